import { expect, test } from 'vitest';
import {
  hongKongDay,
  hongKongInstant,
  hongKongMinutes,
  isDay,
  parseWhen,
} from '../../src/calendar/calendar.ts';

test('the day is Hong Kong’s: it begins at 16:00 UTC of the day before', () => {
  expect(hongKongDay(new Date('2026-11-24T15:59:59Z'))).toBe('2026-11-24');
  expect(hongKongDay(new Date('2026-11-24T16:00:00Z'))).toBe('2026-11-25');
});

test('minutes count from Hong Kong’s midnight', () => {
  expect(hongKongMinutes(new Date('2026-11-24T16:00:00Z'))).toBe(0);
  expect(hongKongMinutes(new Date('2026-11-24T22:30:00Z'))).toBe(390);
});

test('a time of day becomes an instant, past midnight on the next day', () => {
  expect(hongKongInstant('2026-11-25', 390).toISOString()).toBe('2026-11-24T22:30:00.000Z');
  expect(hongKongInstant('2026-11-25', 1500).toISOString()).toBe('2026-11-25T17:00:00.000Z');
});

test.each(['2026-02-29', '2026-13-01', '2026-1-1', 'today', '2026-04-31'])('%s is no day', (text) => {
  expect(isDay(text)).toBe(false);
});

test.each([
  ['2022-10-28', { earliest: '2022-10-28', latest: '2022-10-28' }],
  ['2024-02', { earliest: '2024-02-01', latest: '2024-02-29' }],
  ['2028', { earliest: '2028-01-01', latest: '2028-12-31' }],
  ['2027/2028-06', { earliest: '2027-01-01', latest: '2028-06-30' }],
  ['2028/..', { earliest: '2028-01-01' }],
  ['../2004', { latest: '2004-12-31' }],
])('%s says which days a change may fall on', (text, range) => {
  expect(parseWhen(text)).toEqual(range);
});

test.each(['', '../..', '2028/2027', '2028/2029/2030', '2028-00', '28', 'soon', '2026-02-30'])(
  '“%s” says nothing about days',
  (text) => {
    expect(parseWhen(text)).toBeUndefined();
  },
);
