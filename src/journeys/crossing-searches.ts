import type { Query } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import { endStops, isAcross, outsideEnds } from './dead-ends.ts';
import { crossingsOf, exclusionsOf, withOnlyCrossing } from './exclusions.ts';
import { journeyEnd } from './journey-ends.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search } from './search-ways.ts';

/** The search for the quickest ways over one crossing. */
export interface CrossingSearch {
  /** Absent within one city. */
  readonly crossing?: string;
  readonly search: Search;
}

/** What a query without a stop on the way looks for: its ends, and what it avoids. */
export function directSearch(network: Network, day: PreparedDay, { from, to, avoid }: Query): Search {
  return {
    from: journeyEnd(network, day, from, 'from'),
    to: journeyEnd(network, day, to, 'to'),
    without: exclusionsOf(day, network, avoid),
  };
}

/**
 * The search for the quickest ways, once for each crossing that passengers can pass on a day and that the query does
 * not avoid; within one city a single one. None when an end lies outside the area.
 */
export function crossingSearches(day: PreparedDay, search: Search, { avoid }: Query): CrossingSearch[] {
  if (outsideEnds(search).length > 0) return [];
  if (!isAcross(search)) return [{ search: { ...search, isQuickest: true } }];
  return crossingsOf(day, endStops(search))
    .filter((crossing) => avoid?.crossings?.includes(crossing) !== true)
    .map((crossing) => ({
      crossing,
      search: { ...search, without: withOnlyCrossing(day, search.without, crossing), isQuickest: true },
    }));
}
