import { expect, test } from 'vitest';
import type { Journey, JourneyWarning, Leg, Query } from '../../src/model/journey.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { ask, departAt, found, HOUR } from './asking.ts';

test('one question in three networks: before Line 14, today, with what is planned', () => {
  const lines = (scenario: Scenario) =>
    new Set(journeys('szm:pingshan-square', 'mtr:KOW', 8, { scenario }).flatMap(linesOf));
  expect(lines({ day: '2019-06-01', plus: 'none' })).not.toContain('szm-14');
  const today = lines({ day: '2026-11-23', plus: 'none' });
  expect(today).toContain('szm-14');
  expect(today).not.toContain('hk-nol');
  expect(lines({ day: '2026-11-23', plus: 'under-construction' })).toContain('hk-nol');
});

test.each<[string, Query['avoid'], (leg: Leg) => boolean]>([
  ['a line', { lines: ['szm-10'] }, (leg) => leg.kind === 'ride' && leg.line === 'szm-10'],
  [
    'a railway',
    { systems: ['high-speed-rail'] },
    (leg) => leg.kind === 'ride' && leg.line.startsWith('hsr-'),
  ],
  ['buses', { modes: ['bus', 'minibus'] }, (leg) => leg.kind === 'bus'],
  ['a crossing', { crossings: ['luohu'] }, (leg) => leg.kind === 'crossing' && leg.crossing === 'luohu'],
])('leaves out %s, which is used else', (_, avoid, isAvoided) => {
  const used = (limits: Partial<Query>) =>
    journeys('szm:kengzi', 'mtr:CEN', 8, limits).some(({ legs }) => legs.some(isAvoided));
  expect(used({})).toBe(true);
  expect(used({ avoid: avoid! })).toBe(false);
});

test('walks no farther than it may', () => {
  const walks = (limits: Partial<Query>) =>
    journeys('szm:kengzi', 'mtr:CEN', 8, limits).map(({ walk }) => walk);
  const free = walks({});
  const limit = Math.floor((Math.min(...free) + Math.max(...free)) / 2);
  expect(Math.max(...free)).toBeGreaterThan(limit);
  expect(Math.max(...walks({ maxWalk: limit }))).toBeLessThanOrEqual(limit);
});

test('stays at a stop on the way as long as asked, also when the arrival is given', () => {
  const via = { at: { kind: 'station', id: 'szm:buji' }, stay: 2 * HOUR } as const;
  const answer = ask('szm:kengzi', 'mtr:CEN', { kind: 'arrive-by', time: 14 * HOUR }, { via });
  const [first] = found(answer).journeys;
  const stay = first!.legs.find((leg) => leg.kind === 'wait' && leg.waitFor === 'stay')!;
  expect(stay.from.at).toEqual(via.at);
  expect(stay.arrive - stay.depart).toBeGreaterThanOrEqual(2 * HOUR);
});

// The timetable is of 2026-01-26.
test.each([
  ['2026-03-27', []],
  ['2026-03-28', [{ kind: 'old-timetable', asOf: '2026-01-26' }]],
])('on %s the timetable is said to be old: %j', (day, expected) => {
  const scenario = { day, plus: 'none' } as const;
  const [journey] = journeys('hsr:shenzhen-north', 'hsr:hong-kong-west-kowloon', 9, { day, scenario });
  expect(warningsOf(journey!).filter(({ kind }) => kind === 'old-timetable')).toEqual(expected);
});

test('is at the gate ten minutes before a train leaves West Kowloon, five at Shenzhen North', () => {
  const margin = (from: string, to: string) => {
    const legs = journeys(from, to, 9).flatMap((journey) => journey.legs);
    return legs.flatMap(({ warnings }) => warnings).find(({ kind }) => kind === 'check-in');
  };
  expect(margin('mtr:AUS', 'szm:futian')).toEqual({ kind: 'check-in', margin: 600 });
  expect(margin('szm:kengzi', 'mtr:AUS')).toEqual({ kind: 'check-in', margin: 300 });
});

test('rides either branch of the East Rail Line from Admiralty without a change', () => {
  for (const to of ['mtr:LOW', 'mtr:LMC']) {
    expect(journeys('mtr:ADM', to, 15)[0]).toMatchObject({
      rides: 1,
      legs: expect.arrayContaining([expect.objectContaining({ kind: 'ride', line: 'mtr-EAL', towards: to })]),
    });
  }
});

test('a train after midnight belongs to the day before, and is found from either day', () => {
  const late = journeys('mtr:ADM', 'mtr:SHS', 24.2)[0]!;
  const early = journeys('mtr:ADM', 'mtr:SHS', 0.2, { day: '2026-11-24' })[0]!;
  expect(late.rides).toBe(1);
  expect(late.arrival.likely - 24 * HOUR).toBe(early.arrival.likely);
  expect(warningsOf(late)).toContainEqual({ kind: 'last-train', time: expect.any(Number) });
});

function journeys(from: string, to: string, hour: number, more: Partial<Query> = {}): readonly Journey[] {
  return found(ask(from, to, departAt(hour * HOUR), more)).journeys;
}

function linesOf({ legs }: Journey): string[] {
  return legs.flatMap((leg) => (leg.kind === 'ride' ? [leg.line] : []));
}

function warningsOf({ legs }: Journey): readonly JourneyWarning[] {
  return legs.flatMap(({ warnings }) => warnings);
}
