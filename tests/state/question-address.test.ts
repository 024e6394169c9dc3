import { expect, test } from 'vitest';
import type { Question } from '../../src/model/question.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { questionOf } from '../../src/state/question-address.ts';
import { questionQuery } from '../../src/state/written-address.ts';

const WHOLE: Question = {
  from: { kind: 'station', id: 'szm:kengzi' },
  to: { kind: 'crossing-side', id: 'luohu:hong-kong' },
  when: { kind: 'arrive-by', time: 36_000 },
  day: '2026-11-27',
  traveller: 'mainland-permit',
  prefer: 'less-walking',
  avoid: { lines: ['szm-14'], crossings: ['futian'], systems: ['high-speed-rail'], modes: ['bus'] },
};
const WHOLE_TEXT =
  'from=station:szm:kengzi&to=crossing:luohu:hong-kong&at=by-10:00&day=2026-11-27&who=mainland-permit' +
  '&prefer=less-walking&avoid=line:szm-14,crossing:futian,system:high-speed-rail,mode:bus';

test('a whole question is written readably and read back', () => {
  expect(questionQuery(WHOLE)).toBe(WHOLE_TEXT);
  expect(questionOf(`?${WHOLE_TEXT}`)).toEqual({ question: WHOLE, problems: [] });
});

test('no question needs no address, and an empty address asks nothing', () => {
  expect(questionQuery(NO_QUESTION)).toBe('');
  expect(questionOf('?from=&locale=en&utm=1')).toEqual({ question: NO_QUESTION, problems: [] });
});

test.each<[string, Question['when']]>([
  ['08:05', { kind: 'depart-at', time: 29_100 }],
  ['by-10:00', { kind: 'arrive-by', time: 36_000 }],
  ['25:30', { kind: 'depart-at', time: 91_800 }],
  ['any', { kind: 'any-time' }],
])('at=%s is written and read', (text, when) => {
  expect(questionQuery({ ...NO_QUESTION, when })).toBe(`at=${text}`);
  expect(questionOf(`at=${text}`).question.when).toEqual(when);
});

test('a day that was cleared stays cleared: nothing is answered for today instead', () => {
  const { question } = questionOf('at=08:00&day=');
  expect(question.day).toBe('');
  expect(questionQuery(question)).toBe('at=08:00&day=');
});

test('now is read, and has no day in an address: it means the day it is opened', () => {
  expect(questionOf('at=now').question.when).toEqual({ kind: 'now' });
  expect(questionQuery({ ...NO_QUESTION, day: '2026-11-27' })).toBe('');
});

test.each([
  ['from=Kengzi', 'from', 'Kengzi', 'station:szm:kengzi'],
  ['to=crossing:luohu', 'to', 'crossing:luohu', 'crossing:luohu:hong-kong'],
  ['at=8', 'at', '8', 'now, 08:00, by-10:00 or any'],
  ['at=30:00', 'at', '30:00', 'now, 08:00, by-10:00 or any'],
  ['at=by-08:60', 'at', 'by-08:60', 'now, 08:00, by-10:00 or any'],
  ['day=2026-02-30', 'day', '2026-02-30', 'YYYY-MM-DD'],
  ['day=1999-01-01', 'day', '1999-01-01', '2004-01-01 to 2040-12-31'],
  ['who=me', 'who', 'me', 'hong-kong-resident, mainland-permit, visitor'],
  ['prefer=best', 'prefer', 'best', 'fastest, fewer-changes, less-walking, cheaper'],
])('%s is told with what is allowed, and nothing else is lost', (text, name, value, allowed) => {
  const others = WHOLE_TEXT.split('&').filter((part) => !part.startsWith(`${name}=`));
  const { question, problems } = questionOf([...others, text].join('&'));
  expect(problems.map((problem) => [problem.name, problem.value])).toEqual([[name, value]]);
  expect(problems[0]?.sentence).toContain(`The question says ${name}="${value}"; allowed is `);
  expect(problems[0]?.sentence).toContain(allowed);
  const kept = { at: { when: { kind: 'unclear', text: value } }, day: { day: value } }[name];
  expect(question).toEqual({ ...questionOf(others.join('&')).question, ...kept });
  expect(Object.keys(question)).toHaveLength(kept !== undefined || name in NO_QUESTION ? 7 : 6);
});

test('what is no time or no day stays in the address, so that it is told again', () => {
  const text = 'at=25%3A99&day=2026-13-45';
  expect(questionQuery(questionOf(text).question)).toBe(text.replace('%3A', ':'));
});

test.each([
  ['at=', 'depart-at'],
  ['at=by-', 'arrive-by'],
] as const)('%s is a time that was emptied: it is asked for anew and not told as a mistake', (text, of) => {
  const question: Question = { ...NO_QUESTION, when: { kind: 'unclear', text: '', of } };
  expect(questionQuery(question)).toBe(text);
  expect(questionOf(text)).toEqual({ question, problems: [] });
});

test('a day without a time asks about the whole of it', () => {
  expect(questionOf('day=2010-05-05').question).toEqual({
    ...NO_QUESTION,
    when: { kind: 'any-time' },
    day: '2010-05-05',
  });
});

test('of things to avoid only those are left out that are not understood', () => {
  const { question, problems } = questionOf(
    'avoid=line:szm-14,mode:plane,nonsense,mode:bus,mode:bus,system:',
  );
  expect(question.avoid).toEqual({ lines: ['szm-14'], modes: ['bus'] });
  expect(problems.map(({ value }) => value)).toEqual(['mode:plane', 'nonsense', 'system:']);
  expect(problems[0]?.sentence).toContain(
    'system:shenzhen-metro/mtr/high-speed-rail/intercity, mode:walk/clearance/bus/minibus/coach/shuttle',
  );
});

test('an id that could break an address is written so that it does not', () => {
  const from = { kind: 'place', id: 'a&b=c d' } as const;
  const text = questionQuery({ ...NO_QUESTION, from });
  expect(text).toBe('from=place:a%26b%3Dc%20d');
  expect(questionOf(text).question.from).toEqual(from);
});
