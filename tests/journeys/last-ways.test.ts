import { expect, test } from 'vitest';
import { lastWays } from '../../src/journeys/last-ways.ts';
import type { LastWay } from '../../src/model/day-profile.ts';
import type { Query } from '../../src/model/journey.ts';
import { ask, departAt, HOUR, MONDAY, NETWORK, SERVICES } from './asking.ts';

const HOME: Query = {
  from: { kind: 'station', id: 'mtr:CEN' },
  to: { kind: 'station', id: 'szm:pingshan-square' },
  day: MONDAY,
  timing: departAt(8 * HOUR),
  scenario: { day: MONDAY, plus: 'none' },
};
const { day, ways } = lastWays(NETWORK, SERVICES, HOME);

test('finds the last way over each crossing, the latest first', () => {
  expect(day).toBe(MONDAY);
  expect(ways.map(({ crossing }) => crossing)).toEqual([
    'luohu',
    'futian',
    'szbay',
    'liantang',
    'westkowloon',
  ]);
  const departures = ways.map(({ possible }) => possible.departure);
  expect(departures).toEqual(departures.toSorted((a, b) => b - a));
});

test('a safe way sets out no later than the last possible one, and gets there the same night', () => {
  for (const { possible, safe } of ways) {
    expect(safe!.departure).toBeLessThanOrEqual(possible.departure);
    expect(safe!.arrival.safe).toBeLessThan(26 * HOUR);
    expect(possible.arrival.likely).toBeLessThan(26 * HOUR);
  }
});

test('names what closes first on each way', () => {
  expect(wayOver('liantang').limit).toEqual({ kind: 'closes', crossing: 'liantang', time: 22 * HOUR });
  expect(wayOver('luohu').limit).toEqual({
    kind: 'last-train',
    line: 'szm-1',
    from: { kind: 'station', id: 'szm:luohu' },
    time: 23 * HOUR,
  });
  expect(wayOver('westkowloon').limit).toEqual({
    kind: 'last-train',
    line: 'hsr-xrl',
    from: { kind: 'station', id: 'hsr:hong-kong-west-kowloon' },
    time: 21 * HOUR + 600,
  });
});

test('nobody who sets out ten minutes later gets over the crossing', () => {
  const overLater = ways.filter(({ crossing, possible }) => {
    const answer = ask('mtr:CEN', 'szm:pingshan-square', departAt(possible.departure + 600));
    return answer.kind === 'found' && answer.journeys.some((journey) => journey.crossing === crossing);
  });
  expect(overLater).toEqual([]);
});

test('a way is told with its legs and fare, over its own crossing alone', () => {
  for (const { crossing, possible, safe } of ways) {
    for (const journey of [possible, safe!]) {
      expect(journey.crossing).toBe(crossing);
      expect(journey.legs.filter(({ kind }) => kind === 'crossing')).toHaveLength(1);
      expect(journey.fare.totalHkd).toBeGreaterThan(25);
      expect(journey.legs[0]!.depart).toBe(journey.departure);
    }
  }
});

test('leaves an avoided crossing out', () => {
  const avoiding = lastWays(NETWORK, SERVICES, { ...HOME, avoid: { crossings: ['luohu', 'futian'] } });
  expect(avoiding.ways.map(({ crossing }) => crossing)).toEqual(['szbay', 'liantang', 'westkowloon']);
});

test('has one way without a crossing within a city, and none from outside the area', () => {
  const hku = { kind: 'station', id: 'mtr:HKU' } as const;
  const within = lastWays(NETWORK, SERVICES, { ...HOME, to: hku }).ways;
  expect(within.map(({ crossing, limit }) => [crossing, limit?.kind])).toEqual([[undefined, 'last-train']]);
  const far = { kind: 'position', position: [110, 20] } as const;
  expect(lastWays(NETWORK, SERVICES, { ...HOME, to: far }).ways).toEqual([]);
});

function wayOver(crossing: string): LastWay {
  return ways.find((way) => way.crossing === crossing)!;
}
