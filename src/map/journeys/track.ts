import { metresBetween, positionAt } from '../../geometry/flat-earth.ts';
import type { MeasuredPath } from '../../geometry/measured-path.ts';
import type { Metres, Position } from '../../model/units.ts';

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

/** The stretch of a track between two distances, against its direction when the first is the greater. */
export function stretch(of: Track, from: Metres, to: Metres): Position[] {
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const between = of.positions.filter(
    (_, index) => of.distances[index]! > start && of.distances[index]! < end,
  );
  const whole = [positionAt(of, start), ...between, positionAt(of, end)];
  return from > to ? whole.reverse() : whole;
}
