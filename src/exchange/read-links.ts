import type { FeedCalendar, FeedOpening, FeedStop, FeedTransfer } from './gtfs-feed.ts';
import type { GtfsFiles } from './gtfs-files.ts';
import type { GtfsRow } from './gtfs-table.ts';
import { parseTime, parseWhole } from './gtfs-values.ts';
import type { ProblemList } from './problem-list.ts';
import { oddTime, quoted } from './problem-list.ts';
import { optionalRows } from './read-places.ts';

/**
 * The table of our own exports that says of each way when it is open and how much of it is walking; GTFS has
 * no fields for either. A way has one row for each opening; no times mean that it is always open.
 */
export const LINK_TABLE = 'pingshan_links.txt';

const COLUMNS = [
  'from_stop_id',
  'to_stop_id',
  'seconds',
  'walk_seconds',
  'service_id',
  'start_time',
  'end_time',
];
/** A day: nobody changes for longer. */
const LONGEST = 86_400;

/** Ways with their hours. */
export function readLinks(
  files: GtfsFiles,
  stops: ReadonlyMap<string, FeedStop>,
  calendars: ReadonlyMap<string, FeedCalendar>,
  problems: ProblemList,
): FeedTransfer[] {
  const links = new Map<string, { link: FeedTransfer; openings: FeedOpening[] }>();
  for (const row of optionalRows(files, LINK_TABLE, COLUMNS, problems)) {
    const link = linkOf(row, stops, problems);
    const opening = openingOf(row, calendars, problems);
    if (link === undefined || opening === 'damaged') continue;
    const key = JSON.stringify(link);
    const known = links.get(key) ?? { link, openings: [] };
    links.set(key, known);
    if (opening !== undefined) known.openings.push(opening);
  }
  return [...links.values()].map(({ link, openings }) =>
    openings.length === 0 ? link : { ...link, openings },
  );
}

function linkOf(
  row: GtfsRow,
  stops: ReadonlyMap<string, FeedStop>,
  problems: ProblemList,
): FeedTransfer | undefined {
  const [from, to] = [row.cell('from_stop_id'), row.cell('to_stop_id')];
  const [whole, walking] = [row.cell('seconds'), row.cell('walk_seconds')];
  const [seconds, walk] = [parseWhole(whole, 0, LONGEST), parseWhole(walking, 0, LONGEST)];
  const isSound = problems.isSound(LINK_TABLE, row.line, [
    [!stops.has(from), 'from_stop_id', () => `There is no stop ${quoted(from)}.`],
    [!stops.has(to), 'to_stop_id', () => `There is no stop ${quoted(to)}.`],
    [seconds === undefined, 'seconds', () => `The time is ${quoted(whole)}; allowed are whole seconds.`],
    [walk === undefined, 'walk_seconds', () => `The time is ${quoted(walking)}; allowed are whole seconds.`],
  ]);
  if (!isSound || seconds === undefined || walk === undefined) return undefined;
  return { from, to, possible: true, seconds, walk };
}

function openingOf(
  row: GtfsRow,
  calendars: ReadonlyMap<string, FeedCalendar>,
  problems: ProblemList,
): FeedOpening | 'damaged' | undefined {
  const [service, start, end] = [row.cell('service_id'), row.cell('start_time'), row.cell('end_time')];
  if (start === '' && end === '') return undefined;
  const [open, close] = [parseTime(start), parseTime(end)];
  const isSound = problems.isSound(LINK_TABLE, row.line, [
    [open === undefined, 'start_time', () => oddTime(start)],
    [close === undefined, 'end_time', () => oddTime(end)],
    [
      service !== '' && !calendars.has(service),
      'service_id',
      () => `There is no calendar ${quoted(service)}.`,
    ],
  ]);
  if (!isSound || open === undefined || close === undefined) return 'damaged';
  return { ...(service === '' ? {} : { service }), open, close };
}
