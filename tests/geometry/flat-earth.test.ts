import { expect, test } from 'vitest';
import { metresBetween, offset } from '../../src/geometry/flat-earth.ts';
import { measuredPath } from '../../src/geometry/measured-path.ts';
import type { Position } from '../../src/model/units.ts';

test('measures a degree of latitude, and of longitude at 60° as half of one', () => {
  expect(metresBetween([0, 0], [0, 1])).toBe(111_195);
  expect(metresBetween([10, 60], [11, 60])).toBeCloseTo(111_195 / 2, 6);
});

test('tells east from north', () => {
  const [east, north] = offset([0, 0], [1, -1]);
  expect([east, north]).toEqual([expect.closeTo(111_190.77, 2), -111_195]);
  expect(offset([1, -1], [0, 0])).toEqual([-east, -north]);
});

test('from Pingshan to Central it agrees with the globe to a thousandth', () => {
  const [square, central]: Position[] = [
    [114.35, 22.69],
    [114.16, 22.28],
  ];
  const [, globe] = measuredPath([square!, central!]).distances;
  expect(Math.abs(metresBetween(square!, central!) / globe! - 1)).toBeLessThan(0.001);
});
