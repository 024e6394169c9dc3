import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { BASE_BUDGET, baseArchive } from '../../../scripts/basemap/base-archive.ts';
import { BASE_FIELDS, BASE_REGION } from '../../../scripts/basemap/base-layers.ts';
import { tilesIn } from '../../../scripts/basemap/cut-tiles.ts';
import { polygonFaults } from '../../setup/polygon-faults.ts';
import type { TileFeature, TilePoint } from '../../setup/read-archive.ts';
import { featuresOf, openArchive, tileOf } from '../../setup/read-archive.ts';

const ROOT = new URL('../../../', import.meta.url);
const BYTES = readFileSync(new URL('public/basemap.pmtiles', ROOT));
const ARCHIVE = openArchive(BYTES);
const ZOOMS = Array.from({ length: 15 }, (_, zoom) => zoom);

test('is cut again byte for byte', () => {
  expect(Buffer.from(baseArchive(new URL('data/', ROOT))).equals(BYTES)).toBe(true);
}, 180_000);

test('keeps to its budget', () => {
  expect(BASE_BUDGET).toBe(1_572_864);
  expect(BYTES.length).toBeLessThanOrEqual(BASE_BUDGET);
});

test('says in its header where it is and how it is packed', async () => {
  expect(await ARCHIVE.getHeader()).toMatchObject({
    specVersion: 3,
    clustered: true,
    internalCompression: 2,
    tileCompression: 2,
    tileType: 1,
    minZoom: 0,
    maxZoom: 14,
    minLon: 113.7,
    minLat: 22.1,
    maxLon: 114.75,
    maxLat: 22.95,
    centerLon: 114.225,
    centerLat: 22.525,
  });
});

test('names its makers and its layers', async () => {
  const metadata = (await ARCHIVE.getMetadata()) as { attribution: string; vector_layers: { id: string }[] };
  expect(metadata.attribution).toContain('© OpenStreetMap contributors');
  expect(metadata.vector_layers.map(({ id }) => id)).toEqual(Object.keys(BASE_FIELDS));
});

