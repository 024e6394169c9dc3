import { expect, test } from 'vitest';
import { dayProfile, profilingDay } from '../../src/journeys/day-profile.ts';
import { lastWays } from '../../src/journeys/last-ways.ts';
import type { Query } from '../../src/model/journey.ts';
import { ask, departAt, found, HOUR, MONDAY, NETWORK, SERVICES } from './asking.ts';

const FORTH = queryOf('szm:kengzi', 'mtr:HKU');

test('looks at every crossing that can be passed on foot or by train, every five minutes', () => {
  const { day, step, from, to, ways } = dayProfile(NETWORK, SERVICES, FORTH);
  expect({ day, step, from, to }).toEqual({ day: MONDAY, step: 300, from: 0, to: 27 * HOUR });
  expect(ways.map(({ crossing }) => crossing).sort()).toEqual([
    'futian',
    'liantang',
    'luohu',
    'szbay',
    'westkowloon',
  ]);
});

test('gives departures and arrivals that both rise', () => {
  for (const { points } of dayProfile(NETWORK, SERVICES, FORTH).ways) {
    expect(points.length).toBeGreaterThan(30);
    for (const [index, { departure, arrival }] of points.slice(1).entries()) {
      expect(departure).toBeGreaterThan(points[index]!.departure);
      expect(arrival).toBeGreaterThan(points[index]!.arrival);
    }
  }
});

test.each([8, 12, 18])(
  'is likely to arrive from %d o’clock on when the journeys of that moment are',
  (hour) => {
    const time = hour * HOUR;
    const { ways } = dayProfile(NETWORK, SERVICES, FORTH);
    const { journeys } = found(ask('szm:kengzi', 'mtr:HKU', departAt(time)));
    for (const { crossing, points } of ways) {
      const over = journeys.filter((journey) => journey.crossing === crossing);
      const likely = Math.min(...over.map(({ arrival }) => arrival.likely));
      const next = points.find(({ departure }) => departure >= time)!;
      expect(Math.abs(next.arrival - likely), crossing).toBeLessThan(30);
    }
  },
);

test('has no moment in the small hours, and none that waits for the first train', () => {
  for (const { points } of dayProfile(NETWORK, SERVICES, FORTH).ways) {
    const [first, last] = [points[0]!, points.at(-1)!];
    expect(first.departure).toBeGreaterThanOrEqual(5.5 * HOUR);
    expect(last.departure).toBeLessThan(22.5 * HOUR);
    expect(first.arrival - first.departure).toBeLessThan(4 * HOUR);
  }
});

test('ends with the last departure that more often than not succeeds', () => {
  const back = queryOf('mtr:HKU', 'szm:kengzi');
  const last = new Map(
    lastWays(NETWORK, SERVICES, back).ways.map(({ crossing, possible }) => [crossing, possible.departure]),
  );
  for (const { crossing, points } of dayProfile(NETWORK, SERVICES, back).ways) {
    expect(points.at(-1)!.departure).toBe(Math.floor(last.get(crossing)! / 300) * 300);
  }
});

test('leaves the high-speed train’s pauses between its trains', () => {
  const { ways } = dayProfile(NETWORK, SERVICES, FORTH);
  const { points } = ways.find(({ crossing }) => crossing === 'westkowloon')!;
  const pauses = points.slice(1).map(({ departure }, index) => departure - points[index]!.departure);
  expect(Math.max(...pauses)).toBeGreaterThanOrEqual(0.5 * HOUR);
});

test('has one way without a crossing within a city', () => {
  const { ways } = dayProfile(NETWORK, SERVICES, queryOf('mtr:CEN', 'mtr:HKU'));
  expect(ways.map(({ crossing }) => crossing)).toEqual([undefined]);
  const eight = ways[0]!.points.find(({ departure }) => departure >= 8 * HOUR)!;
  expect(eight).toEqual({ departure: 8 * HOUR, arrival: 8 * HOUR + 395, rides: 1 });
});

test('leaves avoided crossings out', () => {
  const { ways } = dayProfile(NETWORK, SERVICES, {
    ...FORTH,
    avoid: { crossings: ['futian', 'luohu', 'szbay'] },
  });
  expect(ways.map(({ crossing }) => crossing).sort()).toEqual(['liantang', 'westkowloon']);
});

test('has no way from outside the area', () => {
  const far = { kind: 'position', position: [110, 20] } as const;
  expect(dayProfile(NETWORK, SERVICES, { ...FORTH, from: far }).ways).toEqual([]);
});

test('looks as finely as it is told, and refuses a step that is none', () => {
  const { step, ways } = dayProfile(NETWORK, SERVICES, FORTH, { step: 1800 });
  expect(step).toBe(1800);
  expect(ways.every(({ points }) => points.every(({ departure }) => departure % 1800 === 0))).toBe(true);
  expect(() => dayProfile(NETWORK, SERVICES, FORTH, { step: 0 })).toThrow(RangeError);
});

test('stops for breath in each crossing, in each third of the day and between departures that are timed', () => {
  let pauses = 0;
  for (const _ of { [Symbol.iterator]: () => profilingDay(NETWORK, SERVICES, FORTH) }) pauses += 1;
  // A crossing has some 190 departures, of which 32 are timed at once.
  expect(pauses).toBeGreaterThan(1 + 5 * (3 + 5));
});

function queryOf(from: string, to: string): Query {
  return {
    from: { kind: 'station', id: from },
    to: { kind: 'station', id: to },
    day: MONDAY,
    timing: departAt(8 * HOUR),
    scenario: { day: MONDAY, plus: 'none' },
  };
}
