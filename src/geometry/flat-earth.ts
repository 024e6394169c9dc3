import type { Metres, Position } from '../model/units.ts';

/** Metres in a degree of latitude. */
export const DEGREE = 111_195;

/** How far the second lies to the east and north of the first; good to 0.1 % within some 50 km. */
export function offset(one: Position, other: Position): [east: Metres, north: Metres] {
  const shrink = Math.cos((((one[1] + other[1]) / 2) * Math.PI) / 180);
  return [(other[0] - one[0]) * shrink * DEGREE, (other[1] - one[1]) * DEGREE];
}

/** Straight distance; good to 0.1 % within some 50 km. */
export function metresBetween(one: Position, other: Position): Metres {
  return Math.hypot(...offset(one, other));
}
