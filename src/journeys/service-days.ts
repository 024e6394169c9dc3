import { dayAfter } from '../calendar/day-after.ts';
import type { DayType } from '../model/service.ts';
import type { Day, Seconds } from '../model/units.ts';

/** Kinds of day that service tables tell apart. Public holidays are not known: they count by their weekday. */
export type DayKind = 'weekday' | 'saturday' | 'sunday';

/** Seconds of a day; Hong Kong has no summer time. */
export const DAY_LENGTH: Seconds = 86_400;

/** Days from one to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (DAY_LENGTH * 1000));
}

/** What kind of day it is. */
export function dayKind(day: Day): DayKind {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0) return 'sunday';
  return weekday === 6 ? 'saturday' : 'weekday';
}

/** What kind of day it is at a time counted from the midnight of a day; before it and after its end other days are. */
export function dayKindAt(day: Day, time: Seconds): DayKind {
  return dayKind(dayAfter(day, Math.floor(time / DAY_LENGTH)));
}

/** Whether a row of a table holds on a kind of day; nights of longer service are never meant. */
export function isOn(days: DayType, kind: DayKind): boolean {
  return days === 'daily' || days === kind || (days === 'weekend' && kind !== 'weekday');
}
