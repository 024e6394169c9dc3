import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { Source } from 'pmtiles';
import { PMTiles } from 'pmtiles';

/** A whole point of a tile, in its units; y points down. */
export type TilePoint = readonly [x: number, y: number];

/** A feature as a reader of the archive finds it. */
export interface TileFeature {
  readonly kind: 'point' | 'line' | 'polygon';
  readonly properties: Readonly<Record<string, unknown>>;
  /** Rings of polygons repeat their first point. */
  readonly parts: readonly TilePoint[][];
}

/** An archive in memory. */
export function openArchive(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: async (offset, length) => ({
      data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
    }),
  };
  return new PMTiles(source);
}

/** The layers of one tile by name; none where the archive has no tile. */
export async function tileOf(
  archive: PMTiles,
  z: number,
  x: number,
  y: number,
): Promise<Map<string, TileFeature[]>> {
  const found = await archive.getZxy(z, x, y);
  if (found === undefined) return new Map();
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(found.data)));
  return new Map(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, index) => featureOf(layer.feature(index))),
    ]),
  );
}

function featureOf(feature: ReturnType<VectorTile['layers'][string]['feature']>): TileFeature {
  const parts = feature.loadGeometry().map((part) => part.map(({ x, y }): TilePoint => [x, y]));
  const kind = (['point', 'line', 'polygon'] as const)[feature.type - 1];
  if (kind === undefined) throw new RangeError(`A feature has the unknown type ${feature.type}.`);
  return { kind, properties: feature.properties, parts };
}

/** Every feature of some tiles, by layer. */
export async function featuresOf(
  archive: PMTiles,
  z: number,
  tiles: readonly { readonly x: number; readonly y: number }[],
): Promise<[layer: string, feature: TileFeature][]> {
  const all = await Promise.all(tiles.map(({ x, y }) => tileOf(archive, z, x, y)));
  return all
    .flatMap((layers) => [...layers])
    .flatMap(([layer, features]) => features.map((feature): [string, TileFeature] => [layer, feature]));
}
