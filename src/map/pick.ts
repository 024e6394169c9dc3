import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { ItemKind, Selection } from '../model/selection.ts';

/** Pixels around the pointer in which a thing counts as hit: a finger needs a 44 px target. */
export const TOLERANCE = { mouse: 6, touch: 22 } as const;

/** What wins where several things lie under the pointer. */
const PRIORITY: readonly ItemKind[] = ['crossing', 'station', 'place', 'line', 'road'];

/** Layers that can be picked from; names count as well as marks. */
export const PICKED_LAYERS = [
  'crossings',
  'crossings-labels',
  'interchanges',
  'stations',
  'stations-labels',
  'places',
  'places-labels',
  'sections',
  'sections-labels',
  'roads',
  'roads-labels',
] as const;

/** A drawn thing, as far as picking reads it. */
export type Pickable = Pick<MapGeoJSONFeature, 'properties'>;

/**
 * The thing under a point of the screen: right under it, else the likeliest within the tolerance.
 *
 * Names and points win over lines everywhere in the tolerance, because they are smaller targets.
 */
export function pick(
  map: MapLibreMap,
  at: { x: number; y: number },
  tolerance: number,
): Selection | undefined {
  const layers = PICKED_LAYERS.filter((id) => map.getLayer(id) !== undefined);
  const query = (area: PointLike | [PointLike, PointLike]) => map.queryRenderedFeatures(area, { layers });
  const box: [PointLike, PointLike] = [
    [at.x - tolerance, at.y - tolerance],
    [at.x + tolerance, at.y + tolerance],
  ];
  return likeliest(query([at.x, at.y])) ?? likeliest(query(box));
}

/** The first of the kind that has priority; features come topmost first. */
export function likeliest(features: readonly Pickable[]): Selection | undefined {
  const found = features.map(selectionOf);
  for (const kind of PRIORITY) {
    const hit = found.find((selection) => selection?.kind === kind);
    if (hit) return hit;
  }
  return undefined;
}

function selectionOf({ properties }: Pickable): Selection | undefined {
  const { kind, id, line } = properties as { kind?: ItemKind; id?: string; line?: string };
  const target = kind === 'line' ? line : id;
  return kind === undefined || target === undefined ? undefined : { kind, id: target };
}
