import { distance } from '@turf/distance';
import { lineString } from '@turf/helpers';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { Metres, Position } from '../model/units.ts';

const METRES = { units: 'meters' } as const;

/** A line string with the distance of each vertex from its beginning. */
export interface MeasuredPath {
  readonly positions: readonly Position[];
  /** Metres from the first vertex, one per vertex, never falling. */
  readonly distances: readonly Metres[];
}

/**
 * Measures a line string with Turf.
 *
 * @throws {RangeError} when it has fewer than two positions, or one that is no longitude and latitude
 */
export function measuredPath(positions: readonly Position[]): MeasuredPath {
  if (positions.length < 2) {
    throw new RangeError(`A path needs at least two positions, got ${positions.length}.`);
  }
  const distances: Metres[] = [0];
  for (const [index, position] of positions.entries()) {
    if (!isOnEarth(position)) {
      throw new RangeError(`Position ${index} must be longitude ±180 and latitude ±90, got ${position}.`);
    }
    if (index === 0) continue;
    distances.push(distances[index - 1]! + distance([...positions[index - 1]!], [...position], METRES));
  }
  return { positions, distances };
}

/** How long the path is, metres. */
export function pathLength({ distances }: MeasuredPath): Metres {
  return distances.at(-1)!;
}

/** How far along the path the point nearest to a position lies, and how far off the path the position is. */
export function projectOn(path: MeasuredPath, position: Position): { along: Metres; off: Metres } {
  const line = lineString(path.positions.map((each) => [...each]));
  const { properties } = nearestPointOnLine(line, [...position], METRES);
  return { along: properties.totalDistance, off: properties.pointDistance };
}

function isOnEarth([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
