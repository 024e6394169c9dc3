import { isPricedApart } from '../fares/gates.ts';
import type { Query, Unreachable } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Seconds } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import { crossingSearches } from './crossing-searches.ts';
import type { Exclusions } from './exclusions.ts';
import { crossingOf, exclusionsOf } from './exclusions.ts';
import { isLikely } from './journey-times.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search } from './search-ways.ts';
import { duration, searchWays, undominated } from './search-ways.ts';
import type { Way } from './steps.ts';
import { deadEnds, distinct, whyNotOver } from './unreachable.ts';
import { lastInTime, lastOfSame, waysInTime } from './ways-in-time.ts';

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
  const { timing } = query;
  if (timing.kind === 'arrive-by') return yield* candidatesInTime(network, day, search, { query, timing });
  const best = likelyWays(day, search, query);
  yield;
  const { others, missing } = yield* overCrossings(network, day, search, { query, best });
  return { best, others, missing, cheaper: cheaperWays(network, day, search, { query, best }) };
}

function likelyWays(day: PreparedDay, search: Search, query: Query): Way[] {
  return searchWays(day, search, query).filter((way) => isLikely(day, way, query.traveller));
}

/**
 * The same for an arrival: over each crossing what is there in 19 of 20 cases, the last departure among them; what is
 * less sure only over one that has nothing as safe.
 */
function* candidatesInTime(
  network: Network,
  day: PreparedDay,
  search: Search,
  { query, timing }: { query: Query; timing: Extract<Query['timing'], { kind: 'arrive-by' }> },
): Steps<Candidates> {
  const { safe, likely } = waysInTime(day, search, query, timing.time);
  yield;
  const best: Way[] = [];
  const others: Way[] = [];
  const missing: Unreachable[] = [];
  for (const { crossing, search: only } of crossingSearches(day, search, query)) {
    const isOver = ({ legs }: Way) => crossing === undefined || crossingOf(day, legs) === crossing;
    const last = lastInTime(day, only, query, timing.time);
    yield;
    const [sure, more] = [safe.filter(isOver), last.safe];
    if (sure.length + more.length > 0) {
      best.push(...sure);
      others.push(...more.filter((way) => sure.every(({ departure }) => departure < way.departure)));
    } else {
      const [known, quick] = [likely.filter(isOver), last.likely];
      best.push(...known);
      if (known.length === 0) others.push(...quick.slice(0, 1));
      if (known.length + quick.length === 0 && crossing !== undefined) {
        missing.push(...whyNotOver(network, day, search, { query, crossing }));
      }
    }
  }
  const told = lastOfSame(day, [...undominated(best), ...others]);
  return {
    best: told.filter((way) => !others.includes(way)),
    others: told.filter((way) => others.includes(way)),
    missing: distinct([...missing, ...deadEnds(day, search)]),
    cheaper: cheaperWays(network, day, search, { query, best: told }),
  };
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
  if (timing.kind === 'arrive-by') {
    const { safe, likely } = lastInTime(day, search, query, timing.time);
    return safe[0] ?? likely[0];
  }
  return searchWays(day, { ...search, within: below }, query)
    .sort((one, other) => duration(one) - duration(other))
    .find((way) => isLikely(day, way, traveller));
}
