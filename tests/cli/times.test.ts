import { expect, test } from 'vitest';
import { clockText, instantText, readMoment, readScenario } from '../../src/cli/times.ts';

test.each([
  ['2026-11-23T08:00', '2026-11-23', 28_800],
  ['2026-11-23 08:00:30', '2026-11-23', 28_830],
  ['2026-11-23T08:00+08:00', '2026-11-23', 28_800],
  ['2026-11-23T00:00Z', '2026-11-23', 28_800],
  ['2026-11-22T20:00-0500', '2026-11-23', 32_400],
])('%s is %s, %d s after midnight', (text, day, time) => {
  expect(readMoment(text)).toEqual({ day, time });
});

test.each(['08:00', '2026-02-30T08:00', '2026-11-23T24:00', '2026-11-23', 'soon', ''])(
  '%j is no time',
  (text) => {
    expect(() => readMoment(text)).toThrow(`"${text}" is no time; write a day and HH:MM, from 00:00`);
  },
);

test.each([
  ['2035', '2035-12-31'],
  ['2028-02', '2028-02-29'],
  ['2019-06-01', '2019-06-01'],
  [undefined, '2026-11-23'],
])('scenario %s is %s', (text, day) => {
  expect(readScenario(text, undefined, '2026-11-23')).toEqual({ day, plus: 'none' });
});

test.each(['2035/2036', '35', 'later', '2035/..'])('%s is no scenario', (text) => {
  expect(() => readScenario(text, undefined, '2026-11-23')).toThrow('is no scenario');
});

test.each(['0500', '2003-12-31', '2041', '9999-01'])('scenario %s is outside the known years', (text) => {
  const message = `"${text}" lies outside the years that are known, 2004 to 2040.`;
  expect(() => readScenario(text, undefined, '2026-11-23')).toThrow(message);
});

test('a time of another age is none that is known', () => {
  expect(() => readMoment('0500-01-01T08:00')).toThrow(
    'lies outside the years that are known, 2004 to 2040.',
  );
});

test('an addition is one of four', () => {
  expect(readScenario('2035', 'approved', '2026-11-23').plus).toBe('approved');
  expect(() => readScenario('2035', 'all', '2026-11-23')).toThrow('allowed are none, under-construction');
});

test.each([
  [28_800, '08:00'],
  [28_829, '08:00'],
  [28_830, '08:01'],
  [87_600, '00:20 (+1 day)'],
  [-1800, '23:30 (−1 day)'],
])('%d s is %s', (time, text) => {
  expect(clockText(time)).toBe(text);
});

test('a departure is never told too late, a safe arrival never too early', () => {
  expect(clockText(28_859, 'departure')).toBe('08:00');
  expect(clockText(28_801, 'safe')).toBe('08:01');
});

test('times past midnight are written on the next day', () => {
  expect(instantText('2026-12-31', 87_600)).toBe('2027-01-01T00:20:00+08:00');
});
