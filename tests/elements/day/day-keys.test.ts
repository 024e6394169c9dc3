import { expect, test } from 'vitest';
import { movedMoment } from '../../../src/elements/day/day-keys.ts';

const ENDS = { from: 21_600, to: 79_200 };

test.each([
  ['ArrowRight', 28_980, 29_100],
  ['ArrowUp', 28_800, 29_100],
  ['ArrowLeft', 28_980, 28_800],
  ['ArrowDown', 28_800, 28_500],
  ['PageUp', 28_800, 32_400],
  ['PageDown', 28_800, 25_200],
  ['Home', 28_800, 21_600],
  ['End', 28_800, 79_200],
  ['ArrowLeft', 21_600, 21_600],
  ['PageUp', 78_000, 79_200],
])('%s moves %d to %d', (key, from, to) => {
  expect(movedMoment(key, from, ENDS)).toBe(to);
});

test('other keys move nothing', () => {
  expect(movedMoment('a', 28_800, ENDS)).toBeUndefined();
});
