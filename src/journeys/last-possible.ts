import type { Query } from '../model/journey.ts';
import type { Seconds } from '../model/units.ts';
import type { Steps } from '../slices/slices.ts';
import { isLikely, wayTimes } from './journey-times.ts';
import type { PreparedDay } from './prepared-day.ts';
import type { Search, Timed } from './search-ways.ts';
import { departing, searchWays } from './search-ways.ts';
import type { Way } from './steps.ts';
import { profiling } from './timed-as.ts';

const STEP: Seconds = 60;
/** A night is looked through so much of it at a time: most last ways are in the first piece. */
const PIECE: Seconds = 4 * 3600;
/** Who sets out this long before the last possible way and is not safe will not be earlier. */
const SAFE_WITHIN: Seconds = 4 * 3600;
/** Fails at most once in twenty. */
const SELDOM = 0.05;

/** The last ways of a span of time. */
export interface LastDepartures {
  /** The last that more often than not succeeds. */
  readonly possible?: Way;
  /** The last that succeeds in 19 of 20 cases. */
  readonly safe?: Way;
}

/** From when to when one sets out, both included. */
export interface Span {
  readonly from: Seconds;
  readonly to: Seconds;
}

/** The last ways in a span, to the minute; none that waits through the night. */
export function* findingLast(
  day: PreparedDay,
  search: Search,
  query: Query,
  { from, to }: Span,
): Steps<LastDepartures> {
  const at = { day, search, query };
  const possible = yield* findingLastPossible(day, search, query, { from, to });
  if (possible === undefined) return {};
  const within = { from: Math.max(from, possible.departure - SAFE_WITHIN), to: possible.departure };
  const missed = (way: Way) => wayTimes(day, way, query.traveller)?.missed ?? 1;
  const safe = yield* lastThat(at, within, (way) => missed(way) <= SELDOM);
  return safe === undefined ? { possible } : { possible, safe };
}

/** The last way in a span that more often than not succeeds, to the minute. */
export function findingLastPossible(
  day: PreparedDay,
  search: Search,
  query: Query,
  span: Span,
): Steps<Way | undefined> {
  return lastThat({ day, search, query }, span, (way) => isLikely(day, way, query.traveller));
}

interface At {
  readonly day: PreparedDay;
  readonly search: Search;
  readonly query: Query;
}

/**
 * The last way in a span that is good enough.
 *
 * One that is not may still hide others before it, which arrive no earlier but wait longer for the same last train:
 * so between the two the minutes are tried themselves.
 */
function* lastThat(at: At, { from, to }: Span, isGood: (way: Way) => boolean): Steps<Way | undefined> {
  let bad = to + STEP;
  for (let end = to; end >= from; end -= PIECE) {
    for (const way of waysWithin(at, { from: Math.max(from, end - PIECE + STEP), to: end }).reverse()) {
      if (isGood(way)) return yield* lastBetween(at, way, bad, isGood);
      bad = way.departure;
      yield;
    }
    yield;
  }
  return undefined;
}

/** The last good way from a good one on and before a bad moment. */
function* lastBetween(at: At, good: Way, bad: Seconds, isGood: (way: Way) => boolean): Steps<Way> {
  let [best, end] = [good, bad];
  while (end - best.departure > STEP) {
    const time = best.departure + Math.floor((end - best.departure) / 2 / STEP) * STEP;
    const way = waysAt(at, departing(time)).find(isGood);
    if (way === undefined) end = time;
    else best = way;
    yield;
  }
  return best;
}

/** The first way that sets out in a span and more often than not succeeds; undefined if none does. */
export function firstIn(day: PreparedDay, search: Search, query: Query, span: Span): Way | undefined {
  return waysWithin({ day, search, query }, span).find((way) => isLikely(day, way, query.traveller));
}

function waysAt({ day, search, query }: At, timed: Timed): Way[] {
  return searchWays(day, { ...search, isQuickest: true }, query, timed);
}

/** By departure, of equal ones the earliest arrival last. */
function waysWithin(at: At, { from, to }: Span): Way[] {
  const ways = waysAt(at, profiling({ from, to, step: STEP }));
  return ways.sort((a, b) => a.departure - b.departure || b.arrival - a.arrival);
}
