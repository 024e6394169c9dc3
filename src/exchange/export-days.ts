import { dayAfter } from '../calendar/day-after.ts';
import type { Day } from '../model/units.ts';
import type { ExportDay } from './gtfs-export.ts';
import { weekday } from './gtfs-values.ts';

/** A day whose timetable stands for all days of its kind. */
export type SampleDay = Omit<ExportDay, 'timetable'> & { readonly day: Day };

/** The kinds of day that service tables tell apart, Monday being 0: which day stands for which. */
const KINDS: readonly (readonly [name: string, first: number, last: number])[] = [
  ['weekday', 0, 4],
  ['saturday', 5, 5],
  ['sunday', 6, 6],
];

/**
 * The next weekday, Saturday and Sunday from a day on: make a timetable of each to export a scenario.
 *
 * @param from - may be one of them itself
 */
export function sampleDays(from: Day): SampleDay[] {
  const week = [0, 1, 2, 3, 4, 5, 6];
  const days = week.map((days) => dayAfter(from, days));
  return KINDS.map(([name, first, last]) => ({
    name,
    weekdays: week.map((each) => each >= first && each <= last),
    day: days.find((day) => weekday(day) >= first && weekday(day) <= last)!,
  }));
}
