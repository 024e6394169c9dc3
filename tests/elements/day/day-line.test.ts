import { expect, test } from 'vitest';
import { dayLine } from '../../../src/elements/day/day-line.ts';
import { dayScale } from '../../../src/elements/day/day-scale.ts';
import { PROFILE } from './profile-fixture.ts';

const SCALE = dayScale(PROFILE, 'minutes', { width: 344, height: 256 })!;
const [LUOHU, KOWLOON] = PROFILE.ways as [(typeof PROFILE.ways)[0], (typeof PROFILE.ways)[0]];

test('joins departures that follow one another closely', () => {
  const { path, waits } = dayLine(LUOHU, SCALE, 300, 0);
  expect(path.match(/M/g)).toHaveLength(1);
  expect(path.startsWith('M34.0 44.0L35.6 44.0L')).toBe(true);
  expect(path.endsWith('L334.0 44.0')).toBe(true);
  expect(waits).toBe('');
});

test('steps up to a wait and down along it, and leaves a gap where nothing runs', () => {
  const { path, waits } = dayLine(KOWLOON, SCALE, 300, 1);
  expect(path).toBe('M65.3 232.0M77.8 232.0M90.3 232.0M184.0 232.0');
  // 40 minutes longer just after each train, out of the picture; then none until 14:00.
  expect(waits).toBe('M65.3 232.0L65.3 -144.0L77.8 232.0M77.8 232.0L77.8 -144.0L90.3 232.0');
});

test('puts a mark on each departure after which one waits, and here and there on a line', () => {
  expect(dayLine(KOWLOON, SCALE, 300, 1).marks.map(([x]) => Math.round(x))).toEqual([65, 78, 90, 184]);
  const xs = dayLine(LUOHU, SCALE, 300, 0).marks.map(([x]) => x);
  expect(xs).toHaveLength(5);
  expect(xs.at(-1)).toBe(334);
});

test('marks of two lines do not begin at the same place', () => {
  const [one, other] = [0, 1].map((index) => dayLine(LUOHU, SCALE, 300, index).marks[0]![0]);
  expect(other! - one!).toBeGreaterThan(14);
});
