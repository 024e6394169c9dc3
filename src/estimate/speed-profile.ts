import type { MeasuredPath } from '../geometry/measured-path.ts';
import { pathLength } from '../geometry/measured-path.ts';
import type { Metres, MetresPerSecond, Seconds } from '../model/units.ts';
import { curveRadius } from './curve-radius.ts';

/** How a class of train moves between stops. */
export interface TrainMotion {
  readonly lineSpeed: MetresPerSecond;
  /** Rate of both speeding up and braking, m/s². */
  readonly acceleration: number;
  /** Sideways acceleration allowed in curves, cant included, m/s². */
  readonly lateral: number;
}

const STEP = 25;
/** Stops that were placed in whole metres may lie this far beyond the end. */
const ROUNDING = 1;

/**
 * Running time between two stops on a path, standstill to standstill, without dwell or padding.
 *
 * The train keeps below its line speed and below √(lateral × radius) in curves, and speeds up and brakes at
 * one rate. The path is looked at every 25 m.
 *
 * @throws {RangeError} when the stops are not on the path or not in order along it, or the motion is not positive
 */
export function runTime(path: MeasuredPath, from: Metres, to: Metres, motion: TrainMotion): Seconds {
  if (!(to > from)) throw new RangeError(`A stop at ${to} m must lie after the one at ${from} m.`);
  const length = pathLength(path);
  if (from < 0 || to > length + ROUNDING) {
    throw new RangeError(`Stops at ${from} and ${to} m must lie on the path, from 0 to ${length} m.`);
  }
  for (const [name, value] of Object.entries(motion)) {
    if (!(value > 0)) throw new RangeError(`The train's ${name} must be positive, got ${value}.`);
  }
  const steps = 2 * Math.ceil((to - from) / (2 * STEP)); // even, so that the peak half-way is met
  const step = (to - from) / steps;
  const squares = Array.from({ length: steps + 1 }, (_, index) => {
    if (index === 0 || index === steps) return 0;
    const radius = curveRadius(path, from + index * step);
    return Math.min(motion.lineSpeed ** 2, motion.lateral * radius);
  });
  const gain = 2 * motion.acceleration * step;
  for (let index = 1; index <= steps; index++) {
    squares[index] = Math.min(squares[index]!, squares[index - 1]! + gain);
  }
  for (let index = steps - 1; index >= 0; index--) {
    squares[index] = Math.min(squares[index]!, squares[index + 1]! + gain);
  }
  let seconds = 0;
  for (let index = 0; index < steps; index++) {
    seconds += (2 * step) / (Math.sqrt(squares[index]!) + Math.sqrt(squares[index + 1]!));
  }
  return seconds;
}
