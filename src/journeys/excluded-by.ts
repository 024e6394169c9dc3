import type { Query, Unreachable } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Steps } from '../slices/slices.ts';
import { crossingSearches } from './crossing-searches.ts';
import { exclusionsOf } from './exclusions.ts';
import { isLikely } from './journey-times.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search } from './search-ways.ts';
import { searchWays } from './search-ways.ts';
import { timedAs } from './timed-as.ts';
import { walkOfQuery } from './walk-only.ts';
import { lastInTime } from './ways-in-time.ts';

type Choice = (Unreachable & { kind: 'excluded' })['by'];

const AVOIDED = ['crossings', 'lines', 'systems', 'modes'] as const;

/**
 * In steps, for a query without a journey: the choices of its reader that are at fault. Those that would leave one if
 * they alone were lifted; all of them where only that would.
 */
export function* findingExcluded(
  network: Network,
  day: PreparedDay,
  search: Search,
  query: Query,
): Steps<Unreachable[]> {
  const made = choicesOf(query);
  const alone: Choice[] = [];
  for (const choice of made) {
    if (isAnyTold(network, day, search, lifted(query, [choice]))) alone.push(choice);
    yield;
  }
  const isAllAtFault =
    alone.length === 0 && made.length > 1 && isAnyTold(network, day, search, lifted(query, made));
  return (isAllAtFault ? made : alone).map((by) => ({ kind: 'excluded', by }));
}

function choicesOf({ avoid = {}, maxRides, maxWalk }: Query): Choice[] {
  return [
    ...AVOIDED.filter((kind) => (avoid[kind]?.length ?? 0) > 0),
    ...(maxRides === undefined ? [] : (['rides'] as const)),
    ...(maxWalk === undefined ? [] : (['walk'] as const)),
  ];
}

function lifted({ avoid, maxRides, maxWalk, ...rest }: Query, choices: readonly Choice[]): Query {
  const kept = AVOIDED.filter((kind) => !choices.includes(kind)).map((kind) => [kind, avoid?.[kind]]);
  return {
    ...rest,
    avoid: Object.fromEntries(kept.filter(([, ids]) => ids !== undefined)),
    ...(maxRides === undefined || choices.includes('rides') ? {} : { maxRides }),
    ...(maxWalk === undefined || choices.includes('walk') ? {} : { maxWalk }),
  };
}

/** Whether a query has a journey that would be told: one that more often than not succeeds. */
function isAnyTold(network: Network, day: PreparedDay, asked: Search, query: Query): boolean {
  const search = { ...asked, without: exclusionsOf(day, network, query.avoid) };
  if (walkOfQuery(search, query) !== undefined) return true;
  const searches = [search, ...crossingSearches(day, search, query).map((each) => each.search)];
  return searches.some((each) => isOneTold(day, each, query));
}

function isOneTold(day: PreparedDay, search: Search, query: Query): boolean {
  const { timing } = query;
  if (timing.kind === 'arrive-by') {
    const { safe, likely } = lastInTime(day, search, query, timing.time);
    return safe.length + likely.length > 0;
  }
  return searchWays(day, search, query, timedAs(timing)).some((way) => isLikely(day, way, query.traveller));
}
