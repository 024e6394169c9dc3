import { expect, test } from 'vitest';
import { journeyKey } from '../../src/answers/journey-key.ts';
import { countedFrom } from '../../src/journeys/shifted-answer.ts';
import type { Answer, Journey, Query } from '../../src/model/journey.ts';
import { ask, departAt, HOUR, MONDAY, NETWORK } from './asking.ts';

const TUESDAY = '2026-11-24';
const SATURDAY = '2026-11-28';
const CROSSINGS = ['futian', 'liantang', 'luohu', 'szbay', 'westkowloon'];
const TEN_MINUTES = 600;

test('offers ways without a safe arrival only over crossings that have no safe one', () => {
  for (const time of [23.5, 23 + 5 / 6, 24, 24.5].map((hour) => hour * HOUR)) {
    const journeys = journeysOf(home(time));
    expect(crossingsOf(journeys.filter(isSafe)), `${time}`).toEqual(CROSSINGS);
    expect(
      journeys.filter((each) => !isSafe(each)),
      `${time}`,
    ).toEqual([]);
  }
});

test('finds the safe ways as well where the crossings with later trains are avoided', () => {
  const avoid = { crossings: ['luohu', 'szbay'] };
  const journeys = journeysOf(home(23 * HOUR + 5 * TEN_MINUTES, { avoid }));
  expect(crossingsOf(journeys.filter(isSafe))).toEqual(['futian', 'liantang', 'westkowloon']);
});

test.each([
  ['luohu', 23.9],
  ['futian', 23.5],
  ['liantang', 23.5],
  ['westkowloon', 22.5],
])('over %s nobody who sets out later is there for sure by %d h', (crossing, hour) => {
  const time = hour * HOUR;
  const latest = lastSafe(journeysOf(home(time)), crossing);
  expect(latest).toBeGreaterThan(19 * HOUR - 1800);
  const avoid = { crossings: NETWORK.crossings.map(({ id }) => id).filter((id) => id !== crossing) };
  const later = [3, 5, 8, 12, 20, 30].flatMap((minutes) =>
    journeysOf(ask('mtr:CEN', 'szm:pingshan-square', departAt(latest + minutes * 60), { avoid })),
  );
  const inTime = later.filter((each) => each.departure > latest && (each.arrival.safe ?? Infinity) <= time);
  expect(inTime.map(({ departure }) => departure - latest)).toEqual([]);
});

test.each([
  // Whether a train of a timetable is caught for sure changes from minute to minute, and so it does before the last bus.
  ['mtr:HEO', 'szm:jixi', 'westkowloon', 16 * HOUR + 51 * 60, 13 * HOUR + 48 * 60],
  ['mtr:CHH', 'szm:xinxiu', 'liantang', 23 * HOUR + 16 * 60, 20 * HOUR + 16 * 60],
  ['mtr:MEF', 'szm:qiaoxiang', 'liantang', 24 * HOUR + 36 * 60, 20 * HOUR + 10 * 60],
])('from %s to %s over %s the last safe departure is no spell of minutes too early', (...asked) => {
  const [from, to, crossing, time, last] = asked;
  const thursday = '2026-11-26';
  const on = { day: thursday, scenario: { day: thursday, plus: 'none' } } as const;
  const avoid = { crossings: NETWORK.crossings.map(({ id }) => id).filter((id) => id !== crossing) };
  const journeys = journeysOf(ask(from, to, { kind: 'arrive-by', time }, on));
  expect(lastSafe(journeys, crossing)).toBe(last);
  const later = Array.from({ length: 15 }, (_, minute) =>
    journeysOf(ask(from, to, departAt(last + (minute + 1) * 60), { ...on, avoid })),
  );
  expect(later.flat().filter(({ arrival }) => (arrival.safe ?? Infinity) <= time)).toEqual([]);
});

test.each([
  ['mtr:CEN', 'szm:pingshan-square', 21.5],
  ['szm:kengzi', 'mtr:TUM', 23],
  ['mtr:HOK', 'szm:luohu', 23],
  ['szm:pingshan-square', 'szm:window-of-the-world', 23],
])('from %s to %s what is in time is so for who may be there later', (from, to, hour) => {
  const before = new Map<string, number>();
  for (let time = hour * HOUR; time <= 25 * HOUR; time += TEN_MINUTES) {
    const journeys = journeysOf(ask(from, to, { kind: 'arrive-by', time }));
    for (const [crossing, departure] of before) {
      expect(lastSafe(journeys, crossing), `${crossing} ${time}`).toBeGreaterThanOrEqual(departure);
    }
    for (const { crossing = '' } of journeys.filter(isSafe)) {
      before.set(crossing, lastSafe(journeys, crossing));
    }
  }
  expect(before.size).toBeGreaterThan(0);
});

