import { expect, test } from 'vitest';
import type { Remedy } from '../../src/answers/remedies.ts';
import { remedied, remedyFor } from '../../src/answers/remedies.ts';
import type { Unreachable } from '../../src/model/journey.ts';
import type { Question } from '../../src/model/question.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { ask, departAt, found, HOUR } from '../journeys/asking.ts';

const AT: Question = { ...NO_QUESTION, when: { kind: 'depart-at', time: 23 * HOUR } };
const GONE: Unreachable = { kind: 'last-train-gone', crossing: 'luohu', last: 21 * HOUR };

const NEXT = 30.1 * HOUR;

test.each<[string, readonly Unreachable[], Question, Remedy | undefined, next?: number]>([
  ['the next way, to who asks about now', [GONE], NO_QUESTION, { kind: 'leave-at', time: NEXT }, NEXT],
  [
    'the next way, where there was none before',
    [{ kind: 'closed-crossing', crossing: 'futian', opens: 30.5 * HOUR }],
    AT,
    { kind: 'leave-at', time: NEXT },
    NEXT,
  ],
  [
    'the latest of the last departures, to who can still choose',
    [GONE, { kind: 'closed-crossing', crossing: 'liantang', opens: 31 * HOUR, last: 21.5 * HOUR }],
    AT,
    { kind: 'leave-at', time: 21.5 * HOUR },
    NEXT,
  ],
  ['the whole day, where no next one is known', [GONE], NO_QUESTION, { kind: 'any-time' }],
  [
    'the whole day, where nothing is open by then',
    [{ kind: 'closed-crossing', crossing: 'futian', opens: 6.5 * HOUR }],
    AT,
    { kind: 'any-time' },
  ],
  ['the whole day, where one would be too early', [{ kind: 'too-early' }], AT, { kind: 'any-time' }],
  ['allowing what is avoided', [{ kind: 'excluded', by: 'systems' }], AT, { kind: 'allow', by: 'systems' }],
  ['nothing against too few changes', [{ kind: 'excluded', by: 'rides' }], AT, undefined],
  ['nothing outside the area', [{ kind: 'outside-area', end: 'to' }], AT, undefined],
])('offers %s', (_, why, question, remedy, next) => {
  const answer = next === undefined ? { why } : { why, next };
  expect(remedyFor(answer, question)).toEqual(remedy);
});

test('a time of the next morning is asked of the next day', () => {
  const question = remedied(NO_QUESTION, { kind: 'leave-at', time: 30.5 * HOUR }, '2026-12-31');
  expect(question).toEqual({
    ...NO_QUESTION,
    day: '2027-01-01',
    when: { kind: 'depart-at', time: 6.5 * HOUR },
  });
});

test('what is allowed again is the only thing that changes', () => {
  const question: Question = { ...AT, avoid: { systems: ['mtr'], crossings: ['luohu'] } };
  expect(remedied(question, { kind: 'allow', by: 'systems' }, '2026-11-23')).toEqual({
    ...AT,
    avoid: { crossings: ['luohu'] },
  });
});

test('the day is kept where the whole of it is shown', () => {
  const { day, when } = remedied(NO_QUESTION, { kind: 'any-time' }, '2026-11-23');
  expect([day, when.kind]).toEqual(['2026-11-23', 'any-time']);
});

test('what is offered in the night does lead there', () => {
  const answer = ask('szm:kengzi', 'mtr:CEN', departAt(2 * HOUR));
  if (answer.kind === 'found') throw new Error('There is a way at night.');
  const remedy = remedyFor(answer, AT);
  if (remedy?.kind !== 'leave-at') throw new Error('No other time is offered.');
  expect(found(ask('szm:kengzi', 'mtr:CEN', departAt(remedy.time))).journeys.length).toBeGreaterThan(2);
});
