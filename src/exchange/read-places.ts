import type { FeedRoute, FeedStop } from './gtfs-feed.ts';
import type { GtfsFiles } from './gtfs-files.ts';
import type { GtfsRow } from './gtfs-table.ts';
import { parseTable, rowsWith } from './gtfs-table.ts';
import { parsePosition, parseWhole } from './gtfs-values.ts';
import type { ProblemList } from './problem-list.ts';
import { quoted } from './problem-list.ts';

const KINDS: readonly FeedStop['kind'][] = ['stop', 'station', 'other', 'other', 'other'];
/** Route types go up to 12; the extended ones of Google to 1702. */
const LAST_TYPE = 1702;

/** Rows of a table that every feed has. */
export function neededRows(
  files: GtfsFiles,
  file: string,
  columns: readonly string[],
  problems: ProblemList,
): readonly GtfsRow[] {
  if (!files.has(file)) problems.add(file, undefined, '', 'The feed has no such file, and needs it.');
  return optionalRows(files, file, columns, problems);
}

/** Rows of a table that a feed may do without. */
export function optionalRows(
  files: GtfsFiles,
  file: string,
  columns: readonly string[],
  problems: ProblemList,
): readonly GtfsRow[] {
  const text = files.get(file);
  return text === undefined ? [] : rowsWith(columns, parseTable(text, file, problems), problems);
}

/** Tells when a feed does not name who runs it, which it must; nothing else of the table is used. */
export function checkAgencies(files: GtfsFiles, problems: ProblemList): void {
  const file = 'agency.txt';
  neededRows(files, file, ['agency_name', 'agency_url', 'agency_timezone'], problems);
}

/** Stops and stations by id. */
export function readStops(files: GtfsFiles, problems: ProblemList): Map<string, FeedStop> {
  const file = 'stops.txt';
  const stops = new Map<string, FeedStop>();
  const lines = new Map<string, number>();
  for (const row of neededRows(files, file, ['stop_id'], problems)) {
    const stop = stopOf(row, problems);
    if (stop === undefined || isTaken(stops, stop.id, file, row, problems)) continue;
    stops.set(stop.id, stop);
    lines.set(stop.id, row.line);
  }
  for (const { id, parent, ...stop } of stops.values()) {
    if (parent === undefined || stops.has(parent)) continue;
    problems.add(file, lines.get(id), 'parent_station', `There is no station ${quoted(parent)}.`);
    stops.set(id, { id, ...stop });
  }
  return stops;
}

function stopOf(row: GtfsRow, problems: ProblemList): FeedStop | undefined {
  const file = 'stops.txt';
  const id = row.cell('stop_id');
  if (id === '') {
    problems.add(file, row.line, 'stop_id', 'The stop has no id.');
    return undefined;
  }
  const [type, parent] = [row.cell('location_type') || '0', row.cell('parent_station')];
  const kind = KINDS[parseWhole(type, 0, 4) ?? -1];
  if (kind === undefined) {
    problems.add(
      file,
      row.line,
      'location_type',
      `The location type is ${quoted(type)}; allowed are 0 to 4.`,
    );
    return undefined;
  }
  const [longitude, latitude] = [row.cell('stop_lon'), row.cell('stop_lat')];
  const position = parsePosition(longitude, latitude);
  if (position === undefined && (longitude !== '' || kind === 'stop')) {
    const message = `The position ${quoted(`${latitude}, ${longitude}`)} is no place on the globe.`;
    problems.add(file, row.line, 'stop_lat', message);
  }
  return {
    id,
    name: row.cell('stop_name') || id,
    ...(position === undefined ? {} : { position }),
    kind,
    ...(parent === '' ? {} : { parent }),
  };
}

/** Routes by id. */
export function readRoutes(files: GtfsFiles, problems: ProblemList): Map<string, FeedRoute> {
  const file = 'routes.txt';
  const routes = new Map<string, FeedRoute>();
  for (const row of neededRows(files, file, ['route_id', 'route_type'], problems)) {
    const route = routeOf(row, problems);
    if (route !== undefined && !isTaken(routes, route.id, file, row, problems)) routes.set(route.id, route);
  }
  return routes;
}

function routeOf(row: GtfsRow, problems: ProblemList): FeedRoute | undefined {
  const [id, type, colour] = [row.cell('route_id'), row.cell('route_type'), row.cell('route_color')];
  if (id === '') {
    problems.add('routes.txt', row.line, 'route_id', 'The route has no id.');
    return undefined;
  }
  const number = parseWhole(type, 0, LAST_TYPE);
  if (number === undefined) {
    const message = `The route's type is ${quoted(type)}; allowed is a number from 0 to ${LAST_TYPE}.`;
    problems.add('routes.txt', row.line, 'route_type', message);
    return undefined;
  }
  const isColour = /^[0-9a-f]{6}$/i.test(colour);
  if (colour !== '' && !isColour) {
    const message = `The colour is ${quoted(colour)}; allowed are six digits like 00B140.`;
    problems.add('routes.txt', row.line, 'route_color', message);
  }
  return {
    id,
    name: row.cell('route_short_name') || row.cell('route_long_name') || id,
    type: number,
    ...(isColour ? { colour: `#${colour.toUpperCase()}` } : {}),
  };
}

/** Whether an id was used before; of equal ids the first counts, and the others are told. */
export function isTaken(
  known: ReadonlyMap<string, unknown>,
  id: string,
  file: string,
  row: GtfsRow,
  problems: ProblemList,
): boolean {
  if (known.has(id))
    problems.add(file, row.line, '', `The id ${quoted(id)} is used twice; the first counts.`);
  return known.has(id);
}
