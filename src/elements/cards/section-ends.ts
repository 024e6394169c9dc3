import type { Call, Line, Network, Route, Section } from '../../model/network.ts';
import type { Metres } from '../../model/units.ts';

/** Stations at the two ends of a section. */
export type Ends = readonly [from: string, to: string];

/** How far from a station a section may end and still be said to end there, metres. */
const NEAR: Metres = 700;

/**
 * Stations between which the sections without a name lie.
 *
 * A line's sections follow each other along its route, in the order of the records or against it: the order
 * whose joints come nearest to calls is the right one. Without ends are the sections of a line with an undrawn
 * gap, which leaves its place along the route unknown, and those of a line with a joint near no call.
 */
export function sectionEnds(line: Line, network: Network): ReadonlyMap<string, Ends> {
  const own = network.sections.filter((each) => each.line === line.id);
  const sections = own.filter((each) => each.names === undefined);
  const drawn = own.reduce((sum, each) => sum + each.length, 0);
  const routes = network.routes.filter((route) => route.line === line.id && endOf(route) <= drawn + NEAR);
  const laid = routes.flatMap((route) => [lay(sections, route), lay([...sections].reverse(), route)]);
  const [best] = laid.sort((one, other) => one.apart - other.apart);
  return new Map(best === undefined || best.apart > NEAR ? [] : best.ends);
}

function endOf({ calls }: Route): Metres {
  return Math.max(0, ...calls.map((call) => call.along ?? 0));
}

interface Laid {
  readonly ends: readonly (readonly [section: string, ends: Ends])[];
  /** The joint that is farthest from any call, metres. */
  readonly apart: Metres;
}

function lay(sections: readonly Section[], { calls }: Route): Laid {
  let along = 0;
  let apart = 0;
  const nearest = (place: Metres): string => {
    const [call, distance] = nearestCall(calls, place);
    apart = Math.max(apart, distance);
    return call;
  };
  const ends = sections.map(({ id, length }) => {
    const from = nearest(along);
    along += length;
    return [id, [from, nearest(along)]] as const;
  });
  return { ends, apart };
}

function nearestCall(calls: readonly Call[], place: Metres): [station: string, distance: Metres] {
  return calls
    .filter((call) => call.along !== undefined)
    .map((call): [string, Metres] => [call.station, Math.abs(call.along! - place)])
    .reduce((best, each) => (each[1] < best[1] ? each : best), ['', Number.POSITIVE_INFINITY]);
}
