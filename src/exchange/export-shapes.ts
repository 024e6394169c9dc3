import { stretch } from '../geometry/along-path.ts';
import type { MeasuredPath } from '../geometry/measured-path.ts';
import { projectOn } from '../geometry/measured-path.ts';
import type { Position } from '../model/units.ts';
import { byCodePoint, csvText } from './csv-text.ts';
import type { ExportStop } from './export-stops.ts';
import type { ExportTrip } from './export-trips.ts';
import type { GtfsExport } from './gtfs-export.ts';
import { linePaths } from './line-paths.ts';

/** A stop farther than this from a line's shape is joined to the next in a straight line. */
const OFF_SHAPE = 600;

/** `shapes.txt`, and the shape of each trip that has one. */
export interface ExportShapes {
  readonly table: string;
  readonly ofTrip: ReadonlyMap<string, string>;
}

/** Shapes of trains: along the drawn sections of their line, straight where nothing is drawn. */
export function exportShapes(
  given: GtfsExport,
  trips: readonly ExportTrip[],
  stops: ReadonlyMap<string, ExportStop>,
): ExportShapes {
  const paths = linePaths(given.network, given.drawing);
  const hops = new Map<string, Position[]>();
  const ids = new Map<string, string>();
  const shapes = new Map<string, Position[]>();
  const ofTrip = new Map<string, string>();
  for (const trip of trips) {
    if (trip.use.kind === 'bus') continue;
    const key = trip.stops.join();
    const known = ids.get(key);
    if (known === undefined) {
      const id = `shape-${String(ids.size + 1).padStart(4, '0')}`;
      const shape = shapeOf(trip, stops, paths, hops);
      ids.set(key, id);
      if (shape.length > 1) shapes.set(id, shape);
    }
    const id = ids.get(key)!;
    if (shapes.has(id)) ofTrip.set(trip.id, id);
  }
  const rows = [...shapes]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([id, positions]) =>
      positions.map(([longitude, latitude], index) => [
        id,
        latitude.toFixed(6),
        longitude.toFixed(6),
        index + 1,
      ]),
    );
  const columns = ['shape_id', 'shape_pt_lat', 'shape_pt_lon', 'shape_pt_sequence'];
  return { table: csvText(columns, rows), ofTrip };
}

function shapeOf(
  trip: ExportTrip,
  stops: ReadonlyMap<string, ExportStop>,
  paths: ReadonlyMap<string, readonly MeasuredPath[]>,
  hops: Map<string, Position[]>,
): Position[] {
  const shape: Position[] = [];
  for (const [index, to] of trip.stops.entries()) {
    const [start, end] = [stops.get(trip.stops[index - 1] ?? '')?.position, stops.get(to)?.position];
    if (start === undefined || end === undefined) continue;
    const line = to.slice(to.lastIndexOf('/') + 1); // where trains change line at a station, that of the next stop
    const key = JSON.stringify([line, start, end]);
    const back = hops.get(JSON.stringify([line, end, start]));
    const piece = hops.get(key) ?? back?.toReversed() ?? hopShape(start, end, paths.get(line) ?? []);
    hops.set(key, piece);
    for (const position of piece) if (!isSame(shape.at(-1), position)) shape.push(position);
  }
  return shape;
}

/** The stretch of the line between two stops, on the path that passes nearest to both. */
function hopShape(from: Position, to: Position, paths: readonly MeasuredPath[]): Position[] {
  const fits = paths
    .map((path) => ({ path, start: projectOn(path, from), end: projectOn(path, to) }))
    .filter(({ start, end }) => Math.max(start.off, end.off) <= OFF_SHAPE)
    .map((fit) => ({
      ...fit,
      cost: 10 * (fit.start.off + fit.end.off) + Math.abs(fit.end.along - fit.start.along),
    }))
    .sort((a, b) => a.cost - b.cost);
  const [best] = fits;
  if (best === undefined) return [from, to];
  const { path, start, end } = best;
  return stretch(path, start.along, end.along);
}

function isSame(a: Position | undefined, b: Position): boolean {
  return a !== undefined && a[0].toFixed(6) === b[0].toFixed(6) && a[1].toFixed(6) === b[1].toFixed(6);
}