test.each(ZOOMS)('zoom %d: has every tile of the region, each polygon valid', async (z) => {
  const faults: string[] = [];
  for (const { x, y } of tilesIn(BASE_REGION, z)) {
    const layers = await tileOf(ARCHIVE, z, x, y);
    expect([...layers.keys()], `tile ${z}/${x}/${y}`).toContain('sea');
    for (const feature of polygonsOf(layers)) {
      faults.push(...polygonFaults(feature.parts).map((fault) => `${z}/${x}/${y}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

test.each([9, 11, 13])(
  'zoom %d: land goes on where tiles meet',
  async (z) => {
    const gaps: string[] = [];
    for (const { x, y } of tilesIn(BASE_REGION, z)) {
      const here = landOf(await tileOf(ARCHIVE, z, x, y));
      const right = landOf(await tileOf(ARCHIVE, z, x + 1, y));
      const below = landOf(await tileOf(ARCHIVE, z, x, y + 1));
      if (x < lastOf(z, 'x')) gaps.push(...differences(shores(here, 0, 4095.5), shores(right, 0, -0.5)));
      if (y < lastOf(z, 'y')) gaps.push(...differences(shores(here, 1, 4095.5), shores(below, 1, -0.5)));
    }
    expect(gaps).toEqual([]);
  },
  60_000,
);

test('its features carry exactly the listed properties', async () => {
  const found: Record<string, Set<string>> = {};
  for (const z of [10, 12, 14]) {
    for (const [layer, { properties }] of await featuresOf(ARCHIVE, z, tilesIn(BASE_REGION, z))) {
      found[layer] = new Set([...(found[layer] ?? []), ...Object.keys(properties)]);
    }
  }
  const listed = Object.entries(BASE_FIELDS).map(([name, fields]) => [name, new Set(Object.keys(fields))]);
  expect(found).toEqual(Object.fromEntries(listed));
});

test('shows every name in three languages at the last zoom', async () => {
  const file = readFileSync(new URL('data/base/labels.geojson', ROOT), 'utf8');
  const wanted = (JSON.parse(file) as FeatureCollection).features.map(
    ({ properties }) => properties!['names'],
  );
  const shown = new Map<string, unknown>();
  for (const [layer, { properties }] of await featuresOf(ARCHIVE, 14, tilesIn(BASE_REGION, 14))) {
    const { en, 'zh-Hans': hans, 'zh-Hant': hant } = properties;
    if (layer === 'labels') shown.set(String(hans), { 'zh-Hans': hans, 'zh-Hant': hant, en });
  }
  expect([...shown.values()]).toHaveLength(wanted.length);
  expect([...shown.values()]).toEqual(expect.arrayContaining(wanted));
});

test.each([
  ['Pingshan station', 114.3275, 22.7085, true],
  ['West Kowloon station', 114.1655, 22.3038, true],
  ['Disneyland Resort station, on reclaimed land', 114.04538, 22.31554, true],
  ['AsiaWorld-Expo station', 113.94223, 22.32199, true],
  ['the middle of the third runway', 113.91, 22.326, true],
  ['the port island of the bridge', 113.95094, 22.31601, true],
  ['the Lok Ma Chau Loop', 114.0815, 22.5225, true],
  ['Victoria Harbour', 114.165, 22.288, false],
  ['Shenzhen Bay', 113.955, 22.475, false],
  ['Mirs Bay', 114.37, 22.545, false],
  ['Discovery Bay', 114.03, 22.29, false],
])('%s (%f, %f): on land is %s', async (_, longitude, latitude, expected) => {
  for (const z of [10, 12, 14]) expect(await isLand(longitude, latitude, z), `zoom ${z}`).toBe(expected);
});

function polygonsOf(layers: ReadonlyMap<string, readonly TileFeature[]>): TileFeature[] {
  return [...layers.values()].flat().filter(({ kind }) => kind === 'polygon');
}

function landOf(layers: ReadonlyMap<string, readonly TileFeature[]>): TilePoint[][] {
  return (layers.get('land') ?? []).flatMap(({ parts }) => parts);
}

function lastOf(z: number, axis: 'x' | 'y'): number {
  return Math.max(...tilesIn(BASE_REGION, z).map((tile) => tile[axis]));
}

/** Where shores cross a line within a tile's own square, along the line, in order. */
function shores(rings: readonly TilePoint[][], axis: 0 | 1, at: number): number[] {
  const other = axis === 0 ? 1 : 0;
  return rings
    .flatMap((ring) => ring.slice(1).map((to, index) => [ring[index]!, to] as const))
    .filter(([from, to]) => from[axis] < at !== to[axis] < at)
    .map(
      ([from, to]) => from[other] + ((at - from[axis]) / (to[axis] - from[axis])) * (to[other] - from[other]),
    )
    .filter((position) => position > 0 && position < 4096)
    .sort((a, b) => a - b);
}

/** Cleaning may move a corner by a unit, a tile's side has 4096. */
function differences(one: readonly number[], other: readonly number[]): string[] {
  const apart =
    one.length !== other.length || one.some((value, index) => Math.abs(value - other[index]!) > 1.5);
  return apart ? [`[${one.join(' ')}] against [${other.join(' ')}]`] : [];
}

async function isLand(longitude: number, latitude: number, z: number): Promise<boolean> {
  const column = ((longitude + 180) / 360) * 2 ** z;
  const row = ((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z;
  const rings = landOf(await tileOf(ARCHIVE, z, Math.floor(column), Math.floor(row)));
  const [x, y] = [(column % 1) * 4096, (row % 1) * 4096];
  return shoresLeftOf(rings, x, y) % 2 === 1;
}

function shoresLeftOf(rings: readonly TilePoint[][], x: number, y: number): number {
  return rings
    .flatMap((ring) => ring.slice(1).map((to, index) => [ring[index]!, to] as const))
    .filter(([from, to]) => from[1] < y !== to[1] < y)
    .filter(([from, to]) => from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]) < x).length;
}
