import { LONGEST_JOURNEY, LONGEST_WAIT } from '../estimate/assumptions.ts';
import type { Query } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import type { Compiled } from '../routing/compile-sound.ts';
import { departAt } from '../routing/depart-at.ts';
import type { Found, Request } from '../routing/request.ts';
import type { Exclusions } from './exclusions.ts';
import type { JourneyEnd } from './journey-ends.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Way } from './steps.ts';

/** Ends of a search, and what may be used. */
export interface Search {
  readonly from: JourneyEnd;
  readonly to: JourneyEnd;
  readonly via?: Via;
  readonly without: Exclusions;
  /** Only the quickest ways are wanted: walking less is no reason to be kept. */
  readonly isQuickest?: boolean;
  /** Only ways that take less; no limit when absent. */
  readonly within?: Seconds;
}

/** A stop on the way, for so long, and what looks for ways over it. */
export interface Via {
  readonly end: JourneyEnd;
  readonly stay: Seconds;
  readonly ways: (day: PreparedDay, search: Search, via: Via, how: { limits: Limits; timed: Timed }) => Way[];
}

/** What a query allows on the way. */
export type Limits = Pick<Query, 'maxRides' | 'maxWalk'>;

/** When one sets out or has to be there, as a search that the router does. */
export interface Timed {
  /** Journeys that no other beats; those that take `within` or longer may be left out. */
  readonly find: (compiled: Compiled, request: Request, within: Seconds) => Found[];
  /** Which half of a way over a stop is searched first: as far as the stop, or from it on. */
  readonly first: 'there' | 'onward';
  /** The other half, given the first and the stay between. */
  readonly other: (half: Found, stay: Seconds) => Timed;
}

/** For who sets out at a time, in whole seconds. */
export function departing(time: Seconds): Timed {
  return {
    find: (compiled, request, within) => departAt(compiled, request, time, time + within),
    first: 'there',
    other: ({ arrival }, stay) => departing(arrival + stay),
  };
}

/** Ways that no other beats, without those that wait through the night. */
export function searchWays(day: PreparedDay, search: Search, limits: Limits, timed: Timed): Way[] {
  const { via } = search;
  const ways =
    via === undefined
      ? directWays(day, search, limits, timed)
      : via.ways(day, search, via, { limits, timed });
  const { within = Infinity } = search;
  return ways.filter((way) => duration(way) < within && longestWait(way) <= LONGEST_WAIT);
}

/** Ways from end to end, whatever stop is wanted between, without those that take longer than a journey does. */
export function directWays(
  day: PreparedDay,
  search: Search,
  { maxRides, maxWalk }: Limits,
  timed: Timed,
): Found[] {
  const request: Request = {
    from: search.from.access,
    to: search.to.access,
    maxRides,
    maxWalk,
    without: search.without,
    ignoreWalk: search.isQuickest,
  };
  const found = timed.find(day.compiled, request, search.within ?? Infinity);
  return found.filter((way) => duration(way) <= LONGEST_JOURNEY);
}

/** From departure to likely arrival, as the router adds it up. */
export function duration({ departure, arrival }: Way): Seconds {
  return arrival - departure;
}

/** The longest time of standing at one place, a stay left out. */
export function longestWait({ departure, legs }: Way): Seconds {
  let now = departure;
  let longest = 0;
  for (const step of legs) {
    if (step.kind === 'ride' || step.kind === 'link') {
      longest = Math.max(longest, step.depart - now);
      now = step.arrive;
    } else now += step.seconds;
  }
  return longest;
}
