import { expect, test } from 'vitest';
import type { Query } from '../../src/model/journey.ts';
import type { Question } from '../../src/model/question.ts';
import { NO_QUESTION } from '../../src/model/question.ts';
import { askedQuery, homeQuery, shownScenario } from '../../src/state/asked-query.ts';
import { firstChoices } from '../../src/state/choices.ts';

const HOUR = 3600;
const TODAY = '2026-11-25';
/** 08:15:40. */
const NOW = { day: TODAY, time: 8 * HOUR + 15 * 60 + 40 };
const SCENARIO = { day: TODAY, plus: 'none' } as const;
const NORTH = { kind: 'station', id: 'szm:kengzi' } as const;
const SOUTH = { kind: 'station', id: 'mtr:CEN' } as const;
const ASKED: Question = { ...NO_QUESTION, from: NORTH, to: SOUTH };

test('a question with an end missing asks nothing', () => {
  expect(askedQuery(NO_QUESTION, NOW, SCENARIO)).toBeUndefined();
  expect(askedQuery({ ...NO_QUESTION, from: NORTH }, NOW, SCENARIO)).toBeUndefined();
  expect(askedQuery({ ...NO_QUESTION, to: SOUTH }, NOW, SCENARIO)).toBeUndefined();
});

test.each<[string, Partial<Question>]>([
  ['both ends the same', { to: { ...NORTH } }],
  ['a day beyond the records', { when: { kind: 'any-time' }, day: '2099-05-05' }],
  ['what is no day', { when: { kind: 'arrive-by', time: 36_000 }, day: '2026-13-45' }],
  ['what is no time', { when: { kind: 'unclear', text: '25:99' } }],
])('%s asks nothing', (_, more) => {
  expect(askedQuery({ ...ASKED, ...more }, NOW, SCENARIO)).toBeUndefined();
});

test('now is the minute that has begun, of today whatever day was chosen before', () => {
  const query = askedQuery({ ...ASKED, day: '2026-12-01' }, NOW, SCENARIO);
  expect(query).toEqual({
    from: NORTH,
    to: SOUTH,
    day: TODAY,
    timing: { kind: 'depart-at', time: 8 * HOUR + 15 * 60 },
    scenario: SCENARIO,
    avoid: {},
  });
});

test('within a minute the question stays the same, so that it is not asked again', () => {
  const later = { ...NOW, time: NOW.time + 19 };
  expect(askedQuery(ASKED, later, SCENARIO)).toEqual(askedQuery(ASKED, NOW, SCENARIO));
  const next = { ...NOW, time: NOW.time + 20 };
  expect(askedQuery(ASKED, next, SCENARIO)).not.toEqual(askedQuery(ASKED, NOW, SCENARIO));
});

test.each([
  { kind: 'depart-at', time: 30_000 },
  { kind: 'arrive-by', time: 36_000 },
] as const)('$kind is asked as it is, on its own day', (when) => {
  const query = askedQuery({ ...ASKED, when, day: '2026-12-01' }, NOW, SCENARIO);
  expect([query?.day, query?.timing]).toEqual(['2026-12-01', when]);
});

test('without a day, a time is one of today', () => {
  const when = { kind: 'arrive-by', time: 36_000 } as const;
  expect(askedQuery({ ...ASKED, when }, NOW, SCENARIO)?.day).toBe(TODAY);
});

test.each([
  ['today from now on', undefined, 8 * HOUR + 15 * 60],
  ['today by name from now on', TODAY, 8 * HOUR + 15 * 60],
  ['another day in the morning', '2026-12-01', 8 * HOUR],
])('any time: %s', (_, day, time) => {
  const question: Question = { ...ASKED, when: { kind: 'any-time' }, ...(day === undefined ? {} : { day }) };
  expect(askedQuery(question, NOW, SCENARIO)?.timing).toEqual({ kind: 'depart-at', time });
});

test('the network of today becomes that of the day travelled on; another one stays', () => {
  const when = { kind: 'depart-at', time: 30_000 } as const;
  const question = { ...ASKED, when, day: '2030-06-01' };
  const built = { day: TODAY, plus: 'under-construction' } as const;
  expect(askedQuery(question, NOW, built)?.scenario).toEqual({
    day: '2030-06-01',
    plus: 'under-construction',
  });
  const past = { day: '2010-06-01', plus: 'none' } as const;
  expect(askedQuery(question, NOW, past)?.scenario).toEqual(past);
});

test('who travels and what is avoided are asked along', () => {
  const avoid = { crossings: ['futian'], modes: ['bus'] } as const;
  const query = askedQuery({ ...ASKED, traveller: 'visitor', avoid }, NOW, SCENARIO);
  expect([query?.traveller, query?.avoid]).toEqual(['visitor', avoid]);
});

const QUERY = askedQuery(ASKED, NOW, SCENARIO)!;
const cityOfEnd = (end: Query['from']) =>
  end.kind !== 'station' ? undefined : end.id.startsWith('szm:') ? 'shenzhen' : 'hong-kong';

test('the way home leads north, whichever way was asked about', () => {
  const southbound = homeQuery(QUERY, cityOfEnd);
  expect(southbound).toEqual({ ...QUERY, from: SOUTH, to: NORTH });
  expect(homeQuery({ ...QUERY, from: SOUTH, to: NORTH }, cityOfEnd)).toEqual(southbound);
});

test('there is no way home within a city, nor from where no city is known', () => {
  expect(homeQuery({ ...QUERY, to: { kind: 'station', id: 'szm:luohu' } }, cityOfEnd)).toBeUndefined();
  expect(homeQuery({ ...QUERY, from: { kind: 'station', id: 'mtr:HKU' } }, cityOfEnd)).toBeUndefined();
  const nowhere = { kind: 'place', id: 'somewhere' } as const;
  expect(homeQuery({ ...QUERY, from: nowhere }, cityOfEnd)).toBeUndefined();
  expect(homeQuery({ ...QUERY, to: nowhere }, cityOfEnd)).toBeUndefined();
});

test('while a journey of another day is asked about, the network of that day is shown', () => {
  const choices = { ...firstChoices('en', TODAY), scenario: SCENARIO };
  const then = askedQuery({ ...ASKED, day: '2035-12-31', when: { kind: 'any-time' } }, NOW, SCENARIO);
  expect(shownScenario(choices, then)).toEqual({ day: '2035-12-31', plus: 'none' });
  expect(shownScenario({ ...choices, view: 'network' }, then)).toBe(SCENARIO);
  expect(shownScenario(choices, undefined)).toBe(SCENARIO);
  expect(shownScenario(choices, askedQuery(ASKED, NOW, SCENARIO))).toBe(SCENARIO);
});
