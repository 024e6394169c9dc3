import type { Metres, MetresPerSecond, Seconds } from '../model/units.ts';
import { DETOUR_FACTOR, WALKING_SPEED } from './assumptions.ts';

/**
 * What a walk takes, from the straight distance between its ends.
 *
 * Leaves out stairs, lights and the way to a platform.
 *
 * @param speed - of walking, m/s
 * @throws {RangeError} when the distance is negative or not finite, or the speed not positive
 */
export function walkingSeconds(straight: Metres, speed: MetresPerSecond = WALKING_SPEED): Seconds {
  if (!(straight >= 0 && straight < Infinity)) {
    throw new RangeError(`A straight distance must be at least 0 and finite, got ${straight} m.`);
  }
  if (!(speed > 0)) throw new RangeError(`A walking speed must be positive, got ${speed} m/s.`);
  return (straight * DETOUR_FACTOR) / speed;
}
