import { NEVER } from './boarding.ts';
import type { Tables } from './tables.ts';
import { CAP, END, entry, PACE, REACH, START, VALUE, WINDOW_SIZE } from './tables.ts';

/**
 * Turns moments of being at a call into the trains one takes there, in place; only the last departure of those
 * that take the same train keeps it.
 *
 * @param at - where the vector begins in `numbers`
 */
export function boardAll(
  tables: Tables,
  group: number,
  index: number,
  numbers: Int32Array,
  at: number,
  width: number,
): void {
  if (tables.tableTrains[group] === 0) boardProfile(tables, group, index, numbers, at, width);
  else boardTable(tables, group, index, numbers, at, width);
}

function boardProfile(
  tables: Tables,
  group: number,
  index: number,
  numbers: Int32Array,
  at: number,
  width: number,
): void {
  const { windows, firstWindow } = tables;
  const shift = tables.callDepart[tables.firstCall[group]! + index]!;
  const first = firstWindow[group]! * WINDOW_SIZE;
  const end = firstWindow[group + 1]! * WINDOW_SIZE;
  let window = end;
  let earliest = NEVER;
  for (let position = at + width - 1; position >= at; position--) {
    if (numbers[position]! >= NEVER) continue;
    const time = numbers[position]! - shift;
    while (window > first && windows[window - WINDOW_SIZE + REACH]! >= time) window -= WINDOW_SIZE;
    const start = startIn(windows, window, end, time);
    if (start >= earliest) numbers[position] = NEVER;
    else earliest = numbers[position] = start;
  }
}

/** The earliest start of the windows from `window` on. */
function startIn(windows: Int32Array, window: number, end: number, time: number): number {
  let best = NEVER;
  for (let at = window; at < end; at += WINDOW_SIZE) {
    const opens = windows[at + START]!;
    if (opens >= best) break;
    let start = NEVER;
    if (time <= opens) start = windows[at + VALUE]!;
    else if (time <= windows[at + END]!) {
      const pace = windows[at + PACE]!;
      start =
        pace > 0
          ? Math.min(time + pace, windows[at + CAP]!)
          : opens - (((time - opens - pace - 1) / -pace) | 0) * pace;
    }
    if (start < best) best = start;
  }
  return best;
}

function boardTable(
  tables: Tables,
  group: number,
  index: number,
  numbers: Int32Array,
  at: number,
  width: number,
): void {
  const { tableDepart } = tables;
  const trains = tables.tableTrains[group]!;
  const column = tables.tableFirst[group]! + index * trains;
  let train = trains;
  let taken = trains;
  for (let position = at + width - 1; position >= at; position--) {
    if (numbers[position]! >= NEVER) continue;
    const time = numbers[position]!;
    while (train > 0 && tableDepart[column + train - 1]! >= time) train--;
    if (train === taken) numbers[position] = NEVER;
    else taken = numbers[position] = train;
  }
}

/** Turns trains into their arrivals at a call; `from` and `to` are where the two vectors begin. */
export function alightAll(
  tables: Tables,
  group: number,
  index: number,
  trains: Int32Array,
  from: number,
  times: Int32Array,
  to: number,
  width: number,
): void {
  const count = tables.tableTrains[group]!;
  if (count === 0) {
    const shift = tables.callArrive[tables.firstCall[group]! + index]!;
    for (let at = 0; at < width; at++) {
      const train = trains[from + at]!;
      times[to + at] = train >= NEVER ? NEVER : train + shift;
    }
    return;
  }
  const column = tables.tableFirst[group]! + index * count;
  for (let at = 0; at < width; at++) {
    const train = trains[from + at]!;
    times[to + at] = train >= NEVER ? NEVER : tables.tableArrive[column + train]!;
  }
}

/** Arrivals over a link; `from` and `to` are where the two vectors begin in `numbers`. */
export function walkAll(
  tables: Tables,
  link: number,
  numbers: Int32Array,
  from: number,
  to: number,
  width: number,
): void {
  const seconds = tables.linkSeconds[link]!;
  const always = tables.linkAlways[link] === 1;
  let earliest = NEVER;
  for (let at = width - 1; at >= 0; at--) {
    const time = numbers[from + at]!;
    const start = always || time >= NEVER ? time : entry(tables, link, time);
    if (start >= earliest) numbers[to + at] = NEVER;
    else {
      earliest = start;
      numbers[to + at] = start + seconds;
    }
  }
}
