import type { Feature, FeatureCollection, Geometry, LineString, Point } from 'geojson';
import type { Position } from '../../model/units.ts';

/** A feature collection of exactly these features. */
export function collection<G extends Geometry, P extends object>(
  features: Feature<G, P & object>[],
): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features: features as Feature<G, P>[] };
}

/** A point with properties. */
export function point<P extends object>(position: Position, properties: P): Feature<Point, P> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...position] } };
}

/** A line with properties. The positions are shared, not copied. */
export function line<P extends object>(path: readonly Position[], properties: P): Feature<LineString, P> {
  const coordinates = path as unknown as number[][];
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}
