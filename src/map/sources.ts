import type { FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { SourceName } from './features.ts';

/** Deepest zoom to which lines and points are cut into tiles; closer ones reuse these. */
const DEEPEST = 14;
/** Bands are wider than a tile's margin when close, so they are cut coarser, with the widest margin. */
const BAND = { maxzoom: 11, buffer: 512 } as const;

/** The property by which hover and selection find a feature. */
export const STATE_KEY: Readonly<Record<SourceName, 'id' | 'line' | 'road' | 'of' | 'leg' | 'stop'>> = {
  uncertainty: 'of',
  sections: 'line',
  ends: 'line',
  stations: 'id',
  crossings: 'id',
  roads: 'road',
  places: 'id',
  journeys: 'id',
  legs: 'leg',
  stops: 'stop',
};

/** Names of all sources. */
export const SOURCE_NAMES = Object.keys(STATE_KEY) as SourceName[];

/** Those that layers draw from: the others would be cut into tiles for nobody. */
export function sourcesOf(layers: readonly LayerSpecification[]): SourceName[] {
  const used = new Set(layers.map((layer) => ('source' in layer ? layer.source : undefined)));
  return SOURCE_NAMES.filter((name) => used.has(name));
}

/** A source of these features; `setData` gives it others. */
export function sourceOf(name: SourceName, data: FeatureCollection<Geometry>): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data,
    promoteId: STATE_KEY[name],
    ...(name === 'uncertainty' ? BAND : { maxzoom: DEEPEST, buffer: 128 }),
    tolerance: 0.25,
  };
}
