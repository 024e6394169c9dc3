import { expect, test } from 'vitest';
import type { ClockTime } from '../../src/calendar/whole-minutes.ts';
import { clockOf, wholeMinutes } from '../../src/calendar/whole-minutes.ts';

test.each<[ClockTime, number, number]>([
  ['departure', 28_859, 480],
  ['departure', -30, -1],
  ['likely', 28_829, 480],
  ['likely', 28_830, 481],
  ['safe', 28_801, 481],
  ['safe', 28_800, 480],
])('as a %s time %d s are %d min', (as, time, minutes) => {
  expect(wholeMinutes(time, as)).toBe(minutes);
});

test.each([
  [485, '08:05'],
  [0, '00:00'],
  [1440, '24:00'],
  [1445, '24:05'],
])('%d minutes stand on a clock as %s', (minutes, clock) => {
  expect(clockOf(minutes)).toBe(clock);
});
