import { hongKongInstant } from '../calendar/calendar.ts';
import type { Journey } from '../model/journey.ts';
import type { Moment } from '../model/units.ts';

const MINUTE = 60_000;

/** Whether one would have had to set out before now; who reads it may be setting out at this very minute. */
export function isGone({ day, departure }: Journey, now: Moment | undefined): boolean {
  if (now === undefined) return false;
  const [left, here] = [hongKongInstant(day, departure / 60), hongKongInstant(now.day, now.time / 60)];
  return left.getTime() < here.getTime() - MINUTE;
}
