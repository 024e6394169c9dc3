import { expect, test } from 'vitest';
import { mirroredWindow } from '../../src/routing/backward.ts';
import { halfHeadway, regularRuns, startWindow } from '../../src/routing/boarding.ts';

test.each([
  [240, 120],
  [241, 121],
  [1, 1],
])('of a headway of %d s one waits %d s', (headway, half) => {
  expect(halfHeadway(headway)).toBe(half);
});

test('before a first train known exactly one waits for it, after it half a headway, at the end for the last', () => {
  const window = { start: 100, end: 1_000, headway: 200, exactFirst: true };
  expect(startWindow(window)).toEqual({ start: 100, value: 100, end: 1_000, cap: 1_000, pace: 100 });
});

test('a first train that is not known comes half a headway after the window begins, but no later than the last', () => {
  expect(startWindow({ start: 100, end: 1_000, headway: 200, exactFirst: false })?.value).toBe(200);
  expect(startWindow({ start: 100, end: 150, headway: 200, exactFirst: false })?.value).toBe(150);
});

test('a window that ends before it begins has no trains', () => {
  expect(startWindow({ start: 100, end: 99, headway: 200, exactFirst: true })).toBeUndefined();
});

test('where trains go on at another interval none is known to leave as it changes', () => {
  const window = { start: 100, end: 1_000, headway: 200, exactFirst: true, goesOn: true };
  const forward = startWindow(window)!;
  expect(forward).toEqual({ start: 100, value: 100, end: 1_000, cap: 1_100, pace: 100 });
  expect(mirroredWindow(forward)).toEqual({ start: -1_100, value: -1_000, end: -100, cap: -100, pace: 100 });
});

test('mirrored twice an exact window is itself', () => {
  const window = { start: 100, value: 100, end: 1_000, cap: 1_000, pace: 100 };
  expect(mirroredWindow(mirroredWindow(window))).toEqual(window);
});

test('departures become runs of equal steps; a departure alone is a run of one', () => {
  expect(regularRuns([0, 10, 20, 50, 56, 62, 99])).toEqual([
    { start: 0, value: 0, end: 20, cap: 20, pace: -10 },
    { start: 50, value: 50, end: 62, cap: 62, pace: -6 },
    { start: 99, value: 99, end: 99, cap: 99, pace: -1 },
  ]);
});
