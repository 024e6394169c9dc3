import { expect, test } from 'vitest';
import { formatsFor } from '../../src/i18n/format.ts';
import type { Locale } from '../../src/model/names.ts';
import type { DayRange } from '../../src/model/stage.ts';

test.each<[Locale, number, string]>([
  ['en', 850, '850 m'],
  ['en', 999.4, '999 m'],
  ['en', 50_300, '50.3 km'],
  ['zh-Hans', 50_300, '50.3公里'],
  ['zh-Hant', 850, '850 米'],
])('in %s %d m are %s', (locale, metres, text) => {
  expect(formatsFor(locale).distance(metres)).toBe(text);
});

test.each<[Locale, number, string]>([
  ['en', 150, '3 min'],
  ['en', 3599, '1 h'],
  ['en', 3_660, '1 h 1 min'],
  ['zh-Hans', 7_200, '2小时'],
  ['en', 5_400, '1 h 30 min'],
  ['zh-Hans', 1_380, '23分钟'],
  ['zh-Hant', 5_400, '1小時30分鐘'],
])('in %s %d s are %s', (locale, seconds, text) => {
  expect(formatsFor(locale).duration(seconds)).toBe(text);
});

test.each<[Locale, string]>([
  ['en', '16 March 2023'],
  ['zh-Hans', '2023年3月16日'],
  ['zh-Hant', '2023年3月16日'],
])('in %s the article was of %s', (locale, text) => {
  expect(formatsFor(locale).day('2023-03-16')).toBe(text);
});

test.each<[string, DayRange, string]>([
  ['a known day', { earliest: '2022-10-28', latest: '2022-10-28' }, '28 October 2022'],
  ['a month', { earliest: '2023-03-01', latest: '2023-03-31' }, 'March 2023'],
  ['a year', { earliest: '2028-01-01', latest: '2028-12-31' }, '2028'],
  ['years', { earliest: '2028-01-01', latest: '2029-12-31' }, '2028 to 2029'],
  ['months', { earliest: '2027-06-01', latest: '2028-02-29' }, 'June 2027 to February 2028'],
  ['uneven days', { earliest: '2027-06-02', latest: '2028-02-29' }, '2 June 2027 to 29 February 2028'],
  ['no beginning', { latest: '2004-12-31' }, 'by 31 December 2004'],
  ['no end', { earliest: '2028-01-01' }, 'not before 1 January 2028'],
])('%s', (_, range, text) => {
  expect(formatsFor('en').when(range)).toBe(text);
});

test('a time of day is Hong Kong’s, whatever the machine’s zone', () => {
  expect(formatsFor('en').time(new Date('2026-11-25T14:30:00Z'))).toBe('22:30');
  expect(formatsFor('zh-Hans').time(new Date('2026-11-25T16:05:00Z'))).toBe('00:05');
});

test('minutes after midnight may end the day', () => {
  expect([0, 390, 1440].map(formatsFor('en').clock)).toEqual(['00:00', '06:30', '24:00']);
});

test('counts and sums set thousands apart and have no decimals', () => {
  const { count, kilometres, speed } = formatsFor('en');
  expect([count(1_307.4), kilometres(1_306_500), speed(120)]).toEqual(['1,307', '1,307 km', '120 km/h']);
});

test('the formats of a language are made once', () => {
  expect(formatsFor('zh-Hant')).toBe(formatsFor('zh-Hant'));
});
