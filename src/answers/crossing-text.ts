import type { CrossingPassage } from './crossing-passage.ts';
import type { Voice } from './voice.ts';

const DAY = 86_400;

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

/** A closing hour; midnight at the end of a day is `24:00`, as the doors of the crossing say. */
export function closingClock(closes: number, clock: (time: number) => string): string {
  return closes === DAY ? '24:00' : clock(closes);
}
