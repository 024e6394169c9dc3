import { expect, test } from 'vitest';
import { stretch, track } from '../../../src/map/journeys/track.ts';
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
