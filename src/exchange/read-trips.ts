import type { FeedCalendar, FeedRoute, FeedStop, FeedTrip } from './gtfs-feed.ts';
import type { GtfsFiles } from './gtfs-files.ts';
import type { GtfsRow } from './gtfs-table.ts';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './problem-list.ts';
import { readFrequencies } from './read-frequencies.ts';
import { isTaken, neededRows } from './read-places.ts';
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

/**
 * Trips with their calls and frequencies; those without two calls in order are left out and told, and so are
 * those of whose frequencies none can be read: their own times are no train's.
 */
export function readTrips(files: GtfsFiles, known: Known, problems: ProblemList): FeedTrip[] {
  const rows = new Map<string, TripRow>();
  for (const row of neededRows(files, 'trips.txt', ['route_id', 'service_id', 'trip_id'], problems)) {
    const trip = tripRow(row, known, problems);
    if (trip !== undefined && !isTaken(rows, trip.id, 'trips.txt', row, problems)) rows.set(trip.id, trip);
  }
  const calls = readStopTimes(files, rows, known.stops, problems);
  const { frequencies, repeating } = readFrequencies(files, rows, calls, problems);
  return [...rows.values()].flatMap(({ line, ...trip }): FeedTrip[] => {
    const [own, intervals] = [calls.get(trip.id), frequencies.get(trip.id) ?? []];
    const isTemplate = repeating.has(trip.id) && intervals.length === 0;
    const isSound = problems.isSound('trips.txt', line, [
      [own === undefined, 'trip_id', () => `The trip ${quoted(trip.id)} has no two calls to ride between.`],
      [
        isTemplate,
        'trip_id',
        () => `The trip ${quoted(trip.id)} repeats, but no interval of it can be read; it is left out.`,
      ],
    ]);
    return isSound && own !== undefined ? [{ ...trip, ...own, frequencies: intervals }] : [];
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
