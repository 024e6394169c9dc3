import { isPricedApart } from '../fares/gates.ts';
import type { Query, Unreachable } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Seconds } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import { crossingSearches } from './crossing-searches.ts';
import type { Exclusions } from './exclusions.ts';
import { crossingOf, exclusionsOf } from './exclusions.ts';
import { isLikely, wayTimes } from './journey-times.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search } from './search-ways.ts';
import { duration, searchWays, undominated } from './search-ways.ts';
import type { Way } from './steps.ts';
import { deadEnds, distinct, whyNotOver } from './unreachable.ts';

/** How often an earlier arrival is asked for until what is found is in time. */
const TRIES = 5;
/** Of these the first ask for as little earlier as may do, the rest for as much as must do. */
const GENTLE_TRIES = 3;
/** A way over a crossing must be so much quicker than the sensible ones over it to be told besides. */
const QUICKER: Seconds = 60;

/** What one query may be answered with. */
export interface Candidates {
  /** Those that no other beats. */
  readonly best: readonly Way[];
  /** The quickest over each crossing, where it is not among the best. */
  readonly others: readonly Way[];
  /** Quick ones without the lines that have dearer fares of their own. */
  readonly cheaper: readonly Way[];
  /** Why a crossing gives none. */
  readonly missing: readonly Unreachable[];
}

/** In steps: the ways worth telling, as far as they more often than not succeed, and for an arrival in time. */
export function* candidateWays(
  network: Network,
  day: PreparedDay,
  search: Search,
  query: Query,
): Steps<Candidates> {
  const best = likelyWays(day, search, query);
  yield;
  const { others, missing } = yield* overCrossings(network, day, search, { query, best });
  return { best, others, missing, cheaper: cheaperWays(network, day, search, { query, best }) };
}

function likelyWays(day: PreparedDay, search: Search, query: Query): Way[] {
  const { timing, traveller } = query;
  if (timing.kind === 'arrive-by') return waysInTime(day, search, query, timing.time);
  return searchWays(day, search, query).filter((way) => isLikely(day, way, traveller));
}

/**
 * Ways that are there in time in 19 of 20 cases, or likely where a last train leaves none as safe. The router adds up
 * likely waits: so it is asked for an earlier arrival, as far as what it finds is late.
 */
function waysInTime(day: PreparedDay, search: Search, query: Query, time: Seconds): Way[] {
  const inTime: Way[] = [];
  let asked = time;
  for (let tries = 0; tries < TRIES; tries++) {
    const timing = { kind: 'arrive-by', time: asked } as const;
    const late: Seconds[] = [];
    for (const way of searchWays(day, search, { ...query, timing })) {
      if (!isLikely(day, way, query.traveller)) continue;
      const { likely, safe = likely } = wayTimes(day, way, query.traveller)!.arrival;
      const excess = safe - time;
      if (excess > 0) late.push(excess);
      else inTime.push(way);
    }
    if (late.length === 0) break;
    asked -= tries < GENTLE_TRIES ? Math.min(...late) : Math.max(...late);
  }
  return undominated(inTime);
}

/** The quickest way over each crossing that the best ways leave out or are slower over, and why there is none. */
function* overCrossings(
  network: Network,
  day: PreparedDay,
  search: Search,
  { query, best }: { query: Query; best: readonly Way[] },
): Steps<{ others: Way[]; missing: Unreachable[] }> {
  const others: Way[] = [];
  const missing: Unreachable[] = [];
  for (const { crossing, search: only } of crossingSearches(day, search, query)) {
    if (crossing === undefined) continue;
    const known = best.filter(({ legs }) => crossingOf(day, legs) === crossing);
    const way = quickestLikely(day, only, query, Math.min(...known.map(duration)) - QUICKER);
    yield;
    if (way !== undefined) others.push(way);
    else if (known.length === 0) missing.push(...whyNotOver(network, day, search, { query, crossing }));
  }
  return { others, missing: distinct([...missing, ...deadEnds(day, search)]) };
}

/** Looked for only where the best ways ride such a line. */
function cheaperWays(
  network: Network,
  day: PreparedDay,
  search: Search,
  { query, best }: { query: Query; best: readonly Way[] },
): Way[] {
  const dear = network.lines.filter(isPricedApart).map(({ id }) => id);
  const avoid = { ...query.avoid, lines: [...(query.avoid?.lines ?? []), ...dear] };
  const without = exclusionsOf(day, network, avoid);
  if (!best.some((way) => uses(way, without))) return [];
  const links = [...new Set([...search.without.links, ...without.links])];
  const way = quickestLikely(day, { ...search, without: { ...without, links }, isQuickest: true }, query);
  return way === undefined ? [] : [way];
}

function uses({ legs }: Way, { patterns }: Exclusions): boolean {
  return legs.some((step) => step.kind === 'ride' && patterns.includes(step.pattern));
}

/** The quickest in less than `below` that more often than not succeeds: how sure the others are is not asked. */
function quickestLikely(
  day: PreparedDay,
  search: Search,
  query: Query,
  below: Seconds = Infinity,
): Way | undefined {
  const { timing, traveller } = query;
  const isArrival = timing.kind === 'arrive-by';
  const ways = isArrival
    ? waysInTime(day, search, query, timing.time).filter((way) => duration(way) < below)
    : searchWays(day, { ...search, within: below }, query);
  return ways
    .sort((one, other) => duration(one) - duration(other))
    .find((way) => isArrival || isLikely(day, way, traveller));
}
