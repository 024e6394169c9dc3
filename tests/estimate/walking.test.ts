import { expect, test } from 'vitest';
import { walkingSeconds } from '../../src/estimate/walking.ts';

test('a straight kilometre is 1350 m on foot, at 1.2 m/s', () => {
  expect(walkingSeconds(1000)).toBeCloseTo(1125, 9);
  expect(walkingSeconds(0)).toBe(0);
});

test('a walker may be faster', () => {
  expect(walkingSeconds(1000, 1.5)).toBeCloseTo(900, 9);
});

test.each([
  [-1, 1],
  [NaN, 1],
  [Infinity, 1],
  [100, 0],
])('rejects %d m at %d m/s', (straight, speed) => {
  expect(() => walkingSeconds(straight, speed)).toThrow(RangeError);
});
