import { expect, test } from 'vitest';
import { footOn, metresBetween, stretch, track } from '../../../src/map/journeys/track.ts';
import type { Position } from '../../../src/model/units.ts';

/** A degree of latitude twice over, on the meridian of Greenwich. */
const NORTH = track(
  [
    [0, 0],
    [0, 1],
    [0, 2],
  ],
  true,
);

test('measures a degree of latitude, and of longitude at 60° as half of one', () => {
  expect(metresBetween([0, 0], [0, 1])).toBe(111_195);
  expect(metresBetween([10, 60], [11, 60])).toBeCloseTo(111_195 / 2, 6);
});

test('finds where a position stands beside a track', () => {
  expect(footOn(NORTH, [0.5, 1.25])).toEqual({
    along: 1.25 * 111_195,
    off: expect.closeTo(0.5 * 111_195, -2),
  });
});

test('a position beyond the end stands at the end', () => {
  expect(footOn(NORTH, [0, 3])).toEqual({ along: 2 * 111_195, off: 111_195 });
});

test.each<[string, number, number, Position[]]>([
  [
    'along the track, with what lies between',
    0.5,
    1.5,
    [
      [0, 0.5],
      [0, 1],
      [0, 1.5],
    ],
  ],
  [
    'against it',
    1.5,
    0.5,
    [
      [0, 1.5],
      [0, 1],
      [0, 0.5],
    ],
  ],
  [
    'to its very end',
    1,
    2,
    [
      [0, 1],
      [0, 2],
    ],
  ],
])('cuts a stretch %s', (_, from, to, path) => {
  expect(stretch(NORTH, from * 111_195, to * 111_195)).toEqual(path);
});
