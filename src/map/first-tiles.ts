import { mercatorAcross, mercatorDown } from '../geometry/mercator.ts';
import type { TileId } from './basemap/early-archive.ts';
import type { Bounds } from './camera.ts';
import { CORRIDOR, roomy } from './camera.ts';
import type { Padding } from './map-view.ts';

/** Side of a tile of vectors, CSS pixels. */
const TILE = 512;

/** What an archive holds. */
export interface Extent {
  readonly bounds: Bounds;
  /** Zoom of its closest tiles. */
  readonly deepest: number;
}

/**
 * The tiles of an archive that a map of this size asks for when it shows the corridor: those of the whole zoom below
 * its own.
 *
 * @param padding - what panels cover
 * @param width - of the map, CSS pixels
 * @param height - the same
 */
export function corridorTiles(padding: Padding, width: number, height: number, held: Extent): TileId[] {
  const { left, right, top, bottom } = roomy(padding, width, height);
  const [west, north, east, south] = squareOf(CORRIDOR);
  const scale = Math.min((width - left - right) / (east - west), (height - top - bottom) / (south - north));
  const zoom = Math.min(Math.floor(Math.log2(scale / TILE)), held.deepest);
  const middle = [west + east - (left - right) / scale, north + south - (top - bottom) / scale] as const;
  const [first, last] = [-1, 1].map((side) => [
    (middle[0] + (side * width) / scale) / 2,
    (middle[1] + (side * height) / scale) / 2,
  ]) as [[number, number], [number, number]];
  const edges = squareOf(held.bounds);
  const at = (share: number) => Math.floor(share * 2 ** zoom);
  const tiles: TileId[] = [];
  for (let column = at(Math.max(first[0], edges[0])); column <= at(Math.min(last[0], edges[2])); column += 1)
    for (let row = at(Math.max(first[1], edges[1])); row <= at(Math.min(last[1], edges[3])); row += 1)
      tiles.push([zoom, column, row]);
  return tiles;
}

/** Bounds on the square of the whole world in Web Mercator. */
function squareOf([west, south, east, north]: Bounds): readonly [number, number, number, number] {
  return [mercatorAcross(west), mercatorDown(north), mercatorAcross(east), mercatorDown(south)];
}
