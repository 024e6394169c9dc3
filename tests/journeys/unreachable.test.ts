import { expect, test } from 'vitest';
import { lastWays } from '../../src/journeys/last-ways.ts';
import type { Answer, Endpoint, Query, Unreachable } from '../../src/model/journey.ts';
import { ask, departAt, found, HOUR, MONDAY, NETWORK, SERVICES } from './asking.ts';

/** As `data/crossings.json` has it: to which crossing passengers came back when. */
const CLOSED_IN_2020: readonly Unreachable[] = [
  { kind: 'closed-crossing', crossing: 'westkowloon', opensOn: '2023-01-15' },
  { kind: 'closed-crossing', crossing: 'luohu', opensOn: '2023-02-06' },
  { kind: 'closed-crossing', crossing: 'futian', opensOn: '2023-01-08' },
  { kind: 'closed-crossing', crossing: 'huanggang', opensOn: '2023-02-06' },
  { kind: 'closed-crossing', crossing: 'wenjindu', opensOn: '2023-01-08' },
  { kind: 'closed-crossing', crossing: 'shatoujiao' },
  { kind: 'no-onward', crossing: 'szbay' },
];

const HEUNG_YUEN_WAI: Endpoint = { kind: 'crossing-side', id: 'liantang:hong-kong' };

test('who had set out by the last departure would have got there, who sets out later would not', () => {
  const over = 'liantang';
  const { last } = reason(why('szm:pingshan-square', HEUNG_YUEN_WAI, 21.5 * HOUR), over);
  const journeys = (time: number) =>
    found(ask('szm:pingshan-square', HEUNG_YUEN_WAI, departAt(time))).journeys;
  expect(journeys(last! - 600).map(({ crossing }) => crossing)).toContain(over);
  expect(reason(why('szm:pingshan-square', HEUNG_YUEN_WAI, last! + 3600), over).kind).toBe('closed-crossing');
});

test('the crossing one goes to is spoken of first', () => {
  const [first] = why('szm:pingshan-square', HEUNG_YUEN_WAI, 21.5 * HOUR);
  expect(first).toHaveProperty('crossing', 'liantang');
});

test('a crossing from which nothing known leads on is told apart from a closed one', () => {
  const night = why('szm:pingshan-square', 'mtr:CEN', 2 * HOUR);
  expect(night.filter(({ kind }) => kind === 'no-onward')).toEqual([
    { kind: 'no-onward', crossing: 'huanggang' },
    { kind: 'no-onward', crossing: 'wenjindu' },
  ]);
  expect(why('szm:kengzi', 'szm:shatian', 2 * HOUR).map(({ kind }) => kind)).toEqual(['last-train-gone']);
});

test('an arrival before the first trains is too early, not too late', () => {
  const answer = ask('mtr:CEN', 'szm:pingshan', { kind: 'arrive-by', time: 7.5 * HOUR });
  const kinds = new Set(whyOf(answer).map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['too-early', 'no-onward']));
});

test('within one city the last departure is told', () => {
  const [only] = why('szm:kengzi', 'szm:shatian', 25.5 * HOUR);
  expect(only).toEqual({ kind: 'last-train-gone', last: expect.any(Number) });
  const { last } = only as { last: number };
  expect(found(ask('szm:kengzi', 'szm:shatian', departAt(last - 600))).journeys.length).toBeGreaterThan(0);
});

test('too little walking or too few rides is a choice, not the end of service', () => {
  const day = departAt(8 * HOUR);
  const to = 'mtr:CEN';
  expect(whyOf(ask('szm:kengzi', to, day, { maxWalk: 60 }))).toEqual([{ kind: 'excluded', by: 'walk' }]);
  expect(whyOf(ask('szm:kengzi', to, day, { maxRides: 1 }))).toEqual([{ kind: 'excluded', by: 'rides' }]);
});

test('what is avoided is no reason where the ways it leaves would mostly miss a last train', () => {
  const late = departAt(78_720);
  const avoid = { crossings: ['futian'] };
  const kinds = whyOf(ask('mtr:HUH', 'szm:shatian', late, { avoid })).map(({ kind }) => kind);
  expect(kinds).toContain('closed-crossing');
  expect(kinds).not.toContain('excluded');
});

