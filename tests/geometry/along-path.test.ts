import { expect, test } from 'vitest';
import { footOn, positionAt, stretch } from '../../src/geometry/along-path.ts';
import type { MeasuredPath } from '../../src/geometry/measured-path.ts';
import type { Position } from '../../src/model/units.ts';

/** A degree of latitude twice over, on the meridian of Greenwich. */
const NORTH: MeasuredPath = {
  positions: [
    [0, 0],
    [0, 1],
    [0, 2],
  ],
  distances: [0, 111_195, 222_390],
};

test('finds where a position stands beside a track', () => {
  expect(footOn(NORTH, [0.5, 1.25])).toEqual({
    along: 1.25 * 111_195,
    off: expect.closeTo(0.5 * 111_195, -2),
  });
});

test('a position beyond the end stands at the end', () => {
  expect(footOn(NORTH, [0, 3])).toEqual({ along: 2 * 111_195, off: 111_195 });
});

test.each<[number, Position]>([
  [-5, [0, 0]],
  [55_597.5, [0, 0.5]],
  [111_195, [0, 1]],
  [166_792.5, [0, 1.5]],
  [300_000, [0, 2]],
])('at %d m lies %j', (along, position) => {
  expect(positionAt(NORTH, along)).toEqual(position);
});

test.each<[string, number, number, Position[]]>([
  [
    'along the path, with what lies between',
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
