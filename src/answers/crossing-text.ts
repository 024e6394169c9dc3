import type { Seconds } from '../model/units.ts';
import type { CrossingPassage } from './crossing-passage.ts';
import type { Voice } from './voice.ts';

const MINUTE: Seconds = 60;
const DAY: Seconds = 86_400;

/** How a crossing stands at the hour of a journey: `open until 22:30`. */
export function passageState(
  { state, closes, opens }: Pick<CrossingPassage, 'state' | 'closes' | 'opens'>,
  { words: { crossing }, clock }: Voice,
): string {
  if (opens !== undefined) return crossing.opensAt(clock(opens));
  if (closes === undefined) return crossing.allDay;
  const text = closingClock(closes, clock);
  return state === 'closing-soon' ? crossing.closesSoon(text) : crossing.openUntil(text);
}

/**
 * A closing hour; midnight is `24:00` of the day that ends, as the doors of the crossing say. What begins then, or
 * arrives, does so at 00:00 of the next.
 */
export function closingClock(closes: Seconds, clock: (time: Seconds) => string): string {
  return closes % DAY === 0 ? clock(closes - MINUTE).replace('23:59', '24:00') : clock(closes);
}
