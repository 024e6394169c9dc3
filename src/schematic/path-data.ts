import type { Point } from './point.ts';
import { distance, samePoint, tenth } from './point.ts';

/** How far from a bend its curve begins. */
const BEND = 9;

/** An SVG path through points, its bends rounded. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points.filter((at, index) => index === 0 || !samePoint(at, points[index - 1]!));
  if (first === undefined) return '';
  const parts = [`M${first.join(' ')}`];
  let before = first;
  for (const [index, at] of rest.entries()) {
    const next = rest[index + 1];
    parts.push(
      next === undefined || straight(before, at, next) ? `L${at.join(' ')}` : curve(before, at, next),
    );
    before = at;
  }
  return parts.join('');
}

function curve(before: Point, at: Point, next: Point): string {
  const [from, to] = [towards(at, before), towards(at, next)];
  return `L${from.join(' ')}Q${at.join(' ')} ${to.join(' ')}`;
}

/** The point one bend away from `at`, or half the way where the next corner is nearer. */
function towards(at: Point, to: Point): Point {
  const length = distance(at, to);
  const share = Math.min(BEND, length / 2) / length;
  return [tenth(at[0] + (to[0] - at[0]) * share), tenth(at[1] + (to[1] - at[1]) * share)];
}

function straight([x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point): boolean {
  return Math.abs((x2 - x1) * (y3 - y2) - (y2 - y1) * (x3 - x2)) < 2;
}
