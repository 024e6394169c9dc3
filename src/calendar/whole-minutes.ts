import type { Seconds } from '../model/units.ts';

/** What a time on a clock promises: to leave by it, to be there likely at it, or safely by it. */
export type ClockTime = 'departure' | 'likely' | 'safe';

const ROUNDED: Readonly<Record<ClockTime, (minutes: number) => number>> = {
  departure: Math.floor,
  likely: Math.round,
  safe: Math.ceil,
};

/**
 * A time in whole minutes, as a clock without seconds tells it.
 *
 * A departure is rounded down, for who sets out a minute late misses it; a safe arrival up, for it must hold; what
 * is only likely to the nearest.
 */
export function wholeMinutes(time: Seconds, as: ClockTime): number {
  return ROUNDED[as](time / 60);
}

/** Minutes after midnight as a clock shows them: `08:05`; beyond the day hours go on, `24:00`. */
export function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
