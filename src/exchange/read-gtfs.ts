import type { Read } from '../model/problem.ts';
import type { GtfsFeed } from './gtfs-feed.ts';
import type { GtfsFiles } from './gtfs-files.ts';
import { folderFiles, unzippedFiles } from './gtfs-files.ts';
import { ProblemList } from './problem-list.ts';
import { readCalendars } from './read-calendars.ts';
import { LINK_TABLE, readLinks } from './read-links.ts';
import { checkAgencies, readRoutes, readStops } from './read-places.ts';
import { readTransfers } from './read-transfers.ts';
import { readTrips } from './read-trips.ts';

/**
 * Reads a GTFS Schedule feed that may be damaged in any way.
 *
 * Never throws. What cannot be read is left out and told with its file and line, and so is what cannot stand
 * without it. Read are stops, routes, trips with times or frequencies, calendars and transfers between stops;
 * passed over are transfers of single trips or routes, pathways, flexible services and fares.
 *
 * @param feed - the bytes of a zip, or the files of a folder by name
 * @param name - of the zip, for problems
 */
export function readGtfs(
  feed: Uint8Array | ReadonlyMap<string, string | Uint8Array>,
  name = 'feed.zip',
): Read<GtfsFeed> {
  const { value: files, problems } =
    feed instanceof Uint8Array ? unzippedFiles(feed, name) : folderFiles(feed);
  const list = new ProblemList();
  list.addAll(problems);
  const value = feedOf(files, list);
  return { value, problems: list.all() };
}

function feedOf(files: GtfsFiles, problems: ProblemList): GtfsFeed {
  checkAgencies(files, problems);
  const stops = readStops(files, problems);
  const routes = readRoutes(files, problems);
  const calendars = readCalendars(files, problems);
  const isOurs = files.has(LINK_TABLE);
  return {
    stops,
    routes,
    calendars,
    trips: readTrips(files, { stops, routes, calendars }, problems),
    transfers: isOurs ? readLinks(files, stops, calendars, problems) : readTransfers(files, stops, problems),
    transfersComplete: isOurs,
  };
}
