import { NEVER } from './boarding.ts';
import type { Tables } from './tables.ts';
import { CAP, END, PACE, START, VALUE, WINDOW_SIZE } from './tables.ts';

/** Numbers per step in `StartSteps.steps`. */
export const STEP_SIZE = 3;
/** Where in a step its parts are. */
export const UP_TO = 0;
export const KIND = 1;
export const STARTS = 2;
/** A step's `KIND` where all start together. */
export const TOGETHER = NEVER;

/**
 * When one starts who is there at some moment: with a train of a profile, or through a link that is not always open.
 *
 * A step holds after the `UP_TO` of the step before, up to its own, that included; after the last nothing starts.
 * Its `KIND` is how long each waits (0 or more), or that all start `TOGETHER` at `STARTS`, or an interval (negative:
 * one starts at the next of the moments `UP_TO` and each interval before).
 */
export interface StartSteps {
  /** Of each group or link, and the end of the last. */
  readonly first: Int32Array;
  readonly steps: Int32Array;
}

interface Step {
  readonly upTo: number;
  readonly kind: number;
  readonly starts: number;
}

interface Window {
  readonly start: number;
  readonly value: number;
  readonly end: number;
  readonly cap: number;
  readonly pace: number;
}

/** When the trains of every group of profiles start. */
export function trainSteps(tables: Tables): StartSteps {
  return packed(
    Array.from({ length: tables.groups }, (_, group) => {
      const windows = windowsOf(tables, group);
      return windows.some(({ pace }) => pace < 0) ? windows.flatMap(regularSteps) : freeSteps(windows);
    }),
  );
}

/** When one may enter every link; no steps for one that is always open. */
export function linkSteps({ linkTo, linkWindows, firstLinkWindow }: Tables): StartSteps {
  return packed(
    Array.from(linkTo, (_, link) => {
      const steps: Step[] = [];
      for (let window = firstLinkWindow[link]!; window < firstLinkWindow[link + 1]!; window++) {
        const [opens, closes] = [linkWindows[2 * window]!, linkWindows[2 * window + 1]!];
        steps.push({ upTo: opens, kind: TOGETHER, starts: opens }, { upTo: closes, kind: 0, starts: 0 });
      }
      return steps;
    }),
  );
}

/** Neighbours that say the same are one. */
function packed(all: readonly (readonly Step[])[]): StartSteps {
  const first = new Int32Array(all.length + 1);
  const numbers: number[] = [];
  for (const [index, steps] of all.entries()) {
    for (const [at, { upTo, kind, starts }] of steps.entries()) {
      const next = steps[at + 1];
      if (next?.kind !== kind || next.starts !== starts) numbers.push(upTo, kind, starts);
    }
    first[index + 1] = numbers.length / STEP_SIZE;
  }
  return { first, steps: Int32Array.from(numbers) };
}

function windowsOf({ firstWindow, windows }: Tables, group: number): Window[] {
  const found: Window[] = [];
  for (let window = firstWindow[group]!; window < firstWindow[group + 1]!; window++) {
    const at = window * WINDOW_SIZE;
    found.push({
      start: windows[at + START]!,
      value: windows[at + VALUE]!,
      end: windows[at + END]!,
      cap: windows[at + CAP]!,
      pace: windows[at + PACE]!,
    });
  }
  return found;
}

/** The runs of a timetable: they follow one another. */
function regularSteps({ start, value, end, pace }: Window): Step[] {
  const begin = { upTo: start, kind: TOGETHER, starts: value };
  return end > start ? [begin, { upTo: end, kind: pace, starts: end }] : [begin];
}

/** Between all moments at which the earliest of several windows may change: what is earliest there. */
function freeSteps(windows: readonly Window[]): Step[] {
  const moments = new Set<number>();
  for (const { start, end, pace } of windows) {
    moments.add(start).add(end);
    for (const { value, cap } of windows) moments.add(value - pace).add(cap - pace);
  }
  return [...moments]
    .sort((one, other) => one - other)
    .flatMap((moment) => earliestAt(windows, moment) ?? []);
}

/** What holds up to a moment, and since the moment before; nothing after the last window. */
function earliestAt(windows: readonly Window[], moment: number): Step | undefined {
  let best: Step | undefined;
  let earliest = Infinity;
  for (const { start, value, end, cap, pace } of windows) {
    if (moment > end) continue;
    const isPaced = moment > start && moment + pace <= cap;
    const starts = moment <= start ? value : Math.min(moment + pace, cap);
    // Of two that are as early now, one that waits was earlier before.
    if (starts > earliest || (starts === earliest && !isPaced)) continue;
    earliest = starts;
    best = isPaced ? { upTo: moment, kind: pace, starts: 0 } : { upTo: moment, kind: TOGETHER, starts };
  }
  return best;
}
