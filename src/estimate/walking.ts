import type { Metres, Seconds } from '../model/units.ts';
import { DETOUR_FACTOR, WALKING_SPEED } from './assumptions.ts';

/**
 * What a walk takes, from the straight distance between its ends.
 *
 * Leaves out stairs, lights and the way to a platform.
 */
export function walkingSeconds(straight: Metres): Seconds {
  return (straight * DETOUR_FACTOR) / WALKING_SPEED;
}
