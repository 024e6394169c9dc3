import type { Journey } from '../model/journey.ts';
import type { Figure } from './figure.ts';
import type { JourneyMarks } from './journey-marks.ts';
import { boxOf, journeyMarks } from './journey-marks.ts';

/**
 * What the diagram can show of several ways from one place to another, none of them chosen: each stretch once, and
 * of the stations only the two ends by name. Undefined where there is none.
 */
export function allMarks(journeys: readonly Journey[], figure: Figure): JourneyMarks | undefined {
  const each = journeys.map((journey) => journeyMarks(journey, figure));
  const [first] = each;
  if (first === undefined) return undefined;
  const rides = new Map(each.flatMap((marks) => marks.rides.map((ride) => [ride.line + ride.d, ride])));
  const runs = each.flatMap((marks) => marks.runs);
  const bars = [...new Set(each.flatMap((marks) => marks.bars))];
  const bounds = boxOf([...runs.flat(), ...bars]);
  return {
    rides: [...rides.values()],
    walks: [...new Set(each.flatMap(({ walks }) => walks))],
    buses: [...new Set(each.flatMap(({ buses }) => buses))],
    runs,
    bars,
    ends: first.ends,
    named: new Set(endStations(first)),
    called: new Set(each.flatMap(({ called }) => [...called])),
    ...(bounds === undefined ? {} : { bounds }),
  };
}

function endStations({ named }: JourneyMarks): string[] {
  const stations = [...named];
  return stations.length === 0 ? [] : [stations[0]!, stations.at(-1)!];
}
