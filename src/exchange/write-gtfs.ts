import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';
import { byCodePoint } from './csv-text.ts';
import { attributionsTable, feedInfoTable, STATUS_TABLE, statusTable } from './export-about.ts';
import { fareTables } from './export-fares.ts';
import { linkTables } from './export-links.ts';
import { agencyTable, exportRoutes, routesTable } from './export-routes.ts';
import { calendarTable, frequenciesTable, stopTimesTable, tripsTable } from './export-service-tables.ts';
import { exportShapes } from './export-shapes.ts';
import { exportStops, stopsTable } from './export-stops.ts';
import { translationsTable } from './export-translations.ts';
import { exportTrips, serviceOf } from './export-trips.ts';
import type { GtfsExport } from './gtfs-export.ts';
import { LINK_TABLE } from './read-links.ts';

/** Every file of the zip carries this time, so that equal content gives equal bytes: the first that zip knows. */
const ZIP_TIME = new Date(1980, 0, 1);

/**
 * A scenario as the tables of a GTFS Schedule feed, by file name.
 *
 * Service known by its interval only is in `frequencies.txt` with `exact_times` 0. Crossings are transfers with
 * their typical minutes; their hours, which GTFS cannot say, are in our own table, and so are the stages of
 * lines and the evidence of every trip. Rows are in order of their ids.
 */
export function gtfsTables(given: GtfsExport): Map<string, string> {
  const { placed: stops, unplaced } = exportStops(given);
  const placed = new Set(stops.map(({ id }) => id));
  const { trips: unordered, services: used } = exportTrips(given, placed);
  const trips = unordered.sort((a, b) => byCodePoint(a.id, b.id));
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const routes = exportRoutes(trips, given.network);
  const shapes = exportShapes(given, trips, byId);
  const services = new Map(used.map((service) => [service.id, service]));
  const ways = linkTables(given, placed, (days) => {
    const service = serviceOf(days, given.days.length);
    services.set(service.id, service);
    return service.id;
  });
  const calendar = [...services.values()].sort((a, b) => byCodePoint(a.id, b.id));
  return new Map([
    ['agency.txt', agencyTable(routes)],
    ['stops.txt', stopsTable(stops)],
    ['routes.txt', routesTable(routes)],
    ['trips.txt', tripsTable(trips, byId, shapes.ofTrip)],
    ['stop_times.txt', stopTimesTable(trips)],
    ['frequencies.txt', frequenciesTable(trips)],
    ['calendar.txt', calendarTable(calendar, given)],
    ['shapes.txt', shapes.table],
    ['transfers.txt', ways.transfers],
    ['translations.txt', translationsTable(stops, routes)],
    ...fareTables(given, stops, routes),
    ['feed_info.txt', feedInfoTable(given)],
    ['attributions.txt', attributionsTable(given, trips)],
    [STATUS_TABLE, statusTable(given, trips, unplaced)],
    [LINK_TABLE, ways.links],
  ]);
}

/** A scenario as a zipped GTFS Schedule feed; the same input gives the same bytes. */
export function writeGtfs(given: GtfsExport): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of gtfsTables(given)) files[name] = [strToU8(text), { mtime: ZIP_TIME }];
  return zipSync(files, { level: 9 });
}
