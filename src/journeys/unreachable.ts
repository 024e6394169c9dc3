import { LONGEST_WAIT } from '../estimate/assumptions.ts';
import type { Query, Unreachable } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Seconds } from '../model/units.ts';
import { departAt } from '../routing/depart-at.ts';
import type { Access } from '../routing/request.ts';
import type { Steps } from '../slices/slices.ts';
import { finished } from '../slices/slices.ts';
import { passengerHours } from './day-links.ts';
import { distinct } from './dead-ends.ts';
import { findingExcluded } from './excluded-by.ts';
import { withOnlyCrossing } from './exclusions.ts';
import { findingLastPossible, firstIn } from './last-possible.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search } from './search-ways.ts';
import { departing, longestWait, searchWays } from './search-ways.ts';
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
  const atNoon = searchWays(day, only, query, departing(NOON));
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
  const sameDay = found.filter((way) => longestWait(way) <= LONGEST_WAIT);
  return sameDay.length === 0 ? undefined : Math.min(...sameDay.map(({ arrival }) => arrival));
}

/** In steps: why there is no journey at all. */
export function* whyNone(
  network: Network,
  day: PreparedDay,
  search: Search,
  { query, missing }: { query: Query; missing: readonly Unreachable[] },
): Steps<Unreachable[]> {
  const excluded = yield* findingExcluded(network, day, search, query);
  if (excluded.length > 0) return excluded;
  if (missing.length > 0) return distinct(ownFirst(missing, query));
  const atNoon = searchWays(day, search, query, departing(NOON));
  if (atNoon.length === 0) return [{ kind: 'not-connected' }];
  if (query.timing.kind === 'arrive-by') return [{ kind: 'too-early' }];
  return [{ kind: 'last-train-gone', ...lastDeparture(day, search, query) }];
}

/** What is said of a crossing at which the journey is to begin or end comes first. */
function ownFirst(reasons: readonly Unreachable[], { from, to }: Query): Unreachable[] {
  const own = [from, to].flatMap((end) => (end.kind === 'crossing-side' ? [end.id] : []));
  const isOwn = (reason: Unreachable) =>
    'crossing' in reason && own.some((id) => id.startsWith(`${reason.crossing}:`));
  return [...reasons.filter(isOwn), ...reasons.filter((reason) => !isOwn(reason))];
}
