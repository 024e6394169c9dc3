import type { Endpoint, Journey } from '../../model/journey.ts';
import type { Emphasis } from '../layers/fade.ts';
import type { MapView } from '../map-view.ts';

type Told = Pick<MapView, 'journeys' | 'chosen'>;

/** The journey that is drawn strongly; undefined when no told one has the chosen key. */
export function chosenJourney({ journeys, chosen }: Told): Journey | undefined {
  return journeys?.find(({ key }) => key === chosen)?.journey;
}

/** Whether two lists hold the very same journeys under the same keys. */
export function sameJourneys(one: Told['journeys'] = [], other: Told['journeys'] = []): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every(({ key, journey }, index) => key === other[index]!.key && journey === other[index]!.journey))
  );
}

/** Everywhere a journey calls: the ends of its legs, then every station of its rides. */
export function placesOf({ legs }: Journey): Endpoint[] {
  const ends = legs.flatMap(({ from, to }) => [from.at, to.at]);
  const called = legs.flatMap((leg) => (leg.kind === 'ride' ? leg.stations : []));
  return [...ends, ...called.map((id) => ({ kind: 'station', id }) as const)];
}

/** What a journey marks by itself. */
export function emphasisOf(journey: Journey): Emphasis {
  const stations = placesOf(journey).flatMap((at) => (at.kind === 'station' ? [at.id] : []));
  const crossings = journey.legs.flatMap((leg) => (leg.kind === 'crossing' ? [leg.crossing] : []));
  return { stations: [...new Set(stations)], crossings: [...new Set(crossings)] };
}
