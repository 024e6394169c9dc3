import type { Seconds } from '../model/units.ts';
import type { FeedFrequency } from './gtfs-feed.ts';
import type { GtfsFiles } from './gtfs-files.ts';
import type { GtfsRow } from './gtfs-table.ts';
import { parseTable, rowsWith } from './gtfs-table.ts';
import { LATEST_TIME, parseTime, parseWhole, timeText } from './gtfs-values.ts';
import type { ProblemList } from './problem-list.ts';
import { oddTime, quoted } from './problem-list.ts';
import type { FeedCalls } from './read-stop-times.ts';

const FILE = 'frequencies.txt';
const COLUMNS = ['trip_id', 'start_time', 'end_time', 'headway_secs'];

/** What a feed says of trips that repeat. */
export interface Frequencies {
  /** Sound ones, by trip. */
  readonly frequencies: ReadonlyMap<string, readonly FeedFrequency[]>;
  /** Trips that the table names, be its rows sound or not: their own times are no train's. */
  readonly repeating: ReadonlySet<string>;
}

/**
 * Intervals of trips.
 *
 * @param trips - known ones, by id
 */
export function readFrequencies(
  files: GtfsFiles,
  trips: ReadonlyMap<string, unknown>,
  calls: ReadonlyMap<string, FeedCalls>,
  problems: ProblemList,
): Frequencies {
  const frequencies = new Map<string, FeedFrequency[]>();
  const text = files.get(FILE);
  if (text === undefined) return { frequencies, repeating: new Set() };
  const table = parseTable(text, FILE, problems);
  for (const row of rowsWith(COLUMNS, table, problems)) {
    const id = row.cell('trip_id');
    const isKnown = problems.isSound(FILE, row.line, [
      [!trips.has(id), 'trip_id', () => `There is no trip ${quoted(id)}.`],
    ]);
    const frequency = isKnown ? frequencyOf(row, rideOf(calls.get(id)), problems) : undefined;
    if (frequency !== undefined) frequencies.set(id, [...(frequencies.get(id) ?? []), frequency]);
  }
  const named = [...table.rows, ...table.unreadable.map(([row]) => row)];
  return { frequencies, repeating: new Set(named.map((row) => row.cell('trip_id'))) };
}

function rideOf(calls: FeedCalls | undefined): Seconds {
  return calls === undefined ? 0 : calls.arrive.at(-1)! - calls.depart[0]!;
}

function frequencyOf(row: GtfsRow, ride: Seconds, problems: ProblemList): FeedFrequency | undefined {
  const [first, last] = [row.cell('start_time'), row.cell('end_time')];
  const [start, end] = [parseTime(first), parseTime(last)];
  const seconds = row.cell('headway_secs');
  const headway = parseWhole(seconds, 1, 172_800);
  const atStart = row.cell('pingshan_exact_first'); // a column of our own exports
  const isOwn = /^[01]$/.test(atStart);
  const isSound = problems.isSound(FILE, row.line, [
    [start === undefined, 'start_time', () => oddTime(first)],
    [end === undefined, 'end_time', () => oddTime(last)],
    [
      headway === undefined,
      'headway_secs',
      () => `The interval is ${quoted(seconds)}; allowed are whole seconds.`,
    ],
    [
      atStart !== '' && !isOwn,
      'pingshan_exact_first',
      () => `Whether the first leaves at the start is ${quoted(atStart)}; allowed are 0 and 1.`,
    ],
    [Number(end) < Number(start), 'end_time', () => `It ends at ${last}, before it starts at ${first}.`],
    [
      end === start && !isOwn, // at the end of an interval none leaves, but in our own exports
      'end_time',
      () => `It ends at ${last}, when it starts: none leaves within it.`,
    ],
    [
      Number(end) + ride > LATEST_TIME,
      'end_time',
      () => `Who leaves at ${last} arrives later than ${timeText(LATEST_TIME)}, which is not read.`,
    ],
  ]);
  if (!isSound || start === undefined || end === undefined || headway === undefined) return undefined;
  const exact = row.cell('exact_times') === '1';
  return { start, end, headway, exact, ...(isOwn ? { exactFirst: atStart === '1' } : {}) };
}
