import { metresBetween } from '../../geometry/flat-earth.ts';
import type { MeasuredPath } from '../../geometry/measured-path.ts';
import type { Position } from '../../model/units.ts';

/** The drawn shape of a section, with distances along it. */
export interface Track extends MeasuredPath {
  /** False for a shape that only joins known places: trains may run elsewhere. */
  readonly isKnown: boolean;
}

/** Measures a shape. */
export function track(positions: readonly Position[], isKnown: boolean): Track {
  const distances = [0];
  for (let index = 1; index < positions.length; index += 1) {
    distances.push(distances[index - 1]! + metresBetween(positions[index - 1]!, positions[index]!));
  }
  return { positions, distances, isKnown };
}