const NOTHING_EXCLUDED: readonly [string, Partial<Query>][] = [
  ['nine rides', { maxRides: 9 }],
  ['nine hours on foot', { maxWalk: 9 * HOUR }],
  ['crossings of no use', { avoid: { crossings: ['luohu'] } }],
];

test.each(NOTHING_EXCLUDED)('%s are no reason when the last way has gone', (_, limits) => {
  const late = departAt(22.4 * HOUR);
  expect(whyOf(ask('szm:pingshan-square', 'mtr:CEN', late)).length).toBeGreaterThan(0);
  const kinds = whyOf(ask('szm:pingshan-square', 'mtr:CEN', late, limits)).map(({ kind }) => kind);
  expect(kinds).toContain('closed-crossing');
  expect(kinds).not.toContain('excluded');
});

test.each(NOTHING_EXCLUDED)('%s are no reason when nothing is there so early', (_, limits) => {
  const early = { kind: 'arrive-by', time: 8 * HOUR + 35 * 60 } as const;
  expect(whyOf(ask('mtr:YMT', 'szm:xixiang', early)).length).toBeGreaterThan(0);
  const kinds = whyOf(ask('mtr:YMT', 'szm:xixiang', early, limits)).map(({ kind }) => kind);
  expect(kinds).toContain('too-early');
  expect(kinds).not.toContain('excluded');
});

test('of several choices those are named that would lead there if they alone were lifted', () => {
  const blamed = (limits: Partial<Query>, time = 22 * HOUR + 600) =>
    whyOf(ask('szm:pingshan-square', 'mtr:CEN', departAt(time), limits));
  expect(blamed({ avoid: { lines: ['szm-10'] } })).toEqual([]);
  const crossings = [{ kind: 'excluded', by: 'crossings' }];
  expect(blamed({ avoid: { crossings: ['luohu'], lines: ['szm-10'] } })).toEqual(crossings);
  expect(blamed({ avoid: { crossings: ['luohu'] }, maxRides: 9, maxWalk: 9 * HOUR })).toEqual(crossings);
});

test('all choices are named where lifting one alone is of no help', () => {
  const limits = { avoid: { systems: ['mtr'] as const }, maxRides: 1 };
  expect(whyOf(ask('szm:kengzi', 'mtr:CEN', departAt(8 * HOUR), limits))).toEqual([
    { kind: 'excluded', by: 'systems' },
    { kind: 'excluded', by: 'rides' },
  ]);
});

test('too little walking is a choice where at night one could walk all the way', () => {
  const night = departAt(2 * HOUR);
  expect(found(ask('szm:laojie', 'szm:guomao', night)).journeys.map(({ rides }) => rides)).toEqual([0]);
  expect(whyOf(ask('szm:laojie', 'szm:guomao', night, { maxWalk: 60 }))).toEqual([
    { kind: 'excluded', by: 'walk' },
  ]);
});

test('before the metro, a station of it is not served yet, and since when is said', () => {
  const scenario = { day: '2005-06-01', plus: 'none' } as const;
  const answer = ask('szm:kengzi', 'szm:shatian', departAt(12 * HOUR), { scenario, day: MONDAY });
  const opens = { earliest: '2022-10-28', latest: '2022-10-28' };
  expect(answer.kind === 'found' ? answer.journeys[0]!.legs.map(({ kind }) => kind) : whyOf(answer)).toEqual([
    { kind: 'not-served', station: 'szm:kengzi', day: '2005-06-01', opens },
    { kind: 'not-served', station: 'szm:shatian', day: '2005-06-01', opens },
  ]);
});

test.each<[Endpoint, Endpoint]>([
  [station('szm:pingshan-square'), station('mtr:CEN')],
  [station('szm:luohu'), station('mtr:LOW')],
])('crossings that are closed all day are named, and until when', (from, to) => {
  const scenario = { day: '2020-06-01', plus: 'none' } as const;
  const answer = ask(from, to, departAt(8 * HOUR), { day: scenario.day, scenario });
  expect(answer).toEqual({ kind: 'unreachable', why: CLOSED_IN_2020 });
});

