import { expect, test } from 'vitest';
import { LONGEST_WAIT } from '../../src/estimate/assumptions.ts';
import { travelTimes } from '../../src/journeys/travel-times.ts';
import type { Endpoint } from '../../src/model/journey.ts';
import { ask, departAt, found, HOUR, MONDAY, NETWORK, SERVICES } from './asking.ts';

const [HERE, NEAR] = [point(22.7), point(22.701)];

test('between two near points one walks, as the journeys do', () => {
  const [journey] = found(ask(HERE, NEAR, departAt(8 * HOUR))).journeys;
  expect(journey!.walk).toBe(125); // 111 m, a third as much again for the streets, at 1.2 m/s
  expect(times([HERE], [NEAR], 8)).toEqual([[125]]);
});

test('at night there is no travel time where there is no journey', () => {
  const [from, to] = [station('szm:pingshan-square'), station('mtr:CEN')];
  expect(ask(from, to, departAt(2 * HOUR)).kind).toBe('unreachable');
  expect(times([from], [to], 2)).toEqual([[undefined]]);
  expect(times([from], [to], 5)[0]![0]).toBeGreaterThan(LONGEST_WAIT); // waits, but not so long
});

test('a long way without a long wait has its time', () => {
  const [seconds] = times([station('hsr:huiyang')], [station('mtr:TUM')], 10)[0]!;
  expect(seconds).toBeGreaterThan(LONGEST_WAIT);
});

test.each([6, 8, 23])('at %i:00 it is about the time of the quickest journey', (hour) => {
  const ends = ['szm:kengzi', 'mtr:HKU', 'hsr:futian', 'mtr:LOW', 'szm:shatian'].map(station);
  const matrix = times(ends, ends, hour);
  for (const [row, from] of ends.entries()) {
    expect(matrix[row]![row]).toBe(0);
    for (const [column, to] of ends.entries()) {
      const answer = ask(from, to, departAt(hour * HOUR));
      if (row === column || answer.kind !== 'found') continue;
      // Journeys tell percentiles, the matrix sums of likely waits.
      const quickest = Math.min(...answer.journeys.map(({ arrival }) => arrival.likely)) - hour * HOUR;
      expect(Math.abs(matrix[row]![column]! - quickest)).toBeLessThan(900);
    }
  }
});

function times(from: readonly Endpoint[], to: readonly Endpoint[], hour: number) {
  const scenario = { day: MONDAY, plus: 'none' } as const;
  return travelTimes(NETWORK, SERVICES, from, to, { day: MONDAY, time: hour * HOUR, scenario });
}

function station(id: string): Endpoint {
  return { kind: 'station', id };
}

function point(latitude: number): Endpoint {
  return { kind: 'position', position: [114.3, latitude] };
}
