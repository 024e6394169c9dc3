import type { Query } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import { crossingsOf, exclusionsOf, withOnlyCrossing } from './exclusions.ts';
import { journeyEnd } from './journey-ends.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search } from './search-ways.ts';
import { outsideEnds } from './unreachable.ts';

/** The search for the quickest ways over one crossing. */
export interface CrossingSearch {
  /** Absent within one city. */
  readonly crossing?: string;
  readonly search: Search;
}

/**
 * One search for each crossing that passengers can pass on a day and that the query does not avoid; within one
 * city a single one. None when an end lies outside the area.
 */
export function crossingSearches(network: Network, day: PreparedDay, query: Query): CrossingSearch[] {
  const { via, avoid } = query;
  const search: Search = {
    from: journeyEnd(network, day, query.from, 'from'),
    to: journeyEnd(network, day, query.to, 'to'),
    ...(via === undefined ? {} : { via: { end: journeyEnd(network, day, via.at, 'from'), stay: via.stay } }),
    without: exclusionsOf(day, network, avoid),
    isQuickest: true,
  };
  if (outsideEnds(search).length > 0) return [];
  const { from, to } = search;
  const isAcross = from.city !== undefined && to.city !== undefined && from.city !== to.city;
  if (!isAcross) return [{ search }];
  const ends = new Set([...from.access, ...to.access].map(({ stop }) => stop));
  return crossingsOf(day, ends)
    .filter((crossing) => avoid?.crossings?.includes(crossing) !== true)
    .map((crossing) => ({
      crossing,
      search: { ...search, without: withOnlyCrossing(day, search.without, crossing) },
    }));
}
