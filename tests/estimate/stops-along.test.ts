import { expect, test } from 'vitest';
import { stopsAlong } from '../../src/estimate/stops-along.ts';
import { measuredPath } from '../../src/geometry/measured-path.ts';
import type { Position } from '../../src/model/units.ts';

const METRES_PER_DEGREE = 111_195.08;

/** Metres east and north of a point on the equator. */
function at(east: number, north: number): Position {
  return [114 + east / METRES_PER_DEGREE, north / METRES_PER_DEGREE];
}

const RING = measuredPath([at(0, 0), at(1000, 0), at(1000, 1000), at(0, 1000), at(0, 0)]);

test('metres stay as they are', () => {
  expect(stopsAlong(RING, [0, 250])).toEqual([0, 250]);
});

test('positions count at their nearest point', () => {
  const along = stopsAlong(RING, [at(100, -30), at(1030, 500)]);
  expect(along.map(Math.round)).toEqual([100, 1500]);
});

test('a ring may end where it began', () => {
  const along = stopsAlong(RING, [at(0, 0), at(1000, 1000), at(0, 0)]);
  expect(along.map(Math.round)).toEqual([0, 2000, 4000]);
});

test('a path may come by the same place again', () => {
  const eight = measuredPath([at(0, 0), at(2000, 0), at(2000, 1000), at(1000, 1000), at(1000, -1000)]);
  const along = stopsAlong(eight, [at(500, 0), at(1500, 0), at(1500, 1000), at(1000, 10)]);
  expect(along.map(Math.round)).toEqual([500, 1500, 3500, 4990]);
});

test('a stop that is only behind the one before is placed there, out of order', () => {
  expect(stopsAlong(RING, [at(900, 0), at(200, 0)]).map(Math.round)).toEqual([900, 200]);
});
