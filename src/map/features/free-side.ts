import type { Position } from '../../model/units.ts';

/** Where a label may stand: east, north-east and so on, counter-clockwise. */
export const SIDES = ['e', 'ne', 'n', 'nw', 'w', 'sw', 's', 'se'] as const;

/** A side of a mark. */
export type Side = (typeof SIDES)[number];

/** Radians between neighbouring sides. */
const STEP = Math.PI / 4;
/** How far along a track its direction counts, in degrees of latitude: some 600 m. */
const REACH = 0.0055;
/** A track farther from the station than this does not pass it: some 220 m. */
const NEAR = 0.002;
/** Radians by which a side may be worse and still win for being east or west, where text reads best. */
const HABIT: Readonly<Record<Side, number>> = {
  e: 0.5,
  w: 0.35,
  ne: 0.15,
  se: 0.15,
  nw: 0.05,
  sw: 0.05,
  n: 0,
  s: 0,
};

/**
 * The side of a station on which no track leaves it, or the one farthest from every track.
 *
 * @param paths tracks that may pass the station
 */
export function freeSide(station: Position, paths: readonly (readonly Position[])[]): Side {
  const directions = paths.flatMap((path) => leaving(station, path));
  const room = (side: Side) => {
    const angle = SIDES.indexOf(side) * STEP;
    return Math.min(...directions.map((direction) => turn(angle, direction)), Math.PI / 2) + HABIT[side];
  };
  return SIDES.reduce((best, side) => (room(side) > room(best) ? side : best));
}

/** Directions, in radians from east, in which a track leaves the station. */
function leaving(station: Position, path: readonly Position[]): number[] {
  const shrink = Math.cos((station[1] * Math.PI) / 180);
  const offset = ([longitude, latitude]: Position) =>
    [(longitude - station[0]) * shrink, latitude - station[1]] as const;
  const distance = (index: number) => Math.hypot(...offset(path[index]!));
  const nearest = nearestIndex(path.length, distance);
  if (nearest === undefined || distance(nearest) > NEAR) return [];
  return [-1, 1].flatMap((step) => {
    let index = nearest;
    while (path[index + step] !== undefined && distance(index) < REACH) index += step;
    const [east, north] = offset(path[index]!);
    return index === nearest || (east === 0 && north === 0) ? [] : [Math.atan2(north, east)];
  });
}

function nearestIndex(length: number, distance: (index: number) => number): number | undefined {
  let best: number | undefined;
  for (let index = 0, least = Infinity; index < length; index += 1) {
    const here = distance(index);
    if (here < least) [best, least] = [index, here];
  }
  return best;
}

/** Smallest angle between two directions. */
function turn(one: number, other: number): number {
  const difference = Math.abs(one - other) % (2 * Math.PI);
  return Math.min(difference, 2 * Math.PI - difference);
}
