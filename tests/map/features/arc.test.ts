import { expect, test } from 'vitest';
import { arc } from '../../../src/map/features/arc.ts';

test('begins and ends where it should', () => {
  const path = arc([114, 0], [115, 0]);
  expect(path[0]).toEqual([114, 0]);
  expect(path.at(-1)).toEqual([115, 0]);
});

test('rises to a tenth of its span, to the left of the way', () => {
  expect(arc([114, 0], [115, 0])[12]).toEqual([114.5, 0.1]);
  expect(arc([115, 0], [114, 0])[12]).toEqual([114.5, -0.1]);
});
