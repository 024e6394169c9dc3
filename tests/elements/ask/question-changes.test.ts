import { expect, test } from 'vitest';
import * as changes from '../../../src/elements/ask/question-changes.ts';
import type { Endpoint } from '../../../src/model/journey.ts';
import type { Question, WhenKind } from '../../../src/model/question.ts';
import { NO_QUESTION } from '../../../src/model/question.ts';

const A: Endpoint = { kind: 'station', id: 'a' };
const B: Endpoint = { kind: 'place', id: 'b' };
const HOUR = 3600;
/** 07:43. */
const NOW = { day: '2026-11-25', time: 27_780 };

test('an end is set and taken away without a trace', () => {
  const asked = changes.withEnd(NO_QUESTION, 'to', A);
  expect(asked).toEqual({ ...NO_QUESTION, to: A });
  expect(Object.keys(changes.withEnd(asked, 'to', undefined))).toEqual(Object.keys(NO_QUESTION));
});

test('half a question is swapped too', () => {
  expect(changes.swapped({ ...NO_QUESTION, from: A, to: B })).toEqual({ ...NO_QUESTION, from: B, to: A });
  expect(changes.swapped({ ...NO_QUESTION, from: A })).toEqual({ ...NO_QUESTION, to: A });
});

test.each<[string, Partial<Question>, WhenKind, number]>([
  ['the next five minutes', {}, 'depart-at', 27_900],
  ['three hours on', {}, 'arrive-by', 38_700],
  ['the morning of another day', { day: '2026-11-26' }, 'depart-at', 28_800],
  ['a morning journey of another day', { day: '2026-11-26' }, 'arrive-by', 36_000],
  ['the time that was chosen', { when: { kind: 'depart-at', time: 60 } }, 'arrive-by', 60],
])('%s is offered', (_, asked, kind, time) => {
  expect(changes.withWhen({ ...NO_QUESTION, ...asked }, kind, NOW).when).toEqual({ kind, time });
});

test('late in the evening a departure stays within the day', () => {
  const { when } = changes.withWhen(NO_QUESTION, 'depart-at', { ...NOW, time: 24 * HOUR - 60 });
  expect(when).toEqual({ kind: 'depart-at', time: 86_100 });
});

test.each([
  ['00:00', 'the same morning', 10 * HOUR, undefined],
  ['01:00', 'the same morning', 10 * HOUR, undefined],
  ['05:30', 'the same morning', 10 * HOUR, undefined],
  ['07:00', 'three hours on', 10 * HOUR, undefined],
  ['13:02', 'three hours on', 16 * HOUR + 300, undefined],
  ['20:55', 'just before midnight', 24 * HOUR - 300, undefined],
  ['21:00', 'the next morning', 10 * HOUR, '2026-11-26'],
  ['23:59', 'the next morning', 10 * HOUR, '2026-11-26'],
])('who wants to be there and asks at %s is offered %s', (clock, _, time, day) => {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  const asked = changes.withWhen(NO_QUESTION, 'arrive-by', { ...NOW, time: hours * HOUR + minutes * 60 });
  expect([asked.when, asked.day]).toEqual([{ kind: 'arrive-by', time }, day]);
});

test('now is today, any time keeps the day', () => {
  const asked: Question = { ...NO_QUESTION, when: { kind: 'any-time' }, day: '2026-11-26' };
  expect(changes.withWhen(asked, 'now', NOW)).toEqual(NO_QUESTION);
  expect(changes.withWhen({ ...asked, when: { kind: 'arrive-by', time: 1 } }, 'any-time', NOW)).toEqual(
    asked,
  );
});

test('a time is changed only where one is asked for', () => {
  expect(changes.withTime(NO_QUESTION, 60)).toEqual(NO_QUESTION);
});

test('things are avoided once, and not any more', () => {
  const twice = changes.withAvoided(
    changes.withAvoided(NO_QUESTION, 'lines', 'one', true),
    'lines',
    'one',
    true,
  );
  expect(twice.avoid).toEqual({ lines: ['one'] });
  expect(
    changes.avoidedCount({ lines: ['one', 'two'], systems: ['mtr'], modes: ['bus'], crossings: ['gate'] }),
  ).toBe(5);
  expect(changes.withAvoided(twice, 'lines', 'one', false).avoid).toEqual({});
});

test('without options the rest of the question stays', () => {
  const asked: Question = {
    ...NO_QUESTION,
    from: A,
    traveller: 'visitor',
    prefer: 'cheaper',
    avoid: { modes: ['bus'] },
  };
  expect(changes.hasOptions(asked)).toBe(true);
  expect(changes.withoutOptions(asked)).toEqual({ ...NO_QUESTION, from: A });
  expect(changes.hasOptions(changes.withoutOptions(asked))).toBe(false);
});
