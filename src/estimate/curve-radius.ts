import { positionAt } from '../geometry/along-path.ts';
import { offset } from '../geometry/flat-earth.ts';
import type { MeasuredPath } from '../geometry/measured-path.ts';
import { pathLength } from '../geometry/measured-path.ts';
import type { Metres } from '../model/units.ts';
import { TIGHTEST_CURVE } from './assumptions.ts';

/** Half of the arc a radius is taken over: 2 × 100 m, so that drawing noise does not look like a curve. */
const HALF_ARC = 100;

/**
 * Radius of the circle through the path 100 m before, at, and 100 m after a point: 200 m of arc.
 *
 * @returns never less than `TIGHTEST_CURVE`, as where a path turns back on itself; Infinity on a straight, and
 *   within 100 m of either end, where there is too little arc to tell
 */
export function curveRadius(path: MeasuredPath, along: Metres): Metres {
  if (along < HALF_ARC || along > pathLength(path) - HALF_ARC) return Infinity;
  const middle = positionAt(path, along);
  const [before, after] = [along - HALF_ARC, along + HALF_ARC].map((each) => {
    const [x, y] = offset(middle, positionAt(path, each));
    return { x, y };
  }) as [{ x: number; y: number }, { x: number; y: number }];
  const doubleArea = Math.abs(before.x * after.y - before.y * after.x);
  const turnsBack = before.x * after.x + before.y * after.y > 0;
  if (doubleArea < 1e-3) return turnsBack ? TIGHTEST_CURVE : Infinity;
  const sides =
    Math.hypot(before.x, before.y) *
    Math.hypot(after.x, after.y) *
    Math.hypot(before.x - after.x, before.y - after.y);
  return Math.max(TIGHTEST_CURVE, sides / (2 * doubleArea));
}
