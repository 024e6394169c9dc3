import type { DayProfile, ProfilePoint, ProfileWay } from '../model/day-profile.ts';
import type { Query, Traveller } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Services } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import { finished } from '../slices/slices.ts';
import type { CrossingSearch } from './crossing-searches.ts';
import { crossingSearches } from './crossing-searches.ts';
import { isLikely, wayTimes } from './journey-times.ts';
import type { PreparedDay } from './prepared-day.ts';
import { preparedDay } from './prepared-day.ts';
import { searchWays } from './search-ways.ts';
import type { Way } from './steps.ts';
import { searchOf } from './stop-on-way.ts';
import { profiling } from './timed-as.ts';

/** How finely a day is looked at. */
export interface DayProfileOptions {
  /** Seconds between departures; a whole number, 300 when absent. */
  readonly step?: Seconds;
}

const STEP: Seconds = 300;
/** Until the last trains of the evening have left; nothing sets out on a new day before three in the morning. */
const END: Seconds = 27 * 3600;
/** So much of a day is searched in one step, a third of it: a page that has no other thread answers its reader in between. */
const BLOCK: Seconds = 9 * 3600;
/** Who sets out so much earlier than a train wants may be surer to catch it; earlier still nobody does. */
const EARLIER: Seconds = 7200;
/** Less earlier is not worth setting out earlier for: nobody would see it. */
const WORTH: Seconds = 30;
/** Of so many departures the likely arrival is worked out in one step. */
const TIMED_AT_ONCE = 8;

/**
 * What leaving at any moment of a day comes to, over each crossing; the query's timing counts for nothing.
 *
 * An arrival is the likely one of a journey, not the sum of its likely parts: that comes to some minutes less.
 *
 * A moment whose likely arrival comes to nothing, because more often than not a last train or a closing hour is
 * missed, is left out.
 *
 * @throws {RangeError} if the step is not a positive whole number of seconds
 */
export function dayProfile(
  network: Network,
  services: Services,
  query: Query,
  options: DayProfileOptions = {},
): DayProfile {
  return finished(profilingDay(network, services, query, options));
}

/** The same in steps, for a page that must not stand still. */
export function* profilingDay(
  network: Network,
  services: Services,
  query: Query,
  { step = STEP }: DayProfileOptions = {},
): Steps<DayProfile> {
  const day = preparedDay(network, services, query);
  yield;
  const ways: ProfileWay[] = [];
  for (const each of crossingSearches(day, searchOf(network, day, query), query)) {
    const points = yield* profilingWay(day, each, query, step);
    ways.push({ ...(each.crossing === undefined ? {} : { crossing: each.crossing }), points });
  }
  return { day: query.day, step, from: 0, to: END, ways };
}

function* profilingWay(
  day: PreparedDay,
  { search }: CrossingSearch,
  query: Query,
  step: Seconds,
): Steps<ProfilePoint[]> {
  const ways: Way[] = [];
  const blocks = Math.ceil(END / BLOCK);
  for (let block = 0; block < blocks; block += 1) {
    const from = Math.ceil((block * BLOCK) / step) * step;
    const to = block === blocks - 1 ? END : (block + 1) * BLOCK - 1;
    ways.push(...searchWays(day, search, query, profiling({ from, to, step })));
    yield;
  }
  return yield* pointsOf(day, withEarlier(ways, step), query.traveller);
}

/**
 * The router tells the last departure for each arrival, which is the least sure to catch a train of a timetable: so
 * those before it are looked at, too.
 */
function withEarlier(ways: readonly Way[], step: Seconds): Way[] {
  const ascending = ways.toSorted((a, b) => a.departure - b.departure);
  return ascending.flatMap((way, index) => {
    const before = ascending[index - 1]?.departure ?? -Infinity;
    if (way.departure - before > EARLIER) return [way];
    const between = Math.max(0, Math.ceil((way.departure - before) / step) - 1);
    const earlier = Array.from({ length: between }, (_, at) => way.departure - (at + 1) * step);
    return [way, ...earlier.map((departure) => ({ ...way, departure }))];
  });
}

/** Later departures first: an earlier one counts only when it is likely to arrive before all of them. */
function* pointsOf(
  day: PreparedDay,
  ways: readonly Way[],
  traveller: Traveller | undefined,
): Steps<ProfilePoint[]> {
  const told: ProfilePoint[] = [];
  for (const [index, way] of ways.entries()) {
    if (index % TIMED_AT_ONCE === 0) yield;
    if (!isLikely(day, way, traveller)) continue;
    const arrival = wayTimes(day, way, traveller)!.arrival.likely;
    told.push({ departure: way.departure, arrival, rides: way.rides });
  }
  const points: ProfilePoint[] = [];
  const latestFirst = told.sort(
    (a, b) => b.departure - a.departure || a.arrival - b.arrival || a.rides - b.rides,
  );
  for (const point of latestFirst) {
    const next = points.at(-1);
    if (next === undefined || next.arrival - point.arrival >= WORTH) points.push(point);
  }
  return points.reverse();
}
