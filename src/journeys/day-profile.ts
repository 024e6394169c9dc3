import type { DayProfile, ProfilePoint, ProfileWay } from '../model/day-profile.ts';
import type { Query, Traveller } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Services } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import { finished } from '../slices/slices.ts';
import type { CrossingSearch } from './crossing-searches.ts';
import { crossingSearches } from './crossing-searches.ts';
import { isLikely } from './journey-times.ts';
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
/** What follows a pause as long as this may be missed: whether it is more often than not is asked. */
const PAUSE: Seconds = 1800;

/**
 * What leaving at any moment of a day comes to, over each crossing; the query's timing counts for nothing.
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
  return pointsOf(day, ways, query.traveller);
}

/** Later departures first: an earlier one counts only when it arrives before all of them. */
function pointsOf(day: PreparedDay, ways: readonly Way[], traveller: Traveller | undefined): ProfilePoint[] {
  const points: ProfilePoint[] = [];
  const latestFirst = ways.toSorted(
    (a, b) => b.departure - a.departure || a.arrival - b.arrival || a.rides - b.rides,
  );
  for (const way of latestFirst) {
    const next = points.at(-1);
    if (next !== undefined && way.arrival >= next.arrival) continue;
    const isBeforePause = next === undefined || next.departure - way.departure >= PAUSE;
    if (isBeforePause && !isLikely(day, way, traveller)) continue;
    points.push({ departure: way.departure, arrival: way.arrival, rides: way.rides });
  }
  return points.reverse();
}
