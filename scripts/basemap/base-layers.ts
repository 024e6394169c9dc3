import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import type { Layer, Region } from './cut-tiles.ts';

/** What the base map covers: the corridor and the two cities around it. */
export const BASE_REGION: Region = { bounds: [113.7, 22.1, 114.75, 22.95], minZoom: 0, maxZoom: 14 };

/** Properties of each layer's features, as the archive's metadata lists them. */
export const BASE_FIELDS: Readonly<Record<string, Readonly<Record<string, 'String' | 'Number'>>>> = {
  sea: {},
  land: {},
  subdistricts: {},
  districts: {},
  boundary: {},
  labels: { kind: 'String', en: 'String', 'zh-Hans': 'String', 'zh-Hant': 'String', min_zoom: 'Number' },
};

/** The layers of our own base map, from `data/base/`. */
export function baseLayers(data: URL): Layer[] {
  const read = (file: string) =>
    (JSON.parse(readFileSync(new URL(`base/${file}.geojson`, data), 'utf8')) as FeatureCollection).features;
  const land = [...read('land'), ...read('reclamation')].map(bare);
  return [
    { name: 'sea', features: [sea()] },
    { name: 'land', features: land },
    { name: 'subdistricts', features: read('subdistricts').flatMap(outlines), from: () => 10 },
    { name: 'districts', features: read('districts').flatMap(outlines), from: () => 8 },
    { name: 'boundary', features: read('boundary').map(bare) },
    {
      name: 'labels',
      features: read('labels').map(label),
      from: (feature) => Number(feature.properties?.['min_zoom'] ?? 0),
    },
  ];
}

function bare(feature: Feature): Feature {
  return { type: 'Feature', properties: {}, geometry: feature.geometry };
}

function sea(): Feature {
  const [west, south, east, north] = BASE_REGION.bounds;
  const ring = [
    [west - 1, south - 1],
    [east + 1, south - 1],
    [east + 1, north + 1],
    [west - 1, north + 1],
    [west - 1, south - 1],
  ];
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** Districts are drawn as lines: their areas are never filled. */
function outlines(feature: Feature): Feature<LineString>[] {
  const { coordinates } = feature.geometry as MultiPolygon | { coordinates: Polygon['coordinates'][] };
  return coordinates.flat().map((ring) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: ring },
  }));
}

function label(feature: Feature): Feature {
  const { names, kind, min_zoom } = feature.properties as {
    names: Record<string, string>;
    kind: string;
    min_zoom: number;
  };
  return { type: 'Feature', properties: { kind, ...names, min_zoom }, geometry: feature.geometry };
}