test('tells of the same rides the last departure alone', () => {
  for (const time of [10, 19, 22.5, 23 + 11 / 12].map((hour) => hour * HOUR)) {
    const scenario = { day: SATURDAY, plus: 'none' } as const;
    const keys = journeysOf(home(time, { day: SATURDAY, scenario })).map(journeyKey);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys, `${time}`).toEqual([...new Set(keys)]);
  }
});

test.each([
  ['szm:pingshan-square', 0.5],
  ['mtr:LOW', 0.5],
  ['szm:luohu', 0.05],
  ['mtr:SHS', 3.9],
])('to be at %s shortly after midnight one sets out the evening before', (to, hour) => {
  const time = hour * HOUR;
  const scenario = { day: TUESDAY, plus: 'none' } as const;
  const early = ask('mtr:CEN', to, { kind: 'arrive-by', time }, { day: TUESDAY, scenario });
  const late = ask('mtr:CEN', to, { kind: 'arrive-by', time: time + 24 * HOUR });
  expect(journeysOf(early).length).toBeGreaterThan(0);
  for (const { day, departure, arrival, legs } of journeysOf(early)) {
    expect(day).toBe(TUESDAY);
    expect(departure).toBeLessThan(to === 'mtr:SHS' ? 1800 : 0);
    expect(departure).toBe(legs[0]!.depart);
    expect(arrival.safe ?? arrival.likely).toBeLessThanOrEqual(time);
  }
  expect(timesOf(early)).toEqual(timesOf(late).map((each) => each - 24 * HOUR));
  expect(told(early)).toEqual(told(late));
});

test('who asks about another network than that of the day keeps it after midnight', () => {
  const scenario = { day: '2019-06-01', plus: 'none' } as const;
  const early = ask('mtr:CEN', 'szm:luohu', { kind: 'arrive-by', time: 1800 }, { day: TUESDAY, scenario });
  const late = ask('mtr:CEN', 'szm:luohu', { kind: 'arrive-by', time: 1800 + 24 * HOUR }, { scenario });
  expect(journeysOf(early).length).toBeGreaterThan(0);
  expect(told(early)).toEqual(told(late));
});

test('counts the hours of reasons from the day asked about', () => {
  const why = [
    { kind: 'closed-crossing', crossing: 'luohu', opens: 30.5 * HOUR, last: 21 * HOUR },
    { kind: 'not-served', station: 'mtr:CEN', day: MONDAY, opens: { earliest: TUESDAY } },
    { kind: 'too-early' },
  ] as const;
  const counted = [{ ...why[0], opens: 6.5 * HOUR, last: -3 * HOUR }, why[1], why[2]];
  expect(countedFrom(TUESDAY, { kind: 'unreachable', why })).toEqual({ kind: 'unreachable', why: counted });
  expect(countedFrom(TUESDAY, { kind: 'found', journeys: [], missing: why })).toEqual({
    kind: 'found',
    journeys: [],
    missing: counted,
  });
});

function home(time: number, more: Partial<Query> = {}): Answer {
  return ask('mtr:CEN', 'szm:pingshan-square', { kind: 'arrive-by', time }, { day: MONDAY, ...more });
}

function journeysOf(answer: Answer): readonly Journey[] {
  return answer.kind === 'found' ? answer.journeys : [];
}

function isSafe({ arrival }: Journey): boolean {
  return arrival.safe !== undefined;
}

function crossingsOf(journeys: readonly Journey[]): string[] {
  return [...new Set(journeys.map(({ crossing = '' }) => crossing))].sort();
}

/** When the last one sets out that is there for sure, over a crossing or within a city; -Infinity if there is none. */
function lastSafe(journeys: readonly Journey[], over: string): number {
  const safe = journeys.filter((each) => isSafe(each) && (each.crossing ?? '') === over);
  return Math.max(...safe.map(({ departure }) => departure));
}

/** Every time that the journeys of an answer name. */
function timesOf(answer: Answer): number[] {
  return journeysOf(answer).flatMap(({ departure, arrival, legs }) => [
    departure,
    arrival.earliest,
    arrival.likely,
    ...(arrival.safe === undefined ? [] : [arrival.safe]),
    ...legs.flatMap((leg) => [
      leg.depart,
      leg.arrive,
      ...(leg.kind === 'crossing' ? (leg.open ?? []) : []),
      ...(leg.kind === 'ride' && leg.service.kind === 'headway' ? [leg.service.first, leg.service.last] : []),
      ...leg.warnings.flatMap((each) => ('time' in each ? [each.time] : [])),
    ]),
  ]);
}

/** What an answer says besides times. */
function told(answer: Answer): unknown {
  return journeysOf(answer).map((journey) => [
    journeyKey(journey),
    journey.fare,
    journey.rides,
    journey.walk,
  ]);
}
