import type { Timetable } from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';
import { NEVER } from './boarding.ts';

/** Numbers per window in `Tables.windows`. */
export const WINDOW_SIZE = 6;
/** Where in a window its parts are; `REACH` is the greatest `end` up to and with this window. */
export const REACH = 0;
export const START = 1;
export const VALUE = 2;
export const END = 3;
export const CAP = 4;
export const PACE = 5;

/**
 * A timetable as flat arrays of whole seconds.
 *
 * A group is a set of trains that do not overtake one another; its calls lie at `firstCall[group]` and on.
 * A train is one number, smaller is earlier: for a profile the departure at the first stop, for a table its
 * position in it.
 */
export interface Tables {
  readonly stops: number;
  readonly groups: number;
  /** Of each group, and the end of the last. */
  readonly firstCall: Int32Array;
  readonly callStop: Int32Array;
  /** Counted from the train's start; for a table the least any of its trains can need. */
  readonly callArrive: Int32Array;
  readonly callDepart: Int32Array;
  /** 1 where who alights may catch an earlier train of the same group: trains stand longer than their interval. */
  readonly callReboards: Uint8Array;
  /** Of each group, and the end of the last. */
  readonly firstWindow: Int32Array;
  readonly windows: Int32Array;
  /** Trains of a table; 0 for a profile. */
  readonly tableTrains: Int32Array;
  /** Where a table's times begin: call by call, in each call train by train. */
  readonly tableFirst: Int32Array;
  readonly tableArrive: Int32Array;
  readonly tableDepart: Int32Array;
  /** Of each stop: where its boardings begin in `boardings`, and the end of the last. */
  readonly firstBoarding: Int32Array;
  /** `group << callBits | index of the call`; last calls are left out. */
  readonly boardings: Int32Array;
  readonly callBits: number;
  /** Of each stop: its links, and the end of the last. */
  readonly firstLink: Int32Array;
  readonly linkTo: Int32Array;
  readonly linkSeconds: Int32Array;
  readonly linkWalk: Int32Array;
  /** Indexes of the links in the timetable; absent when they are just 0, 1, 2 …. */
  readonly linkIndex: Int32Array | undefined;
  /**
   * Of each link: its windows, and the end of the last; empty when no link has any. A window is two numbers
   * of `linkWindows`.
   */
  readonly firstLinkWindow: Int32Array;
  readonly linkWindows: Int32Array;
  /** 1 where a link can be entered at any time. */
  readonly linkAlways: Uint8Array;
  /** Index of a group's pattern in the timetable. */
  readonly groupPattern: Int32Array;
  /** Numbers of a group's trips in order of departure; absent when they are just 0, 1, 2 …, or there are none. */
  readonly groupTrips: readonly (Int32Array | undefined)[];
  readonly timetable: Timetable;
}

/**
 * The first train of a group that leaves its call `index` at `time` or later.
 *
 * @param seen - as of `startFrom`
 * @returns the train, or `NEVER`
 */
export function trainFrom(
  tables: Tables,
  group: number,
  index: number,
  time: Seconds,
  seen?: Int32Array,
): number {
  return tables.tableTrains[group] === 0
    ? startFrom(tables, group, time - tables.callDepart[tables.firstCall[group]! + index]!, seen)
    : rowFrom(tables, group, index, time);
}

/** When a train arrives at a call of its group. */
export function arrivalOf(tables: Tables, group: number, index: number, train: number): Seconds {
  const trains = tables.tableTrains[group]!;
  return trains === 0
    ? train + tables.callArrive[tables.firstCall[group]! + index]!
    : tables.tableArrive[tables.tableFirst[group]! + index * trains + train]!;
}

/** When a train leaves a call of its group. */
export function departureOf(tables: Tables, group: number, index: number, train: number): Seconds {
  const trains = tables.tableTrains[group]!;
  return trains === 0
    ? train + tables.callDepart[tables.firstCall[group]! + index]!
    : tables.tableDepart[tables.tableFirst[group]! + index * trains + train]!;
}

/**
 * Start of the first train of a profile that starts at `time` or later, as one expects it.
 *
 * @param seen - of each group the window looked at last, to begin with `firstWindow`: what one search asks of a
 *   group is mostly about the same
 */
export function startFrom(tables: Tables, group: number, time: Seconds, seen?: Int32Array): Seconds {
  const { windows, firstWindow } = tables;
  const end = firstWindow[group + 1]! * WINDOW_SIZE;
  let best = NEVER;
  for (let at = reaching(tables, group, time, seen) * WINDOW_SIZE; at < end; at += WINDOW_SIZE) {
    if (windows[at + START]! >= best) break;
    const start = windowStart(windows, at, time);
    if (start < best) best = start;
  }
  return best;
}

function windowStart(windows: Int32Array, at: number, time: Seconds): Seconds {
  const start = windows[at + START]!;
  if (time <= start) return windows[at + VALUE]!;
  if (time > windows[at + END]!) return NEVER;
  const pace = windows[at + PACE]!;
  if (pace > 0) return Math.min(time + pace, windows[at + CAP]!);
  return start - (((time - start - pace - 1) / -pace) | 0) * pace;
}

/** As `firstReaching`, sooner where it is the window seen. */
function reaching(tables: Tables, group: number, time: Seconds, seen: Int32Array | undefined): number {
  if (seen === undefined) return firstReaching(tables, group, time);
  const { windows, firstWindow } = tables;
  const last = seen[group]! * WINDOW_SIZE + REACH;
  const isFirst = seen[group] === firstWindow[group];
  if (windows[last]! >= time && (isFirst || windows[last - WINDOW_SIZE]! < time)) return seen[group]!;
  const found = firstReaching(tables, group, time);
  if (found < firstWindow[group + 1]!) seen[group] = found;
  return found;
}

/** The first window that, or one before which, ends at `time` or later: none before it matters. */
function firstReaching({ windows, firstWindow }: Tables, group: number, time: Seconds): number {
  let low = firstWindow[group]!;
  let high = firstWindow[group + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (windows[middle * WINDOW_SIZE + REACH]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowFrom(tables: Tables, group: number, index: number, time: Seconds): number {
  const { tableDepart } = tables;
  const trains = tables.tableTrains[group]!;
  const column = tables.tableFirst[group]! + index * trains;
  let low = 0;
  let high = trains;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tableDepart[column + middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low < trains ? low : NEVER;
}

/**
 * When a link can be entered by who is there at `time`.
 *
 * @returns `time`, the beginning of the next window, or `NEVER`
 */
export function entry(tables: Tables, link: number, time: Seconds): Seconds {
  if (tables.linkAlways[link] === 1) return time;
  const { linkWindows, firstLinkWindow } = tables;
  for (let at = firstLinkWindow[link]!; at < firstLinkWindow[link + 1]!; at++) {
    if (time <= linkWindows[2 * at + 1]!) return Math.max(time, linkWindows[2 * at]!);
  }
  return NEVER;
}
