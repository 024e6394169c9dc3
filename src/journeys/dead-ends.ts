import type { Query, Unreachable } from '../model/journey.ts';
import { deadEndsOf } from './exclusions.ts';
import type { JourneyEnd } from './journey-ends.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search } from './search-ways.ts';

/**
 * Crossings between the two cities that are closed all day, or that nothing known leads to, or on from; not those that
 * the query avoids.
 */
export function deadEnds(day: PreparedDay, search: Search, { avoid }: Pick<Query, 'avoid'>): Unreachable[] {
  if (!isAcross(search)) return [];
  const isAvoided = (crossing: string) => avoid?.crossings?.includes(crossing) === true;
  const closed = day.table.closed.filter(({ crossing }) => !isAvoided(crossing));
  const unknown = deadEndsOf(day, endStops(search)).filter((crossing) => !isAvoided(crossing));
  return [
    ...closed.map((each) => ({ kind: 'closed-crossing', ...each }) as const),
    ...unknown.map((crossing) => ({ kind: 'no-onward', crossing }) as const),
  ];
}

/** Whether the ends are known to lie in two cities. */
export function isAcross({ from, to }: Search): boolean {
  return from.city !== undefined && to.city !== undefined && from.city !== to.city;
}

/** Stops at which a journey may begin or end. */
export function endStops({ from, to }: Search): ReadonlySet<number> {
  return new Set([...from.access, ...to.access].map(({ stop }) => stop));
}

/** Ends without any stop near them. */
export function outsideEnds({ from, to, via }: Search): Unreachable[] {
  const ends: readonly (readonly ['from' | 'to' | 'via', JourneyEnd | undefined])[] = [
    ['from', from],
    ['to', to],
    ['via', via?.end],
  ];
  return ends
    .filter(([, end]) => end !== undefined && end.access.length === 0)
    .map(([end]) => ({ kind: 'outside-area', end }));
}

/** Each reason once. */
export function distinct(reasons: readonly Unreachable[]): Unreachable[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
