import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import { difference } from 'polyclip-ts';
import type { Layer, Region } from '../../scripts/basemap/cut-tiles.ts';
import { cutTiles } from '../../scripts/basemap/cut-tiles.ts';
import { pmtilesArchive } from '../../scripts/basemap/pmtiles-archive.ts';

type Ring = [longitude: number, latitude: number][];

/** Few zooms, so that cutting takes a second; MapLibre magnifies the last. */
const REGION: Region = { bounds: [113.7, 22.1, 114.75, 22.95], minZoom: 8, maxZoom: 10 };

/**
 * A small archive in the Protomaps basemap schema (version 4), cut from our own base data: `earth`, `water`,
 * `boundaries`, `places` and `roads`, with the properties that real extracts have.
 *
 * @param data - the data folder
 */
export function protomapsArchive(data: URL): Uint8Array {
  const layers = protomapsLayers(data);
  return pmtilesArchive(cutTiles(layers, REGION), {
    ...REGION,
    metadata: {
      name: 'Small archive in the Protomaps schema',
      type: 'baselayer',
      'pgf:version': '4.0.0',
      vector_layers: layers.map(({ name }) => ({ id: name, fields: {} })),
    },
  });
}

function protomapsLayers(data: URL): Layer[] {
  const read = (file: string) =>
    (JSON.parse(readFileSync(new URL(`base/${file}.geojson`, data), 'utf8')) as FeatureCollection).features;
  const labels = read('labels');
  const waters = labels.filter(({ properties }) => properties?.['kind'] === 'water');
  const land = [...read('land'), ...read('reclamation')] as Feature<Polygon>[];
  const towns = labels.filter(({ properties }) => properties?.['kind'] !== 'water');
  return [
    {
      name: 'earth',
      features: land.map((feature) => withKind(feature, 'earth')),
    },
    { name: 'water', features: [sea(land), ...waters.map((feature) => named(feature, { kind: 'bay' }))] },
    {
      name: 'boundaries',
      features: [
        ...read('boundary').map((feature) => withKind(feature, 'region', 3)),
        ...read('districts').map((feature) => withKind(feature, 'county', 6)),
      ].map(outlined),
    },
    { name: 'places', features: towns.map(place) },
    { name: 'roads', features: [road()] },
  ];
}

function withKind(feature: Feature, kind: string, level?: number): Feature {
  const detail = level === undefined ? {} : { kind_detail: level };
  return { ...feature, properties: { kind, ...detail } };
}

function outlined(feature: Feature): Feature {
  if (feature.geometry.type !== 'MultiPolygon') return feature;
  return {
    ...feature,
    geometry: { type: 'MultiLineString', coordinates: feature.geometry.coordinates.flat() },
  };
}

function place(feature: Feature): Feature {
  const city = feature.properties?.['kind'] === 'city';
  const kind = city ? 'locality' : 'neighbourhood';
  return named(feature, {
    kind,
    min_zoom: city ? 4 : 9,
    population_rank: city ? 14 : 9,
    sort_key: city ? 1 : 2,
  });
}

function named(feature: Feature, properties: object): Feature {
  const names = (feature.properties as { names: Record<string, string> }).names;
  const own = { name: names['zh-Hans'], script: 'Han', 'name:en': names['en'] };
  const chinese = { 'name:zh-Hans': names['zh-Hans'], 'name:zh-Hant': names['zh-Hant'] };
  return { type: 'Feature', properties: { ...properties, ...own, ...chinese }, geometry: feature.geometry };
}

/** In this schema water is drawn over land, so it must leave the land out. */
function sea(land: readonly Feature<Polygon>[]): Feature {
  const [west, south, east, north] = REGION.bounds;
  const box: Ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const coordinates = difference([box], ...land.map(({ geometry }) => geometry.coordinates as Ring[]));
  return { type: 'Feature', properties: { kind: 'ocean' }, geometry: { type: 'MultiPolygon', coordinates } };
}

/** A road that must not be drawn: it would compete with the lines. */
function road(): Feature<LineString> {
  return {
    type: 'Feature',
    properties: { kind: 'highway', name: 'Road' },
    geometry: {
      type: 'LineString',
      coordinates: [
        [114.0, 22.6],
        [114.4, 22.7],
      ],
    },
  };
}
