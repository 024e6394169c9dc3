import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { mercatorAcross, mercatorDown } from '../../src/geometry/mercator.ts';
import type { Ring } from './clean-rings.ts';
import { cleanRings } from './clean-rings.ts';
import type { Tile } from './pmtiles-archive.ts';

/** A layer of tiles to cut, with the properties its features keep. */
export interface Layer {
  readonly name: string;
  readonly features: readonly Feature[];
  /** Zoom from which a feature is cut; all zooms when absent. */
  readonly from?: (feature: Feature) => number;
}

/** Where to cut. */
export interface Region {
  /** West, south, east, north, in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly minZoom: number;
  readonly maxZoom: number;
}

type VtTile = Parameters<typeof fromGeojsonVt>[0][string];
type VtFeature = VtTile['features'][number];

const EXTENT = 4096;
const OPTIONS = { maxZoom: 14, indexMaxZoom: 0, indexMaxPoints: 0, tolerance: 2, extent: EXTENT, buffer: 64 };

/** Every tile of a region, at every zoom. Polygons of a layer with equal properties are merged and clean. */
export function cutTiles(layers: readonly Layer[], region: Region): Tile[] {
  const tiles: Tile[] = [];
  for (let z = region.minZoom; z <= region.maxZoom; z++) {
    const indexes = layers.map((layer) => ({ name: layer.name, index: indexAt(layer, z) }));
    for (const { x, y } of tilesIn(region, z)) {
      const cut = indexes.flatMap(({ name, index }) => cutLayer(name, index?.getTile(z, x, y)));
      if (cut.length === 0) continue;
      tiles.push({ z, x, y, data: fromGeojsonVt(Object.fromEntries(cut), { version: 2, extent: EXTENT }) });
    }
  }
  return tiles;
}

/** The layer as an entry of a tile, or nothing where it is empty. */
function cutLayer(name: string, tile: VtTile | null | undefined): [name: string, tile: VtTile][] {
  const features = tile ? clean(tile.features as VtFeature[]) : [];
  return tile && features.length > 0 ? [[name, { ...tile, features }]] : [];
}

function indexAt({ features, from }: Layer, zoom: number): GeoJSONVT | undefined {
  const shown = features.filter((feature) => (from?.(feature) ?? 0) < zoom + 1).flatMap(simple);
  if (shown.length === 0) return undefined;
  const collection: FeatureCollection = { type: 'FeatureCollection', features: shown };
  return new GeoJSONVT(collection, { ...OPTIONS, maxZoom: zoom === 0 ? 1 : zoom });
}

/** One feature a polygon, so that the first ring of each is its outer one. */
function simple(feature: Feature): Feature[] {
  const { geometry } = feature;
  if (geometry.type !== 'MultiPolygon') return [feature];
  return geometry.coordinates.map((coordinates) => ({
    ...feature,
    geometry: { type: 'Polygon', coordinates } satisfies Geometry,
  }));
}

function clean(features: readonly VtFeature[]): VtFeature[] {
  const polygons = features.filter((feature) => feature.type === 3);
  const others = features.filter((feature) => feature.type !== 3);
  const groups = new Map<string, VtFeature[]>();
  for (const polygon of polygons) {
    const key = JSON.stringify(polygon.tags);
    groups.set(key, [...(groups.get(key) ?? []), polygon]);
  }
  const merged = [...groups.values()].flatMap((group): VtFeature[] => {
    const geometry = cleanRings(group.map((each) => each.geometry as unknown as Ring[]));
    return geometry.length === 0 ? [] : [{ ...group[0]!, geometry } as unknown as VtFeature];
  });
  return [...merged, ...others];
}

/** Tiles that touch the region's bounds. */
export function tilesIn({ bounds }: Region, z: number): { x: number; y: number }[] {
  const [west, south, east, north] = bounds;
  const [left, top] = [column(west, z), row(north, z)];
  const tiles: { x: number; y: number }[] = [];
  for (let x = left; x <= column(east, z); x++) {
    for (let y = top; y <= row(south, z); y++) tiles.push({ x, y });
  }
  return tiles;
}

function column(longitude: number, z: number): number {
  return Math.floor(mercatorAcross(longitude) * 2 ** z);
}

function row(latitude: number, z: number): number {
  return Math.floor(mercatorDown(latitude) * 2 ** z);
}
