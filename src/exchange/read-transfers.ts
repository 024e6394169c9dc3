import type { FeedStop, FeedTransfer } from './gtfs-feed.ts';
import type { GtfsFiles } from './gtfs-files.ts';
import type { GtfsRow } from './gtfs-table.ts';
import { parseTable, rowsWith } from './gtfs-table.ts';
import { parseWhole } from './gtfs-values.ts';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './problem-list.ts';

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
  problems: ProblemList,
): FeedTransfer[] {
  const text = files.get(FILE);
  if (text === undefined) return [];
  const table = parseTable(text, FILE, problems);
  const needed = table.rows.some(isOfStops) ? ['from_stop_id', 'to_stop_id'] : [];
  const rows = rowsWith(needed, table, problems).filter(isOfStops);
  return rows.flatMap((row) => transferOf(row, stops, problems) ?? []);
}

function isOfStops(row: GtfsRow): boolean {
  const isSpecial = ONLY_FOR.some((column) => row.cell(column) !== '');
  return !isSpecial && !OF_TRIPS.test(row.cell('transfer_type'));
}

function transferOf(
  row: GtfsRow,
  stops: ReadonlyMap<string, FeedStop>,
  problems: ProblemList,
): FeedTransfer | undefined {
  const [from, to, type] = [
    row.cell('from_stop_id'),
    row.cell('to_stop_id'),
    row.cell('transfer_type') || '0',
  ];
  const least = row.cell('min_transfer_time');
  const seconds = type === '2' ? parseWhole(least, 0, LONGEST) : undefined;
  const isUntimed = type === '2' && seconds === undefined;
  const isSound = problems.isSound(FILE, row.line, [
    [!stops.has(from), 'from_stop_id', () => `There is no stop ${quoted(from)}.`],
    [!stops.has(to), 'to_stop_id', () => `There is no stop ${quoted(to)}.`],
    [!/^[0-3]$/.test(type), 'transfer_type', () => `The type is ${quoted(type)}; allowed are 0 to 5.`],
    [isUntimed, 'min_transfer_time', () => `The time is ${quoted(least)}; allowed are seconds of one day.`],
  ]);
  if (!isSound) return undefined;
  return { from, to, possible: type !== '3', ...(seconds === undefined ? {} : { seconds }) };
}
