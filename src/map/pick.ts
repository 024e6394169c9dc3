import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { ItemKind, Selection } from '../model/selection.ts';

/** Pixels around the pointer in which a thing counts as hit: a finger needs a 44 px target. */
export const TOLERANCE = { mouse: 6, touch: 22 } as const;

/** What wins where several things lie under the pointer. */
const PRIORITY: readonly ItemKind[] = ['crossing', 'station', 'place', 'line', 'road'];

/** Layers that can be picked from; names count as well as marks. */
const PICKED_LAYERS = [
  'stops',
  'stops-crossing',
  'stops-passed',
  'stops-labels',
  'stops-passed-labels',
  'journeys',
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
type Pickable = Pick<MapGeoJSONFeature, 'properties'>;

/** What a click or the pointer hit. */
export type Hit =
  | { readonly kind: 'thing'; readonly selection: Selection }
  /** Journeys that are not chosen, by their keys: one at least, the best first. */
  | { readonly kind: 'journey'; readonly keys: readonly string[] };

/**
 * What is under a point of the screen: right under it, else the likeliest within a few pixels, else within
 * the tolerance.
 *
 * Names and points win over lines, because they are smaller targets; a journey that can be chosen wins over
 * the lines it runs on.
 */
export function pick(map: MapLibreMap, at: Point, tolerance: number): Hit | undefined {
  for (const reach of new Set([0, Math.min(TOLERANCE.mouse, tolerance), tolerance])) {
    const hit = likeliestHit(around(map, at, reach, PICKED_LAYERS));
    if (hit) return hit;
  }
  return undefined;
}

/** The leg of the chosen journey under a point of the screen, by index. */
export function pickLeg(map: MapLibreMap, at: Point): number | undefined {
  const found = around(map, at, TOLERANCE.mouse, ['legs', 'legs-crossing', 'legs-labels', 'legs-badges']);
  return found.map(({ properties }) => (properties as { leg?: number }).leg).find((leg) => leg !== undefined);
}

/** The likeliest hit of features, topmost first. */
function likeliestHit(features: readonly Pickable[]): Hit | undefined {
  const selection = likeliest(features);
  const isPoint = selection !== undefined && selection.kind !== 'line' && selection.kind !== 'road';
  const keys = journeysOf(features);
  if (keys.length > 0 && !isPoint) return { kind: 'journey', keys };
  return selection && { kind: 'thing', selection };
}

/** The first of the kind that has priority; features come topmost first. */
function likeliest(features: readonly Pickable[]): Selection | undefined {
  const found = features.map(selectionOf);
  for (const kind of PRIORITY) {
    const hit = found.find((selection) => selection?.kind === kind);
    if (hit) return hit;
  }
  return undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function around(map: MapLibreMap, { x, y }: Point, reach: number, ids: readonly string[]): Pickable[] {
  const layers = ids.filter((id) => map.getLayer(id) !== undefined);
  const area: PointLike | [PointLike, PointLike] =
    reach === 0
      ? [x, y]
      : [
          [x - reach, y - reach],
          [x + reach, y + reach],
        ];
  return map.queryRenderedFeatures(area, { layers });
}

/** Keys of journeys, each once. The best is drawn first, so the others lie over it where they share their way. */
function journeysOf(features: readonly Pickable[]): string[] {
  const found = features.flatMap(({ properties }) => {
    const { kind, id } = properties as { kind?: string; id?: string };
    return kind === 'journey' && id !== undefined ? [id] : [];
  });
  return [...new Set(found.reverse())];
}

function selectionOf({ properties }: Pickable): Selection | undefined {
  const { kind, id, line, road } = properties as Partial<Record<'id' | 'line' | 'road', string>> & {
    kind?: ItemKind;
  };
  const target = kind === 'line' ? line : kind === 'road' ? road : id;
  return kind === undefined || target === undefined ? undefined : { kind, id: target };
}
