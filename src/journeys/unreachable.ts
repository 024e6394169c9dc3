import { LONGEST_WAIT } from '../estimate/assumptions.ts';
import type { Query, Unreachable } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Seconds } from '../model/units.ts';
import { departAt } from '../routing/depart-at.ts';
import type { Access } from '../routing/request.ts';
import { finished } from '../slices/slices.ts';
import { passengerHours } from './day-links.ts';
import type { Exclusions } from './exclusions.ts';
import { deadEndsOf, withOnlyCrossing } from './exclusions.ts';
import type { JourneyEnd } from './journey-ends.ts';
import { findingLastPossible, firstIn } from './last-possible.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search } from './search-ways.ts';
import { longestWait, searchWays } from './search-ways.ts';
import { DAY_LENGTH } from './service-days.ts';

/** When everything runs: if there is no way at noon there is none at all. */
const NOON: Seconds = 12 * 3600;
/** The stillest hour: by now the last train of the day before has arrived and no first one runs. */
const STILL: Seconds = 4 * 3600;

/** A reader who asks in the evening is told of the morning. */
const NEXT_WITHIN: Seconds = 14 * 3600;
/** Reasons that go away by themselves, or stand beside such. */
const OF_HOUR: ReadonlySet<Unreachable['kind']> = new Set([
  'closed-crossing',
  'last-train-gone',
  'no-onward',
]);

/** Why one crossing gives no journey; empty when none leads over it at any hour, or it is not looked for. */
export function whyNotOver(
  network: Network,
  day: PreparedDay,
  search: Search,
  { query, crossing }: { query: Query; crossing: string },
): Unreachable[] {
  const record = network.crossings.find(({ id }) => id === crossing);
  const only = { ...search, without: withOnlyCrossing(day, search.without, crossing), isQuickest: true };
  const atNoon = searchWays(day, only, { ...query, timing: { kind: 'depart-at', time: NOON } });
  const hours = record === undefined ? undefined : passengerHours(record, query.scenario.day);
  if (hours === undefined || atNoon.length === 0) return [];
  const asked = startOf(query);
  const opens = nextOpening(hours, asked);
  if (query.timing.kind === 'arrive-by') {
    return isOpen(hours, asked)
      ? [{ kind: 'too-early', crossing }]
      : [{ kind: 'closed-crossing', crossing, opens }];
  }
  const last = lastDeparture(day, only, query);
  const reached = sideReached(day, only, asked, crossing) ?? asked;
  return isOpen(hours, reached)
    ? [{ kind: 'last-train-gone', crossing, ...last }]
    : [{ kind: 'closed-crossing', crossing, opens, ...last }];
}

/** When one would have had to set out, as the last way home says it; empty where that was yesterday. */
function lastDeparture(day: PreparedDay, search: Search, query: Query): { last?: Seconds } {
  const asked = startOf(query);
  const span = { from: asked < STILL ? 0 : STILL, to: wholeMinute(asked - 1) };
  const possible = finished(findingLastPossible(day, search, query, span));
  return possible === undefined ? {} : { last: possible.departure };
}

/** When one can set out next, where the hour is the only reason; empty where none is found until the next evening. */
export function nextDeparture(
  day: PreparedDay,
  search: Search,
  query: Query,
  why: readonly Unreachable[],
): { next?: Seconds } {
  const isOfHour = why.every(({ kind }) => OF_HOUR.has(kind));
  if (query.timing.kind !== 'depart-at' || !isOfHour) return {};
  const { time } = query.timing;
  const first = firstIn(day, search, query, { from: -wholeMinute(-time), to: time + NEXT_WITHIN });
  return first === undefined ? {} : { next: first.departure };
}

/** As late as that, or a little earlier: every whole minute is looked at. */
function wholeMinute(time: Seconds): Seconds {
  return Math.floor(time / 60) * 60;
}

function startOf({ timing }: Query): Seconds {
  return timing.kind === 'profile' ? timing.from : timing.time;
}

function isOpen([open, close]: readonly [Seconds, Seconds], time: Seconds): boolean {
  const clock = ((time % DAY_LENGTH) + DAY_LENGTH) % DAY_LENGTH;
  return close - open >= DAY_LENGTH || (clock >= open && clock <= close);
}

