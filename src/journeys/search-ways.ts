import { LONGEST_JOURNEY, LONGEST_WAIT } from '../estimate/assumptions.ts';
import type { Query, Timing } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import { arriveBy } from '../routing/arrive-by.ts';
import { departAt } from '../routing/depart-at.ts';
import { profile } from '../routing/profile.ts';
import type { Found, Request } from '../routing/request.ts';
import type { Exclusions } from './exclusions.ts';
import type { JourneyEnd } from './journey-ends.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Way } from './steps.ts';

/** Of a profile one departure is looked at in so many seconds. */
const PROFILE_STEP: Seconds = 60;

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

/** Ways that no other beats, without those that wait through the night. */
export function searchWays(day: PreparedDay, search: Search, query: Query): Way[] {
  const { via } = search;
  const ways = via === undefined ? direct(day, search, query, query.timing) : byWay(day, search, via, query);
  const { within = Infinity } = search;
  return ways.filter((way) => duration(way) < within && longestWait(way) <= LONGEST_WAIT.value);
}

/** Without those that take longer than a journey does. */
function direct(day: PreparedDay, search: Search, query: Query, timing: Timing): Found[] {
  return searched(day, search, query, timing).filter((way) => duration(way) <= LONGEST_JOURNEY.value);
}

function searched(day: PreparedDay, search: Search, query: Query, timing: Timing): Found[] {
  const request: Request = {
    from: search.from.access,
    to: search.to.access,
    ...(query.maxRides === undefined ? {} : { maxRides: query.maxRides }),
    ...(query.maxWalk === undefined ? {} : { maxWalk: query.maxWalk }),
    without: search.without,
    ...(search.isQuickest === true && query.maxWalk === undefined ? { ignoreWalk: true } : {}),
  };
  if (timing.kind === 'depart-at') {
    return departAt(day.compiled, request, timing.time, timing.time + (search.within ?? Infinity));
  }
  if (timing.kind === 'arrive-by') return arriveBy(day.compiled, request, timing.time);
  const { from, to, step = PROFILE_STEP } = timing;
  return profile(day.compiled, request, from, to, step, LONGEST_JOURNEY.value);
}

/** Over a stop on the way: the better half first, then the other from where it left off. */
function byWay(day: PreparedDay, search: Search, via: NonNullable<Search['via']>, query: Query): Way[] {
  const { end, stay } = via;
  const there = { ...search, to: end };
  const onward = { ...search, from: end };
  const joined =
    query.timing.kind === 'arrive-by'
      ? direct(day, onward, query, query.timing).flatMap((second) =>
          direct(day, there, query, { kind: 'arrive-by', time: second.departure - stay }).map((first) =>
            joinedWay(first, second, via),
          ),
        )
      : direct(day, there, query, query.timing).flatMap((first) =>
          direct(day, onward, query, { kind: 'depart-at', time: first.arrival + stay }).map((second) =>
            joinedWay(first, second, via),
          ),
        );
  return undominated(joined).filter(
    ({ rides, walk }) => rides <= (query.maxRides ?? Infinity) && walk <= (query.maxWalk ?? Infinity),
  );
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
