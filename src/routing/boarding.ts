import type { Window } from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';

/** Never: later than every time of a timetable, and still safe to add seconds to in 32 bits. */
export const NEVER = 0x3fffffff;

/** What one waits on average for a train that is known by its interval: half of it, in whole seconds, rounded up. */
export function halfHeadway(headway: Seconds): Seconds {
  return Math.ceil(headway / 2);
}

/**
 * When one leaves on a pattern, as a step of a function from the moment one is there.
 *
 * Both are counted at the pattern's first stop. Up to `start` one leaves at `value`. After it and up to `end`
 * one leaves `pace` later, at the latest at `cap` (positive `pace`: half a headway); or at the next of the
 * departures `start + n × -pace` (negative `pace`: a regular timetable). After `end` not at all.
 */
export interface StartWindow {
  readonly start: Seconds;
  readonly value: Seconds;
  readonly end: Seconds;
  readonly cap: Seconds;
  readonly pace: Seconds;
}

/** What a window of trains known by their interval means for who waits; nothing when it is empty. */
export function startWindow(window: Window): StartWindow | undefined {
  const { start, end, headway, exactFirst, goesOn = false } = window;
  if (start > end) return undefined;
  const pace = halfHeadway(headway);
  const cap = goesOn ? end + pace : end;
  return { start, value: exactFirst ? start : Math.min(start + pace, cap), end, cap, pace };
}

/**
 * Departures in order, without repetition, as few regular runs.
 *
 * @param starts - ascending; equal neighbours are taken once
 */
export function regularRuns(starts: readonly Seconds[]): StartWindow[] {
  const runs: StartWindow[] = [];
  let from = 0;
  while (from < starts.length) {
    const start = starts[from]!;
    const step = (starts[from + 1] ?? start + 1) - start;
    let last = from;
    while (starts[last + 1] === starts[last]! + step) last++;
    const end = starts[last]!;
    runs.push({ start, value: start, end, cap: end, pace: -step });
    from = last + 1;
  }
  return runs;
}
