import type { FeedCalendar, FeedFrequency, FeedRoute, FeedStop, FeedTrip } from './gtfs-feed.ts';
import type { GtfsFiles } from './gtfs-files.ts';
import type { GtfsRow } from './gtfs-table.ts';
import { parseTime, parseWhole } from './gtfs-values.ts';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './problem-list.ts';
import { isTaken, neededRows, optionalRows } from './read-places.ts';
import { readStopTimes } from './read-stop-times.ts';

/** What trips refer to. */
interface Known {
  readonly stops: ReadonlyMap<string, FeedStop>;
  readonly routes: ReadonlyMap<string, FeedRoute>;
  readonly calendars: ReadonlyMap<string, FeedCalendar>;
}

/** A row of `trips.txt` that holds, with its line. */
type TripRow = Pick<FeedTrip, 'id' | 'route' | 'service' | 'headsign' | 'shortName'> & {
  readonly line: number;
};

/** Trips with their calls and frequencies; those without two calls in order are left out and told. */
export function readTrips(files: GtfsFiles, known: Known, problems: ProblemList): FeedTrip[] {
  const rows = new Map<string, TripRow>();
  for (const row of neededRows(files, 'trips.txt', ['route_id', 'service_id', 'trip_id'], problems)) {
    const trip = tripRow(row, known, problems);
    if (trip !== undefined && !isTaken(rows, trip.id, 'trips.txt', row, problems)) rows.set(trip.id, trip);
  }
  const calls = readStopTimes(files, rows, known.stops, problems);
  const frequencies = readFrequencies(files, rows, problems);
  return [...rows.values()].flatMap(({ line, ...trip }): FeedTrip[] => {
    const own = calls.get(trip.id);
    if (own === undefined) {
      problems.add(
        'trips.txt',
        line,
        'trip_id',
        `The trip ${quoted(trip.id)} has no two calls to ride between.`,
      );
      return [];
    }
    return [{ ...trip, ...own, frequencies: frequencies.get(trip.id) ?? [] }];
  });
}

function tripRow(row: GtfsRow, { routes, calendars }: Known, problems: ProblemList): TripRow | undefined {
  const [id, route, service] = [row.cell('trip_id'), row.cell('route_id'), row.cell('service_id')];
  const isSound = problems.isSound('trips.txt', row.line, [
    [id === '', 'trip_id', () => 'The trip has no id.'],
    [!routes.has(route), 'route_id', () => `There is no route ${quoted(route)}.`],
    [!calendars.has(service), 'service_id', () => `There is no calendar ${quoted(service)}.`],
  ]);
  if (!isSound) return undefined;
  const [headsign, shortName] = [row.cell('trip_headsign'), row.cell('trip_short_name')];
  return { id, route, service, headsign, shortName, line: row.line };
}

function readFrequencies(
  files: GtfsFiles,
  trips: ReadonlyMap<string, unknown>,
  problems: ProblemList,
): Map<string, FeedFrequency[]> {
  const found = new Map<string, FeedFrequency[]>();
  const columns = ['trip_id', 'start_time', 'end_time', 'headway_secs'];
  for (const row of optionalRows(files, 'frequencies.txt', columns, problems)) {
    const id = row.cell('trip_id');
    const frequency = trips.has(id) ? frequencyOf(row, problems) : undefined;
    if (!trips.has(id))
      problems.add('frequencies.txt', row.line, 'trip_id', `There is no trip ${quoted(id)}.`);
    if (frequency !== undefined) found.set(id, [...(found.get(id) ?? []), frequency]);
  }
  return found;
}

function frequencyOf(row: GtfsRow, problems: ProblemList): FeedFrequency | undefined {
  const [first, last] = [row.cell('start_time'), row.cell('end_time')];
  const [start, end] = [parseTime(first), parseTime(last)];
  const seconds = row.cell('headway_secs');
  const headway = parseWhole(seconds, 1, 172_800);
  const isSound = problems.isSound('frequencies.txt', row.line, [
    [start === undefined, 'start_time', () => `The time is ${quoted(first)}; allowed is HH:MM:SS.`],
    [end === undefined, 'end_time', () => `The time is ${quoted(last)}; allowed is HH:MM:SS.`],
    [
      headway === undefined,
      'headway_secs',
      () => `The interval is ${quoted(seconds)}; allowed are whole seconds.`,
    ],
    [Number(end) < Number(start), 'end_time', () => `It ends at ${last}, before it starts at ${first}.`],
  ]);
  if (!isSound || start === undefined || end === undefined || headway === undefined) return undefined;
  const atStart = row.cell('pingshan_exact_first'); // a column of our own exports
  const exact = row.cell('exact_times') === '1';
  return { start, end, headway, exact, ...(/^[01]$/.test(atStart) ? { exactFirst: atStart === '1' } : {}) };
}
