import { csvText } from './csv-text.ts';
import type { ExportStop } from './export-stops.ts';
import type { ExportService, ExportTrip } from './export-trips.ts';
import type { GtfsExport } from './gtfs-export.ts';
import { dateText, timeText } from './gtfs-values.ts';

/** `trips.txt`; `shape_id` is left empty where a trip's shape is not known. */
export function tripsTable(
  trips: readonly ExportTrip[],
  stops: ReadonlyMap<string, ExportStop>,
  shapes: ReadonlyMap<string, string>,
): string {
  const columns = [
    'route_id',
    'service_id',
    'trip_id',
    'trip_headsign',
    'trip_short_name',
    'direction_id',
    'shape_id',
  ];
  return csvText(
    columns,
    trips.map(({ id, route, service, shortName, direction, stops: calls }) => [
      route,
      service,
      id,
      stops.get(calls.at(-1)!)?.names.en,
      shortName,
      direction,
      shapes.get(id),
    ]),
  );
}

/** `stop_times.txt`; times of trains known by their interval are approximate. */
export function stopTimesTable(trips: readonly ExportTrip[]): string {
  const columns = ['trip_id', 'arrival_time', 'departure_time', 'stop_id', 'stop_sequence', 'timepoint'];
  return csvText(
    columns,
    trips.flatMap(({ id, stops, arrive, depart, windows, shortName, evidence }) =>
      stops.map((stop, index) => [
        id,
        timeText(arrive[index]!),
        timeText(depart[index]!),
        stop,
        index + 1,
        windows.length === 0 && shortName !== '' && evidence === 'timetable' ? 1 : 0,
      ]),
    ),
  );
}

/**
 * `frequencies.txt`: only intervals are known, so `exact_times` is 0. Our own column tells first trains apart,
 * and our own reader by it that a train leaves at `end_time`, too: for other readers that is a trip of its own.
 */
export function frequenciesTable(trips: readonly ExportTrip[]): string {
  const columns = [
    'trip_id',
    'start_time',
    'end_time',
    'headway_secs',
    'exact_times',
    'pingshan_exact_first',
  ];
  return csvText(
    columns,
    trips.flatMap(({ id, windows }) =>
      windows.map(({ start, end, headway, exactFirst }) => [
        id,
        timeText(start),
        timeText(end),
        headway,
        0,
        exactFirst ? 1 : 0,
      ]),
    ),
  );
}

/** `calendar.txt`. */
export function calendarTable(services: readonly ExportService[], { from, to }: GtfsExport): string {
  const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  return csvText(
    ['service_id', ...week, 'start_date', 'end_date'],
    services.map(({ id, weekdays }) => [id, ...weekdays.map(Number), dateText(from), dateText(to)]),
  );
}
