import type { Window } from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';

/** A departure not known to the second: at `min(from + part × spread, latest)`, every part of 0 to 1 as likely. */
export interface NextDeparture {
  readonly from: Seconds;
  /** 0: the departure is known exactly. */
  readonly spread: Seconds;
  readonly latest: Seconds;
}

/**
 * The next departure for someone who stands at the stop at a time.
 *
 * Before the first train the first train; later, anything up to a headway, as nobody knows when in its interval
 * one comes, but never after the last one of the day. Of several windows that serve the moment, the one with the soonest
 * likely departure.
 *
 * @param windows - departures from the stop where the traveller stands; in any order, may overlap
 * @returns undefined after the last departure
 */
export function nextDeparture(windows: readonly Window[], time: Seconds): NextDeparture | undefined {
  let soonest: NextDeparture | undefined;
  for (const window of windows) {
    const { start, end, headway, exactFirst } = window;
    if (end < time) continue;
    const latest = latestOf(window);
    const next =
      time <= start
        ? { from: start, spread: exactFirst ? 0 : headway, latest }
        : { from: time, spread: headway, latest };
    if (soonest === undefined || likely(next) < likely(soonest)) soonest = next;
  }
  return soonest;
}

/**
 * Until when all who come after `time` board as who comes then: with the next train of the same interval.
 *
 * May be sooner than need be where first or last trains of other intervals are near, never later.
 *
 * @param next - the next departure for `time`, of an interval that has begun
 */
export function sameUntil(windows: readonly Window[], next: NextDeparture, time: Seconds): Seconds {
  let until = next.latest;
  for (const window of windows) {
    if (window.end >= time) until = Math.min(until, worseUntil(window, next, time));
  }
  return until;
}

/** Until when the trains of an interval are not the soonest; those of the next departure itself, until they end. */
function worseUntil(window: Window, { spread, latest }: NextDeparture, time: Seconds): Seconds {
  const { start, end, headway, exactFirst } = window;
  if (start <= time && latestOf(window) === latest && headway === spread) return end;
  if (start < time) return end - spread / 2 - 1;
  const first = Math.min(start + (exactFirst ? 0 : headway / 2), latestOf(window));
  return Math.min(start, first > latest ? start : first - spread / 2 - 1);
}

/** The latest departure of an interval; where trains go on, who comes at its very end still waits for one. */
function latestOf({ end, headway, goesOn = false }: Window): Seconds {
  return goesOn ? end + headway : end;
}

/**
 * When the next departure likely is: after half a headway; exactly, before the first train; at the latest with
 * the last.
 *
 * @returns undefined after the last departure
 */
export function likelyDeparture(windows: readonly Window[], time: Seconds): Seconds | undefined {
  const next = nextDeparture(windows, time);
  return next && likely(next);
}

function likely({ from, spread, latest }: NextDeparture): Seconds {
  return Math.min(from + spread / 2, latest);
}
