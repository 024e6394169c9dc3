import type { LastLimit, LastWay, LastWays } from '../model/day-profile.ts';
import type { Journey, Leg, Query } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Services } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import { finished } from '../slices/slices.ts';
import type { CrossingSearch } from './crossing-searches.ts';
import { crossingSearches, searchOf } from './crossing-searches.ts';
import { wayTimes } from './journey-times.ts';
import { planJourneys } from './plan-journeys.ts';
import type { PreparedDay } from './prepared-day.ts';
import { preparedDay } from './prepared-day.ts';
import { searchWays } from './search-ways.ts';
import type { Way } from './steps.ts';

const STEP: Seconds = 60;
/** The day is looked through backwards, so much of it at a time. */
const BLOCK: Seconds = 1800;
/** After this the trains of the next morning begin. */
const END: Seconds = 27 * 3600;
/** Journeys before this are those of the day before. */
const START: Seconds = 4 * 3600;
/** Who sets out this long before the last possible way and is not safe will not be earlier. */
const SAFE_WITHIN: Seconds = 4 * 3600;
/** Fails at most once in twenty. */
const SELDOM = 0.05;
/** More often than not. */
const HALF = 0.5;
/** What leaves so much room ends nothing. */
const AMPLE: Seconds = 3600;

/**
 * The last ways of a service day over each crossing, latest first; the query's timing counts for nothing.
 *
 * Looks at every minute. A way that waits through the night is none.
 */
export function lastWays(network: Network, services: Services, query: Query): LastWays {
  return finished(findingLastWays(network, services, query));
}

/** The same in steps, for a page that must not stand still. */
export function* findingLastWays(network: Network, services: Services, query: Query): Steps<LastWays> {
  const day = preparedDay(network, services, query);
  yield;
  const ways: LastWay[] = [];
  for (const each of crossingSearches(day, searchOf(network, day, query), query)) {
    const { possible, safe } = yield* findingLast(day, each, query);
    if (possible === undefined) continue;
    const journey = journeyOf(network, services, { query, day, crossing: each.crossing, way: possible });
    yield;
    if (journey === undefined) continue;
    const before = safe && journeyOf(network, services, { query, day, crossing: each.crossing, way: safe });
    yield;
    const limit = limitOf(journey);
    ways.push({
      ...(each.crossing === undefined ? {} : { crossing: each.crossing }),
      possible: journey,
      ...(before === undefined ? {} : { safe: before }),
      ...(limit === undefined ? {} : { limit }),
    });
  }
  ways.sort((a, b) => b.possible.departure - a.possible.departure);
  return { day: query.day, ways };
}

interface Last {
  readonly possible?: Way;
  readonly safe?: Way;
}

function* findingLast(day: PreparedDay, { search }: CrossingSearch, query: Query): Steps<Last> {
  let last: Last = {};
  for (let to = END; to > earliestSafe(last); to -= BLOCK) {
    const timing = { kind: 'profile', from: to - BLOCK + STEP, to, step: STEP } as const;
    const ways = searchWays(day, search, { ...query, timing });
    yield;
    for (const way of ways.sort((a, b) => b.departure - a.departure || a.arrival - b.arrival)) {
      last = lastOf(last, way, failingShare(day, way, query));
      if (last.safe !== undefined) return last;
      yield;
    }
  }
  return last;
}

/** What is known of the last ways after one more, that sets out no later than those before. */
function lastOf({ possible }: Last, way: Way, failing: number): Last {
  const known = possible ?? (failing < HALF ? way : undefined);
  if (known === undefined) return {};
  return failing <= SELDOM ? { possible: known, safe: way } : { possible: known };
}

function earliestSafe({ possible }: Last): Seconds {
  return possible === undefined ? START : Math.max(START, possible.departure - SAFE_WITHIN);
}

/** The share of tries that do not get there the same night. */
function failingShare(day: PreparedDay, way: Way, { traveller }: Query): number {
  return wayTimes(day, way, traveller)?.missed ?? 1;
}

/** The journey of a way, as a reader who sets out then is told it. */
function journeyOf(
  network: Network,
  services: Services,
  { query, day, crossing, way }: { query: Query; day: PreparedDay; crossing: string | undefined; way: Way },
): Journey | undefined {
  const others = network.crossings.map(({ id }) => id).filter((id) => id !== crossing);
  const answer = planJourneys(network, services, {
    ...query,
    timing: { kind: 'depart-at', time: way.departure },
    avoid: { ...query.avoid, crossings: others },
  });
  if (answer.kind === 'unreachable') return undefined;
  const likely = wayTimes(day, way, query.traveller)?.arrival.likely ?? way.arrival;
  const away = ({ arrival, rides }: Journey) =>
    Math.abs(arrival.likely - likely) + Math.abs(rides - way.rides);
  return answer.journeys
    .filter((journey) => journey.crossing === crossing)
    .reduce<Journey | undefined>(
      (best, each) => (best === undefined || away(each) < away(best) ? each : best),
      undefined,
    );
}

/** Of all that ends in the evening, what leaves the least room. */
function limitOf({ legs }: Journey): LastLimit | undefined {
  let [least, room] = [undefined as LastLimit | undefined, AMPLE];
  for (const leg of legs) {
    const limit = limitOfLeg(leg);
    if (limit === undefined || limit.time - leg.depart >= room) continue;
    least = limit;
    room = limit.time - leg.depart;
  }
  return least;
}

function limitOfLeg(leg: Leg): LastLimit | undefined {
  if (leg.kind === 'crossing') {
    return leg.open && { kind: 'closes', crossing: leg.crossing, time: leg.open[1] };
  }
  if (leg.kind !== 'ride' && leg.kind !== 'bus') return undefined;
  const warned = leg.warnings.find((each) => each.kind === 'last-train');
  if (warned !== undefined) return { kind: 'last-train', line: lineOf(leg), time: warned.time };
  if (leg.kind === 'bus' || leg.service.kind === 'train') return undefined;
  return { kind: 'last-train', line: leg.line, time: leg.service.last };
}

function lineOf(leg: Leg & { kind: 'ride' | 'bus' }): string {
  return leg.kind === 'ride' ? leg.line : leg.route;
}
