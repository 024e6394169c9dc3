import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Layer, Region } from './cut-tiles.ts';
import { edgeRings } from './edge-rings.ts';
import { innerLines } from './inner-lines.ts';

/** What the base map covers: the corridor and the two cities around it. */
export const BASE_REGION: Region = { bounds: [113.7, 22.1, 114.75, 22.95], minZoom: 0, maxZoom: 14 };

/** Properties of each layer's features, as the archive's metadata lists them. */
export const BASE_FIELDS: Readonly<Record<string, Readonly<Record<string, 'String' | 'Number'>>>> = {
  sea: {},
  land: {},
  edge: { fade: 'Number' },
  subdistricts: {},
  districts: {},
  boundary: {},
  labels: { kind: 'String', en: 'String', 'zh-Hans': 'String', 'zh-Hant': 'String', min_zoom: 'Number' },
};

/** An outline so near to a line of more weight, in metres, is that line drawn again, a little off. */
const SAME_LINE = 350;

/** Over how many degrees, and in how many steps, the map fades into the ground around it. */
const EDGE_WIDTH = 0.06;
const EDGE_STEPS = 12;

/** The layers of our own base map, from `data/base/`. */
export function baseLayers(data: URL): Layer[] {
  const read = (file: string) =>
    (JSON.parse(readFileSync(new URL(`base/${file}.geojson`, data), 'utf8')) as FeatureCollection).features;
  const boundary = read('boundary').map(bare);
  const land = [...read('land'), ...read('reclamation')].map(bare);
  const coast = [
    ...land.flatMap(rings),
    ...boundary.map(({ geometry }) => (geometry as LineString).coordinates),
  ];
  const districts = innerLines(read('districts').flatMap(rings), coast, SAME_LINE);
  const subdistricts = innerLines(read('subdistricts').flatMap(rings), districts, SAME_LINE);
  return [
    { name: 'sea', features: [sea()] },
    { name: 'land', features: land },
    { name: 'edge', features: edgeRings(BASE_REGION.bounds, EDGE_WIDTH, EDGE_STEPS) },
    { name: 'subdistricts', features: subdistricts.map(line), from: () => 10 },
    { name: 'districts', features: districts.map(line), from: () => 8 },
    { name: 'boundary', features: boundary },
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

/** Ends with the land: what lies beyond is not known to be sea. */
function sea(): Feature {
  const [west, south, east, north] = BASE_REGION.bounds;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function rings({ geometry }: Feature): Position[][] {
  const { type, coordinates } = geometry as Polygon | MultiPolygon;
  return type === 'Polygon' ? coordinates : coordinates.flat();
}

function line(coordinates: Position[]): Feature<LineString> {
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } };
}

function label(feature: Feature): Feature {
  const { names, kind, min_zoom } = feature.properties as {
    names: Record<string, string>;
    kind: string;
    min_zoom: number;
  };
  return { type: 'Feature', properties: { kind, ...names, min_zoom }, geometry: feature.geometry };
}
