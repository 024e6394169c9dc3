import type { Metres } from '../../model/units.ts';

/** Within so much a way lies where it is drawn, for the eye of who looks at a city. */
const PLAIN: Metres = 50;

/**
 * Whether a way may lie plainly elsewhere than it is drawn: such a one is never lit up as if it were surveyed.
 *
 * @param uncertainty how far off it may be
 */
export function isRough(uncertainty: Metres): boolean {
  return uncertainty > PLAIN;
}
