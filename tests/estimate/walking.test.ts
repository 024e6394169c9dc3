import { expect, test } from 'vitest';
import { walkingSeconds } from '../../src/estimate/walking.ts';

test('a straight kilometre is 1350 m on foot, at 1.2 m/s', () => {
  expect(walkingSeconds(1000)).toBeCloseTo(1125, 9);
  expect(walkingSeconds(0)).toBe(0);
});
