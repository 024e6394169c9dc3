import { FARTHEST_WALK } from '../estimate/assumptions.ts';
import { walkingSeconds } from '../estimate/walking.ts';
import type { FareContext } from '../fares/journey-fare.ts';
import { journeyFare } from '../fares/journey-fare.ts';
import { metresBetween } from '../geometry/flat-earth.ts';
import type { Journey, Query } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import type { JourneyEnd } from './journey-ends.ts';
import { walkLeg } from './link-legs.ts';
import type { Search } from './search-ways.ts';

/** Metres of a degree of latitude, roughly: most points are seen to be far apart without measuring. */
const DEGREE = 111_000;

/** How long one walks from end to end; undefined when that is too far, in two cities, or an end has no position. */
export function walkBetween(from: JourneyEnd, to: JourneyEnd): Seconds | undefined {
  const [a, b] = [from.position, to.position];
  if (a === undefined || b === undefined || from.city !== to.city) return undefined;
  if (Math.abs(a[1] - b[1]) * DEGREE > 2 * FARTHEST_WALK) return undefined;
  const metres = metresBetween(a, b);
  return metres > FARTHEST_WALK ? undefined : Math.round(walkingSeconds(metres));
}

/** How long a query lets one walk from end to end; undefined when that is too far or avoided, or there is a stop on the way. */
export function walkOfQuery({ from, to, via }: Search, { avoid, maxWalk }: Query): Seconds | undefined {
  const walk = via === undefined ? walkBetween(from, to) : undefined;
  if (walk === undefined || walk > (maxWalk ?? Infinity)) return undefined;
  return avoid?.modes?.includes('walk') ? undefined : walk;
}

/** The journey on foot between two near ends of one city; undefined when there is none, or a stop on the way. */
export function walkOnly(search: Search, query: Query, context: FareContext): Journey | undefined {
  const walk = walkOfQuery(search, query);
  if (walk === undefined) return undefined;
  const departure = startOf(query, walk);
  const leg = walkLeg({ at: search.from.endpoint }, { at: search.to.endpoint }, departure, walk);
  const arrival = departure + walk;
  return {
    day: query.day,
    departure,
    arrival: { earliest: arrival, likely: arrival, safe: arrival },
    rides: 0,
    walk,
    fare: journeyFare([leg], context),
    legs: [leg],
    dominated: false,
  };
}

function startOf({ timing }: Query, walk: Seconds): Seconds {
  if (timing.kind === 'arrive-by') return timing.time - walk;
  return timing.kind === 'profile' ? timing.from : timing.time;
}
