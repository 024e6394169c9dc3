import { expect, test } from 'vitest';
import { track } from '../../../src/map/journeys/track.ts';
import type { Position } from '../../../src/model/units.ts';

test('a shape is measured from its first position on, a single one too', () => {
  const shape: Position[] = [
    [114, 22],
    [114, 23],
    [114, 22.5],
  ];
  expect(track(shape, false)).toEqual({
    positions: shape,
    distances: [0, 111_195, 166_792.5],
    isKnown: false,
  });
  expect(track(shape.slice(0, 1), true).distances).toEqual([0]);
});
