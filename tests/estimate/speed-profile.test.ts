import { expect, test } from 'vitest';
import { curveRadius } from '../../src/estimate/curve-radius.ts';
import { runTime } from '../../src/estimate/speed-profile.ts';
import { measuredPath, pathLength } from '../../src/geometry/measured-path.ts';
import type { Position } from '../../src/model/units.ts';

const METRES_PER_DEGREE = 111_195.08;
const MOTION = { lineSpeed: 20, acceleration: 1, lateral: 1 };

/** A straight track along the equator. */
function straight(metres: number): Position[] {
  return [
    [114, 0],
    [114 + metres / METRES_PER_DEGREE, 0],
  ];
}

/** A quarter circle at the equator. */
function quarter(radius: number): Position[] {
  return Array.from({ length: 181 }, (_, index): Position => {
    const angle = (index / 180) * (Math.PI / 2);
    const east = (radius * Math.sin(angle)) / METRES_PER_DEGREE;
    return [114 + east, (radius * (1 - Math.cos(angle))) / METRES_PER_DEGREE];
  });
}

test('a kilometre at 20 m/s with 1 m/s² takes 50 s of cruise and 20 s lost to starting and stopping', () => {
  const path = measuredPath(straight(1000));
  expect(runTime(path, 0, pathLength(path), MOTION)).toBeCloseTo(70, 1);
});

test('never reaches line speed on 100 m: peak 10 m/s, 20 s', () => {
  const path = measuredPath(straight(100));
  expect(runTime(path, 0, pathLength(path), MOTION)).toBeCloseTo(20, 1);
});

test('takes as long one way as the other', () => {
  const forth = measuredPath(quarter(300));
  const back = measuredPath([...quarter(300)].reverse());
  const there = runTime(forth, 0, pathLength(forth), MOTION);
  expect(runTime(back, 0, pathLength(back), MOTION)).toBeCloseTo(there, 3);
});

test.each([200, 400, 1000])('finds the radius of a circle of %d m', (radius) => {
  const path = measuredPath(quarter(radius));
  expect(curveRadius(path, pathLength(path) / 2) / radius).toBeCloseTo(1, 2);
});

test('a straight has no radius, nor has the first 100 m', () => {
  expect(curveRadius(measuredPath(straight(2000)), 1000)).toBe(Number.POSITIVE_INFINITY);
  expect(curveRadius(measuredPath(quarter(200)), 99)).toBe(Number.POSITIVE_INFINITY);
});

test('is continuous where the cruise vanishes, and longer runs take longer', () => {
  const path = measuredPath(straight(2000));
  const times = [399.99, 400.01, 500, 1000, 1500].map((metres) => runTime(path, 0, metres, MOTION)); // 400 m = 20²/1
  expect(times[1]! - times[0]!).toBeLessThan(0.01);
  expect(times.map((time) => Math.round(time))).toEqual([40, 40, 45, 70, 95]);
});

test('no curve is tighter than 50 m, even where a path turns back on itself', () => {
  const out: Position[] = straight(1000);
  const path = measuredPath([...out, out[0]!]);
  expect(curveRadius(path, 1000)).toBe(50);
  const seconds = runTime(path, 0, 2000, MOTION);
  expect(seconds).toBeGreaterThan(120); // 2 km without the turn
  expect(seconds).toBeLessThan(180);
});

test('a curve of 400 m holds a train of 0.25 m/s² sideways to 10 m/s', () => {
  const path = measuredPath(quarter(400));
  const length = pathLength(path); // 628 m, of which the first and last 100 m have too little arc to limit
  const ends = 2 * (2 * Math.sqrt(150) - 10); // in 100 m up to √150 m/s, then down to 10 m/s
  const seconds = runTime(path, 0, length, { ...MOTION, lateral: 0.25 });
  expect(seconds / (ends + (length - 200) / 10)).toBeCloseTo(1, 1); // steps of 25 m miss up to 1 %
});

test.each([
  [500, 500],
  [500, 400],
])('rejects a stop at %d m followed by one at %d m', (from, to) => {
  const path = measuredPath(straight(1000));
  expect(() => runTime(path, from, to, MOTION)).toThrow(RangeError);
});

test.each([
  [-1, 500],
  [500, 1002],
])('rejects stops at %d and %d m on a path of 1000 m', (from, to) => {
  const path = measuredPath(straight(1000));
  expect(() => runTime(path, from, to, MOTION)).toThrow('must lie on the path, from 0 to 1000');
});

test.each(['lineSpeed', 'acceleration', 'lateral'] as const)('rejects a train without %s', (name) => {
  const path = measuredPath(straight(1000));
  expect(() => runTime(path, 0, 900, { ...MOTION, [name]: 0 })).toThrow(`${name} must be positive, got 0`);
});
