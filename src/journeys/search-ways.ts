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
  readonly via?: { readonly end: JourneyEnd; readonly stay: Seconds };
  readonly without: Exclusions;
  /** Only the quickest ways are wanted: walking less is no reason to be kept. */
  readonly isQuickest?: boolean;
  /** Only ways that take less; no limit when absent. */
  readonly within?: Seconds;
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
    via === undefined ? direct(day, search, limits, timed) : byWay(day, search, via, { limits, timed });
  const { within = Infinity } = search;
  return ways.filter((way) => duration(way) < within && longestWait(way) <= LONGEST_WAIT);
}

/** Without those that take longer than a journey does. */
function direct(day: PreparedDay, search: Search, { maxRides, maxWalk }: Limits, timed: Timed): Found[] {
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

/** Over a stop on the way: the better half first, then the other from where it left off. */
function byWay(
  day: PreparedDay,
  search: Search,
  via: NonNullable<Search['via']>,
  { limits, timed }: { limits: Limits; timed: Timed },
): Way[] {
  const isOnward = timed.first === 'onward';
  const there = { ...search, to: via.end };
  const onward = { ...search, from: via.end };
  const [first, second] = isOnward ? [onward, there] : [there, onward];
  const joined = direct(day, first, limits, timed).flatMap((half) =>
    direct(day, second, limits, timed.other(half, via.stay)).map((other) =>
      isOnward ? joinedWay(other, half, via) : joinedWay(half, other, via),
    ),
  );
  const { maxRides = Infinity, maxWalk = Infinity } = limits;
  return undominated(joined).filter(({ rides, walk }) => rides <= maxRides && walk <= maxWalk);
}

function joinedWay(first: Found, second: Found, { end }: NonNullable<Search['via']>): Way {
  const stay = { kind: 'stay', at: end.endpoint, seconds: second.departure - first.arrival } as const;
  return {
    departure: first.departure,
    arrival: second.arrival,
    rides: first.rides + second.rides,
    walk: first.walk + second.walk,
    legs: [...first.legs, stay, ...second.legs],
  };
}

/** Ways that no other is as good as in departure, arrival, rides and walking; of equal ones the first. */
export function undominated(ways: readonly Way[]): Way[] {
  return ways.filter(
    (way, index) => !ways.some((other, at) => at !== index && beats(other, way, at < index)),
  );
}

/** Whether a way is at least as good in everything, and better in something or `first`. */
export function beats(a: Way, b: Way, first: boolean): boolean {
  const isAsGood =
    a.departure >= b.departure && a.arrival <= b.arrival && a.rides <= b.rides && a.walk <= b.walk;
  const isSame =
    a.departure === b.departure && a.arrival === b.arrival && a.rides === b.rides && a.walk === b.walk;
  return isAsGood && (first || !isSame);
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
