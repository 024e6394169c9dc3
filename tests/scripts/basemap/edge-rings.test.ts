import { expect, test } from 'vitest';
import { edgeRings } from '../../../scripts/basemap/edge-rings.ts';

test('frames a box from just outside its edge inwards, fading less and less', () => {
  const [outer, inner] = edgeRings([0, 0, 10, 10], 2, 2);
  expect(outer!.properties).toEqual({ fade: 0.75 });
  expect(inner!.properties).toEqual({ fade: 0.25 });
  expect(outer!.geometry.coordinates).toEqual([
    [
      [-1, -1],
      [11, -1],
      [11, 11],
      [-1, 11],
      [-1, -1],
    ],
    [
      [1, 1],
      [1, 9],
      [9, 9],
      [9, 1],
      [1, 1],
    ],
  ]);
  expect(inner!.geometry.coordinates[0]).toContainEqual([9, 9]);
  expect(inner!.geometry.coordinates[1]).toContainEqual([8, 8]);
});
