import { expect, test } from 'vitest';
import { sampleDays } from '../../src/exchange/export-days.ts';

test.each([
  ['2026-11-25', ['2026-11-25', '2026-11-28', '2026-11-29']], // a Wednesday
  ['2026-11-28', ['2026-11-30', '2026-11-28', '2026-11-29']], // a Saturday
  ['2026-11-29', ['2026-11-30', '2026-12-05', '2026-11-29']], // a Sunday
])('from %s on the days are %j', (from, expected) => {
  expect(sampleDays(from).map(({ day }) => day)).toEqual(expected);
});

test('each day of the week has one that stands for it', () => {
  const kinds = sampleDays('2026-11-25').map(({ name, weekdays }) => [name, weekdays.map(Number).join('')]);
  expect(kinds).toEqual([
    ['weekday', '1111100'],
    ['saturday', '0000010'],
    ['sunday', '0000001'],
  ]);
});
