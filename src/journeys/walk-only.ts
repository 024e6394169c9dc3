import { walkingSeconds } from '../estimate/walking.ts';
import type { FareContext } from '../fares/journey-fare.ts';
import { journeyFare } from '../fares/journey-fare.ts';
import type { Journey, Query, WalkLeg } from '../model/journey.ts';
import type { Metres, Seconds } from '../model/units.ts';
import { straight } from './journey-ends.ts';
import type { Search } from './search-ways.ts';

/** Nobody is sent farther than this on foot. */
const FARTHEST: Metres = 2000;

/** The journey on foot between two near ends of one city; undefined when there is none, or a stop on the way. */
export function walkOnly({ from, to, via }: Search, query: Query, context: FareContext): Journey | undefined {
  const { position: a, city } = from;
  const { position: b } = to;
  if (via !== undefined || a === undefined || b === undefined || city !== to.city) return undefined;
  const metres = straight(a, b);
  const walk = Math.round(walkingSeconds(metres));
  const isTooFar = metres > FARTHEST || walk > (query.maxWalk ?? Infinity);
  if (isTooFar || query.avoid?.modes?.includes('walk')) return undefined;
  const depart = startOf(query, walk);
  const leg: WalkLeg = {
    kind: 'walk',
    depart,
    arrive: depart + walk,
    from: { at: from.endpoint },
    to: { at: to.endpoint },
    walk,
    evidence: 'assumed',
    sources: [],
    warnings: [],
  };
  const arrival = depart + walk;
  return {
    day: query.day,
    departure: depart,
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