/** The first opening after a time, in seconds of the query's day. */
function nextOpening([open]: readonly [Seconds, Seconds], time: Seconds): Seconds {
  return open + Math.max(0, Math.ceil((time - open) / DAY_LENGTH)) * DAY_LENGTH;
}

/** When the near side of a crossing is reached without a night in between; undefined when no train leads there. */
function sideReached(day: PreparedDay, search: Search, time: Seconds, crossing: string): Seconds | undefined {
  const side = search.from.city === 'hong-kong' ? 'hong-kong' : 'shenzhen';
  const stops = day.stopsById.get(`${crossing}:${side}`) ?? [];
  const to = stops.map((stop): Access => ({ stop, seconds: 0, walk: 0 }));
  if (to.length === 0) return undefined;
  const found = departAt(day.compiled, { from: search.from.access, to, without: search.without }, time);
  const sameDay = found.filter((way) => longestWait(way) <= LONGEST_WAIT.value);
  return sameDay.length === 0 ? undefined : Math.min(...sameDay.map(({ arrival }) => arrival));
}

/** Why there is no journey at all. */
export function whyNone(
  day: PreparedDay,
  search: Search,
  { query, free, missing }: { query: Query; free: Exclusions; missing: readonly Unreachable[] },
): Unreachable[] {
  const outside = outsideEnds(search);
  if (outside.length > 0) return outside;
  const isFound = (limits: Query, without: Exclusions) =>
    searchWays(day, { ...search, without }, limits).length > 0;
  const { avoid: _, maxRides: __, maxWalk: ___, ...unlimited } = query;
  const isLimited = [query.avoid, query.maxRides, query.maxWalk].some((each) => each !== undefined);
  const isExcluded = isLimited && isFound(unlimited, free);
  const excluded = isExcluded ? excludedBy(query, { isFound, unlimited, free, search }) : [];
  if (excluded.length > 0) return excluded;
  const all = [...missing, ...deadEnds(day, search)];
  if (missing.length > 0) return distinct(ownFirst(all, query));
  const noon = { ...query, timing: { kind: 'depart-at', time: NOON } } as const;
  if (!isFound(noon, search.without)) return [{ kind: 'not-connected' }];
  if (query.timing.kind === 'arrive-by') return [{ kind: 'too-early' }];
  return [{ kind: 'last-train-gone', ...lastDeparture(day, search, query) }];
}

/** Crossings between the two cities that are closed all day, or that nothing known leads to, or on from. */
export function deadEnds(day: PreparedDay, { from, to }: Search): Unreachable[] {
  if (from.city === undefined || to.city === undefined || from.city === to.city) return [];
  const ends = new Set([...from.access, ...to.access].map(({ stop }) => stop));
  const unknown = deadEndsOf(day, ends).map((crossing) => ({ kind: 'no-onward', crossing }) as const);
  return [...day.table.closed.map((each) => ({ kind: 'closed-crossing', ...each }) as const), ...unknown];
}

/** What is said of a crossing at which the journey is to begin or end comes first. */
function ownFirst(reasons: readonly Unreachable[], { from, to }: Query): Unreachable[] {
  const own = [from, to].flatMap((end) => (end.kind === 'crossing-side' ? [end.id] : []));
  const isOwn = (reason: Unreachable) =>
    'crossing' in reason && own.some((id) => id.startsWith(`${reason.crossing}:`));
  return [...reasons.filter(isOwn), ...reasons.filter((reason) => !isOwn(reason))];
}

/** None where what is avoided leaves ways, and nothing else is limited: then they are too unsure to be told. */
function excludedBy(
  { avoid = {}, maxRides, maxWalk }: Query,
  at: {
    isFound: (limits: Query, without: Exclusions) => boolean;
    unlimited: Query;
    free: Exclusions;
    search: Search;
  },
): Unreachable[] {
  if (at.isFound(at.unlimited, at.search.without)) {
    if (maxRides === undefined && maxWalk === undefined) return [];
    const walks = maxRides === undefined ? at.unlimited : { ...at.unlimited, maxRides };
    const isRides = maxRides !== undefined && !at.isFound(walks, at.search.without);
    return [{ kind: 'excluded', by: isRides || maxWalk === undefined ? 'rides' : 'walk' }];
  }
  const kinds = (['crossings', 'lines', 'systems', 'modes'] as const).filter(
    (kind) => (avoid[kind]?.length ?? 0) > 0,
  );
  return kinds.map((by) => ({ kind: 'excluded', by }));
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
