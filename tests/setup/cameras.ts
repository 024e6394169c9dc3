import type { Camera } from './browse.ts';

/** Something at a place: [longitude, latitude]. */
export interface Placed {
  readonly id: string;
  readonly at: readonly [longitude: number, latitude: number];
}

/** A camera, and what it must show. */
export interface Shot {
  readonly camera: Camera;
  readonly ids: readonly string[];
}

/** CSS pixels of a map tile at its own zoom. */
const TILE = 512;
/** Share of the picture, from the middle, in which a thing counts as shown. */
const SAFE = 0.8;

/**
 * Cameras at one zoom that together show everything: the first thing not yet shown is put into the middle,
 * with whatever else lies in the picture, until nothing is left.
 */
export function shots(
  things: readonly Placed[],
  zoom: number,
  size: { readonly width: number; readonly height: number },
): Shot[] {
  const taken: Shot[] = [];
  let left = things;
  while (left[0] !== undefined) {
    const { at: center } = left[0];
    const shown = left.filter(({ at }) => isInPicture(at, center, zoom, size));
    taken.push({ camera: { center, zoom }, ids: shown.map(({ id }) => id) });
    left = left.filter((thing) => !shown.includes(thing));
  }
  return taken;
}

function isInPicture(
  [longitude, latitude]: Placed['at'],
  [east, north]: Placed['at'],
  zoom: number,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const pixelsPerDegree = (TILE * 2 ** zoom) / 360;
  const right = Math.abs(longitude - east) * pixelsPerDegree;
  const up = (Math.abs(latitude - north) * pixelsPerDegree) / Math.cos((north * Math.PI) / 180);
  return right <= (width / 2) * SAFE && up <= (height / 2) * SAFE;
}
