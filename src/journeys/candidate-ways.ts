import { isPricedApart } from '../fares/gates.ts';
import type { Query } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Seconds } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import { crossingSearches } from './crossing-searches.ts';
import type { Exclusions } from './exclusions.ts';
import { crossingOf, exclusionsOf } from './exclusions.ts';
import { isLikely, wayTimes } from './journey-times.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search, Timed } from './search-ways.ts';
import { duration, searchWays } from './search-ways.ts';
import type { Way } from './steps.ts';

/** A way over a crossing must be so much quicker than the sensible ones over it to be told besides. */
const QUICKER: Seconds = 60;

/** The quickest way of a search in less than `below`; undefined when there is none. */
export type Quickest = (search: Search, below: Seconds) => Way | undefined;

/** What one query may be answered with. */
export interface Candidates {
  /** Those that no other beats. */
  readonly best: readonly Way[];
  /** The quickest over each crossing, where it is not among the best. */
  readonly others: readonly Way[];
  /** Quick ones without the lines that have dearer fares of their own. */
  readonly cheaper: readonly Way[];
  /** Crossings that give none. */
  readonly silent: readonly string[];
}

/** In steps: the ways worth telling, as far as they more often than not succeed. */
export function* candidateWays(
  network: Network,
  day: PreparedDay,
  search: Search,
  { query, timed }: { query: Query; timed: Timed },
): Steps<Candidates> {
  const best = likelyWays(day, search, query, timed);
  yield;
  const quickest: Quickest = (only, below) => quickestLikely(day, { ...only, within: below }, query, timed);
  const over = yield* overCrossings(day, search, query, { best, quickest });
  return { best, ...over, cheaper: cheaperWays(network, day, search, { query, best, quickest }) };
}

function likelyWays(day: PreparedDay, search: Search, query: Query, timed: Timed): Way[] {
  return searchWays(day, search, query, timed).filter((way) => isLikely(day, way, query.traveller));
}

/** The quickest way over each crossing that the best ways leave out or are slower over. */
function* overCrossings(
  day: PreparedDay,
  search: Search,
  query: Query,
  { best, quickest }: { best: readonly Way[]; quickest: Quickest },
): Steps<Pick<Candidates, 'others' | 'silent'>> {
  const others: Way[] = [];
  const silent: string[] = [];
  for (const { crossing, search: only } of crossingSearches(day, search, query)) {
    if (crossing === undefined) continue;
    const known = best.filter(({ legs }) => crossingOf(day, legs) === crossing);
    // A known way that mostly misses its train is told slower than the router adds it up: a quicker one is still wanted.
    const way = quickest(only, Math.min(...known.map((each) => toldDuration(day, each, query))) - QUICKER);
    yield;
    if (way !== undefined) others.push(way);
    else if (known.length === 0) silent.push(crossing);
  }
  return { others, silent };
}

/** Quick ways without the lines that have dearer fares of their own, where the best ways ride such a line. */
export function cheaperWays(
  network: Network,
  day: PreparedDay,
  search: Search,
  { query, best, quickest }: { query: Query; best: readonly Way[]; quickest: Quickest },
): Way[] {
  const dear = network.lines.filter(isPricedApart).map(({ id }) => id);
  const avoid = { ...query.avoid, lines: [...(query.avoid?.lines ?? []), ...dear] };
  const without = exclusionsOf(day, network, avoid);
  if (!best.some((way) => uses(way, without))) return [];
  const links = [...new Set([...search.without.links, ...without.links])];
  const way = quickest({ ...search, without: { ...without, links }, isQuickest: true }, Infinity);
  return way === undefined ? [] : [way];
}

function uses({ legs }: Way, { patterns }: Exclusions): boolean {
  return legs.some((step) => step.kind === 'ride' && patterns.includes(step.pattern));
}

/** The quickest that more often than not succeeds: how sure the others are is not asked. */
function quickestLikely(day: PreparedDay, search: Search, query: Query, timed: Timed): Way | undefined {
  return searchWays(day, search, query, timed)
    .sort((one, other) => duration(one) - duration(other))
    .find((way) => isLikely(day, way, query.traveller));
}

/** From departure to likely arrival, as it is told. */
function toldDuration(day: PreparedDay, way: Way, { traveller }: Query): Seconds {
  return (wayTimes(day, way, traveller)?.arrival.likely ?? Infinity) - way.departure;
}
