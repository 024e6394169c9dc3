import type { FeedCalendar, FeedOpening, FeedStop, FeedTransfer } from './gtfs-feed.ts';
import type { GtfsFiles } from './gtfs-files.ts';
import type { GtfsRow } from './gtfs-table.ts';
import { parseTime, parseWhole } from './gtfs-values.ts';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './problem-list.ts';
import { optionalRows } from './read-places.ts';

const FILE = 'transfers.txt';
/** A day: nobody changes for longer. */
const LONGEST = 86_400;
/** Staying in the seat, or not, where one trip goes on as another: nothing to do with stops. */
const OF_TRIPS = /^[45]$/;
const ONLY_FOR = ['from_route_id', 'to_route_id', 'from_trip_id', 'to_trip_id'];

/** Ways between stops; those that hold for single routes or trips only are passed over. */
export function readTransfers(
  files: GtfsFiles,
  stops: ReadonlyMap<string, FeedStop>,
  calendars: ReadonlyMap<string, FeedCalendar>,
  problems: ProblemList,
): FeedTransfer[] {
  return optionalRows(files, FILE, ['from_stop_id', 'to_stop_id'], problems).flatMap((row) => {
    const isSpecial = ONLY_FOR.some((column) => row.cell(column) !== '');
    if (isSpecial || OF_TRIPS.test(row.cell('transfer_type'))) return [];
    return transferOf(row, stops, calendars, problems) ?? [];
  });
}

function transferOf(
  row: GtfsRow,
  stops: ReadonlyMap<string, FeedStop>,
  calendars: ReadonlyMap<string, FeedCalendar>,
  problems: ProblemList,
): FeedTransfer | undefined {
  const [from, to, type] = [
    row.cell('from_stop_id'),
    row.cell('to_stop_id'),
    row.cell('transfer_type') || '0',
  ];
  const [least, walk] = [row.cell('min_transfer_time'), row.cell('pingshan_walk_seconds')];
  const [isTimed, hours] = [type === '2', row.cell('pingshan_open')];
  const seconds = isTimed ? parseWhole(least, 0, LONGEST) : undefined;
  const openings = openingsOf(hours, calendars);
  const isSound = problems.isSound(FILE, row.line, [
    [!stops.has(from), 'from_stop_id', () => `There is no stop ${quoted(from)}.`],
    [!stops.has(to), 'to_stop_id', () => `There is no stop ${quoted(to)}.`],
    [!/^[0-3]$/.test(type), 'transfer_type', () => `The type is ${quoted(type)}; allowed are 0 to 5.`],
    [
      isTimed && seconds === undefined,
      'min_transfer_time',
      () => `The time is ${quoted(least)}; allowed are whole seconds of one day.`,
    ],
    [
      openings === 'damaged',
      'pingshan_open',
      () => `The hours are ${quoted(hours)}; allowed is HH:MM:SS-HH:MM:SS.`,
    ],
  ]);
  if (!isSound || openings === 'damaged') return undefined;
  const walking = parseWhole(walk, 0, LONGEST);
  return {
    from,
    to,
    possible: type !== '3',
    ...(seconds === undefined ? {} : { seconds }),
    ...(walking === undefined ? {} : { walk: walking }),
    ...(openings === undefined ? {} : { openings }),
  };
}

/** `06:30:00-24:00:00`, several joined by `|`, each perhaps after the id of a calendar and `@`; `never`. */
function openingsOf(
  text: string,
  calendars: ReadonlyMap<string, FeedCalendar>,
): readonly FeedOpening[] | 'damaged' | undefined {
  if (text === '') return undefined;
  if (text === 'never') return [];
  const openings = text.split('|').map((part): FeedOpening | undefined => {
    const at = part.lastIndexOf('@');
    const service = part.slice(0, Math.max(0, at));
    const [open, close] = part
      .slice(at + 1)
      .split('-')
      .map(parseTime);
    if (open === undefined || close === undefined || (service !== '' && !calendars.has(service)))
      return undefined;
    return { ...(service === '' ? {} : { service }), open, close };
  });
  return openings.includes(undefined) ? 'damaged' : (openings as FeedOpening[]);
}
