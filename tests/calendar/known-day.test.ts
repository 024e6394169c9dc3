import { expect, test } from 'vitest';
import { isClear, isKnownDay } from '../../src/calendar/known-day.ts';
import type { Question } from '../../src/model/question.ts';
import { NO_QUESTION } from '../../src/model/question.ts';

test.each([
  ['2004-01-01', true],
  ['2040-12-31', true],
  ['2003-12-31', false],
  ['2041-01-01', false],
  ['2026-02-30', false],
  ['', false],
])('"%s" is a day that the records speak of: %s', (text, is) => {
  expect(isKnownDay(text)).toBe(is);
});

const AT = { kind: 'depart-at', time: 28_800 } as const;

test.each<[string, Partial<Question>, boolean]>([
  ['a time without a day', { when: AT }, true],
  ['a time of a day', { when: AT, day: '2026-11-25' }, true],
  ['a time of no day', { when: AT, day: '2099-05-05' }, false],
  ['what is no time', { when: { kind: 'unclear', text: '25:99' }, day: '2026-11-25' }, false],
  ['now, whatever day was chosen before', { day: '2099-05-05' }, true],
])('%s is clear: %s', (_, question, is) => {
  expect(isClear({ ...NO_QUESTION, ...question })).toBe(is);
});
