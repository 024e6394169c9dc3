import { expect, test } from 'vitest';
import { journeyFormats } from '../../src/i18n/journey-format.ts';
import type { Fare } from '../../src/model/journey.ts';
import type { Locale } from '../../src/model/names.ts';
import { LOCALES } from '../../src/model/names.ts';

const FARE: Fare = {
  cny: 8,
  hkd: 53.3,
  totalCny: 56.89,
  totalHkd: 62.01,
  rate: { hkdPerCny: 1.09, asOf: '2025-06-30' },
  from: false,
  parts: [],
  evidence: 'published',
  sources: [],
};

test.each<[Locale, number, string]>([
  ['en', 27_900, '07:45'],
  ['en', 27_929, '07:45'],
  ['en', 27_931, '07:46'],
  ['en', 86_399, '00:00 next day'],
  ['en', 87_600, '00:20 next day'],
  ['en', -600, '23:50 the day before'],
  ['zh-Hans', 87_600, '次日00:20'],
  ['zh-Hant', 87_600, '翌日00:20'],
])('in %s %d s after midnight are %s', (locale, time, text) => {
  expect(journeyFormats(locale).clock(time)).toBe(text);
});

test('a departure is never told too late, a safe arrival never too early', () => {
  const { clock, about } = journeyFormats('en');
  expect(clock(27_959, 'departure')).toBe('07:45');
  expect(clock(27_901, 'safe')).toBe('07:46');
  expect(about(27_959, 'departure')).toBe('about 07:45');
});

test.each<[Locale, string]>([
  ['en', 'about 08:12'],
  ['zh-Hans', '约08:12'],
  ['zh-Hant', '約08:12'],
])('in %s a likely time is said as such', (locale, text) => {
  expect(journeyFormats(locale).about(29_520)).toBe(text);
});

test.each<[Locale, number, string]>([
  ['en', 6_120, '1 h 42 min'],
  ['en', 20, '1 min'],
  ['zh-Hant', 6_120, '1小時42分鐘'],
])('in %s %d s last %s', (locale, length, text) => {
  expect(journeyFormats(locale).minutes(length)).toBe(text);
});

test.each(LOCALES)('in %s money says whose dollar and whose yuan it is', (locale) => {
  const { money, amount } = journeyFormats(locale);
  expect(money(FARE)).toBe('¥8.00 + HK$53.30 ≈ HK$62');
  expect([amount(5, 'CNY'), amount(1_040.5, 'HKD')]).toEqual(['¥5.00', 'HK$1,040.50']);
});

test('what is paid in one money alone is told in that, and only yuan are changed', () => {
  const { hkd, cny, ...none } = FARE;
  const { money } = journeyFormats('en');
  expect([money({ ...none, cny: 8, totalHkd: 8.72 }), money({ ...none, hkd: 53.3, totalHkd: 53.3 })]).toEqual(
    ['¥8.00 ≈ HK$9', 'HK$53.30'],
  );
  expect(money({ ...none, totalHkd: 0, totalCny: 0 })).toBe('HK$0.00');
});

test.each<[Locale, string]>([
  ['en', 'from ¥8.00 + HK$53.30 ≈ HK$62'],
  ['zh-Hans', '¥8.00 + HK$53.30起 ≈ HK$62'],
  ['zh-Hant', '¥8.00 + HK$53.30起 ≈ HK$62'],
])('in %s a fare with an unknown part is the least', (locale, text) => {
  expect(journeyFormats(locale).money({ ...FARE, from: true })).toBe(text);
});

test.each<[Locale, string]>([
  ['en', 'not known'],
  ['zh-Hans', '不详'],
  ['zh-Hant', '不詳'],
])('in %s a fare of which nothing is known is no zero, nor is the part that is not known', (locale, text) => {
  const { money, paid, total } = journeyFormats(locale);
  const unknown = { ...FARE, cny: 0, hkd: 0, totalCny: 0, totalHkd: 0, from: true };
  expect([money(unknown), paid(unknown), total(unknown)]).toEqual([text, text, undefined]);
  expect(money({ ...FARE, cny: 0, totalHkd: 53.3, from: true })).not.toContain('0.00');
  expect(money({ ...FARE, hkd: 0, totalHkd: 8.72, from: true })).not.toContain('0.00');
});

test('what is paid is told in the money it is paid in', () => {
  const { paid } = journeyFormats('en');
  const { cny: _, ...onlyHkd } = FARE;
  expect([paid(FARE), paid(onlyHkd), paid({ ...onlyHkd, from: true })]).toEqual([
    '¥8.00 + HK$53.30',
    'HK$53.30',
    'from HK$53.30',
  ]);
});

test.each<[Locale, string, string]>([
  ['en', 'Thu 26 November', 'Wed, 5 May 2010'],
  ['zh-Hans', '11月26日周四', '2010年5月5日周三'],
  ['zh-Hant', '11月26日週四', '2010年5月5日週三'],
])('in %s a day comes with its weekday, and with its year unless that is today’s', (locale, same, other) => {
  const { weekday } = journeyFormats(locale);
  expect(weekday('2026-11-26', '2026-01-31')).toBe(same);
  expect(weekday('2010-05-05', '2026-01-31')).toBe(other);
});

test('the formats of a language are made once', () => {
  expect(journeyFormats('zh-Hant')).toBe(journeyFormats('zh-Hant'));
});
