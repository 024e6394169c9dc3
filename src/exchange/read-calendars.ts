import type { Day } from '../model/units.ts';
import type { FeedCalendar } from './gtfs-feed.ts';
import type { GtfsFiles } from './gtfs-files.ts';
import type { GtfsRow } from './gtfs-table.ts';
import { parseDate, weekday } from './gtfs-values.ts';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './problem-list.ts';
import { isTaken, optionalRows } from './read-places.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** Of a calendar that is made of single days only. */
const NO_WEEK = { weekdays: WEEKDAYS.map(() => false), start: '0001-01-01', end: '0001-01-01' };

interface OpenCalendar extends FeedCalendar {
  readonly added: Set<Day>;
  readonly removed: Set<Day>;
}

/** Calendars by service id, from `calendar.txt` and `calendar_dates.txt`; a feed needs one of the two. */
export function readCalendars(files: GtfsFiles, problems: ProblemList): Map<string, FeedCalendar> {
  const [file, exceptions] = ['calendar.txt', 'calendar_dates.txt'];
  if (!files.has(file) && !files.has(exceptions)) {
    problems.add(file, undefined, '', `The feed has neither this file nor ${exceptions}: nothing would run.`);
  }
  const calendars = new Map<string, OpenCalendar>();
  const columns = ['service_id', ...WEEKDAYS, 'start_date', 'end_date'];
  for (const row of optionalRows(files, file, columns, problems)) {
    const id = row.cell('service_id');
    const calendar = calendarOf(row, problems);
    if (calendar !== undefined && !isTaken(calendars, id, file, row, problems)) calendars.set(id, calendar);
  }
  for (const row of optionalRows(files, exceptions, ['service_id', 'date', 'exception_type'], problems)) {
    addException(row, calendars, problems);
  }
  return calendars;
}

/** Whether a calendar holds on a day. */
export function runsOn(calendar: FeedCalendar, day: Day): boolean {
  if (calendar.added.has(day)) return true;
  if (calendar.removed.has(day) || day < calendar.start || day > calendar.end) return false;
  return calendar.weekdays[weekday(day)] ?? false;
}

function calendarOf(row: GtfsRow, problems: ProblemList): OpenCalendar | undefined {
  const file = 'calendar.txt';
  const odd = WEEKDAYS.find((name) => !/^[01]$/.test(row.cell(name)));
  if (odd !== undefined) {
    problems.add(file, row.line, odd, `The day holds ${quoted(row.cell(odd))}; allowed are 0 and 1.`);
    return undefined;
  }
  const [start, end] = [dateIn(row, 'start_date', file, problems), dateIn(row, 'end_date', file, problems)];
  if (start === undefined || end === undefined) return undefined;
  if (start > end) {
    problems.add(file, row.line, 'end_date', `The calendar ends on ${end}, before it starts on ${start}.`);
    return undefined;
  }
  const weekdays = WEEKDAYS.map((name) => row.cell(name) === '1');
  return { weekdays, start, end, added: new Set(), removed: new Set() };
}

function addException(row: GtfsRow, calendars: Map<string, OpenCalendar>, problems: ProblemList): void {
  const file = 'calendar_dates.txt';
  const [id, type] = [row.cell('service_id'), row.cell('exception_type')];
  const date = dateIn(row, 'date', file, problems);
  if (type !== '1' && type !== '2') {
    problems.add(file, row.line, 'exception_type', `The exception is ${quoted(type)}; allowed are 1 and 2.`);
    return;
  }
  if (date === undefined) return;
  const calendar = calendars.get(id) ?? { ...NO_WEEK, added: new Set<Day>(), removed: new Set<Day>() };
  calendars.set(id, calendar);
  (type === '1' ? calendar.added : calendar.removed).add(date);
}

function dateIn(row: GtfsRow, column: string, file: string, problems: ProblemList): Day | undefined {
  const text = row.cell(column);
  const day = parseDate(text);
  if (day === undefined) {
    problems.add(file, row.line, column, `The date is ${quoted(text)}; allowed is a day written YYYYMMDD.`);
  }
  return day;
}