test('no closed crossing is named within one city, nor one that was never open, or is no more', () => {
  const on = (day: string, to: string) =>
    ask('szm:luohu', to, departAt(8 * HOUR), { day, scenario: { day, plus: 'none' } });
  expect(on('2020-06-01', 'szm:futian')).toHaveProperty('missing', []);
  const { missing } = found(on('2026-11-23', 'mtr:CEN'));
  expect(missing.map((each) => 'crossing' in each && each.crossing)).toEqual(['huanggang', 'wenjindu']);
});

test('a crossing that is avoided is no matter, whatever leads on from it or whether it is closed', () => {
  const avoid = { crossings: ['huanggang', 'westkowloon'] };
  const named = (day: string) => {
    const answer = ask('szm:luohu', 'mtr:CEN', departAt(8 * HOUR), {
      day,
      scenario: { day, plus: 'none' },
      avoid,
    });
    const reasons = answer.kind === 'found' ? answer.missing : answer.why;
    return reasons.map((each) => 'crossing' in each && each.crossing);
  };
  expect(named(MONDAY)).toEqual(['wenjindu']);
  expect(named('2020-06-01')).toEqual(['luohu', 'futian', 'wenjindu', 'shatoujiao', 'szbay']);
});

function why(from: string, to: string | Endpoint, time: number): readonly Unreachable[] {
  return whyOf(ask(from, to, departAt(time)));
}

function whyOf(answer: ReturnType<typeof ask>): readonly Unreachable[] {
  return answer.kind === 'unreachable' ? answer.why : [];
}

function reason(reasons: readonly Unreachable[], crossing: string): Unreachable & { last?: number } {
  return reasons.find((each) => 'crossing' in each && each.crossing === crossing)!;
}

test('the last departure that is told is that of the last way home, and it is offered then', () => {
  const home = {
    from: station('mtr:CEN'),
    to: station('szm:kengzi'),
    day: MONDAY,
    timing: departAt(8 * HOUR),
  } as const;
  const { ways } = lastWays(NETWORK, SERVICES, { ...home, scenario: { day: MONDAY, plus: 'none' } });
  const late = ask('mtr:CEN', 'szm:kengzi', departAt(22.5 * HOUR));
  if (late.kind === 'found') throw new Error('There is a way so late.');
  const told = late.why.flatMap((each) =>
    'last' in each && 'crossing' in each ? [[each.crossing, each.last]] : [],
  );
  expect(new Map(told as [string, number][])).toEqual(
    new Map(ways.map(({ crossing, possible }) => [crossing, possible.departure])),
  );
  for (const [crossing, last] of told as [string, number][]) {
    const over = (time: number) =>
      journeysOf(ask('mtr:CEN', 'szm:kengzi', departAt(time))).map((each) => each.crossing);
    expect(over(last), crossing).toContain(crossing);
    expect(over(last + 60), crossing).not.toContain(crossing);
  }
});

test('says when one can set out next: not only when a crossing opens', () => {
  const late = ask('mtr:CEN', 'szm:kengzi', departAt(22.5 * HOUR));
  if (late.kind === 'found') throw new Error('There is a way so late.');
  const next = late.next!;
  expect(next).toBeGreaterThan(29 * HOUR);
  expect(next).toBeLessThan(30.5 * HOUR);
  expect(journeysOf(ask('mtr:CEN', 'szm:kengzi', departAt(next))).length).toBeGreaterThan(2);
  const outside = ask('mtr:CEN', 'szm:kengzi', departAt(22.5 * HOUR), {
    avoid: { crossings: NETWORK.crossings.map(({ id }) => id) },
  });
  expect(outside).not.toHaveProperty('next');
});

function station(id: string): Endpoint {
  return { kind: 'station', id };
}

function journeysOf(answer: Answer) {
  return answer.kind === 'found' ? answer.journeys : [];
}
