import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Drawing } from '../../model/network.ts';
import type { SceneSection, SceneStation } from '../../model/scene.ts';
import { pixelsAtZoomZero } from '../metres.ts';
import { collection, line, point } from './collection.ts';

/** How wide, or how far around, something may really lie. */
export interface UncertaintyProperties {
  /** Of the section or station. */
  readonly id: string;
  readonly kind: 'line' | 'station';
  /** What lights it up: id of the line that the band lies under, or of the station. */
  readonly of: string;
  /** Width of a band, or radius of a disc, as CSS pixels at zoom 0. */
  readonly pixels: number;
  /** Bands of context lines show only where there is room for them. */
  readonly role: 'corridor' | 'context';
}

/**
 * Bands under sections and discs under stations whose position is known only roughly.
 *
 * A band is twice the uncertainty wide: so far to either side. A section of which only the ends are known
 * has none, for it shows no route that could be off by some metres.
 */
export function uncertaintyFeatures(
  sections: readonly SceneSection[],
  stations: readonly SceneStation[],
  drawing: Drawing,
): FeatureCollection<LineString | Point, UncertaintyProperties> {
  return collection<LineString | Point, UncertaintyProperties>([
    ...sections.flatMap((scene) => bands(scene, drawing)),
    ...stations.flatMap(discs),
  ]);
}

function bands(
  { section, line: { id: of, role } }: SceneSection,
  drawing: Drawing,
): Feature<LineString, UncertaintyProperties>[] {
  const path = drawing.sections.get(section.id);
  if (path === undefined || section.uncertainty <= 0 || section.shape === 'desire') return [];
  const pixels = pixelsAtZoomZero(2 * section.uncertainty, path[Math.floor(path.length / 2)]![1]);
  return [line(path, { id: section.id, kind: 'line' as const, of, pixels, role })];
}

function discs({ station, calls }: SceneStation): Feature<Point, UncertaintyProperties>[] {
  if (station.uncertainty <= 0) return [];
  const pixels = pixelsAtZoomZero(station.uncertainty, station.position[1]);
  const role = calls.some((call) => call.line.role === 'corridor') ? 'corridor' : 'context';
  return [
    point(station.position, { id: station.id, kind: 'station' as const, of: station.id, pixels, role }),
  ];
}
