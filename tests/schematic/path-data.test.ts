import { expect, test } from 'vitest';
import { roundedPath } from '../../src/schematic/path-data.ts';

test('rounds a bend and leaves a straight corner alone', () => {
  expect(
    roundedPath([
      [0, 0],
      [10, 0],
      [20, 0],
      [20, 30],
    ]),
  ).toBe('M0 0L10 0L15 0Q20 0 20 9L20 30');
});

test('the same point twice is one', () => {
  expect(
    roundedPath([
      [0, 0],
      [0, 0],
      [5, 0],
    ]),
  ).toBe('M0 0L5 0');
});

test('nothing gives nothing', () => {
  expect(roundedPath([])).toBe('');
});
