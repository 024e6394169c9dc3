import { expect, test } from 'vitest';
import { evidenceShares, legTable, stopsBetween } from '../../src/answers/leg-rows.ts';
import type { Journey } from '../../src/model/journey.ts';
import { ask, departAt, found, HOUR } from '../journeys/asking.ts';

const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR)));

test('every leg stands in one row, and a wait with the ride it is for', () => {
  for (const journey of journeys) {
    const { rows } = legTable(journey);
    expect(rows.flatMap(({ legs }) => legs)).toEqual(journey.legs.map((_, index) => index));
    expect(rows.filter(({ leg }) => leg.kind === 'wait')).toEqual([]);
  }
});

test('only the departure and a timetabled train have exact times', () => {
  for (const journey of journeys) {
    for (const [index, { begins }] of legTable(journey).rows.entries()) {
      const before = legTable(journey).rows[index - 1]?.leg;
      const byTrain = before?.kind === 'ride' && before.service.kind === 'train';
      expect(begins.exact).toBe(index === 0 || byTrain);
    }
  }
});

test('a wait counts to the row, not to the ride', () => {
  const journey = over('futian');
  const [first] = legTable(journey).rows;
  const [wait, ride] = journey.legs;
  expect(first).toMatchObject({
    legs: [0, 1],
    wait: wait!.arrive - wait!.depart,
    length: ride!.arrive - ride!.depart,
    begins: { time: 8 * HOUR, exact: true },
  });
});

test('ends at the likely arrival, and says how much of it the steps do not hold', () => {
  const journey = over('futian');
  const { ends, spare } = legTable(journey);
  expect(ends).toEqual({ time: journey.arrival.likely, exact: false });
  expect(spare).toBe(journey.arrival.likely - journey.legs.at(-1)!.arrive);
});

test('a step minds what its waits mind: the gate of a high-speed train, and its ticket', () => {
  const { rows } = legTable(over('westkowloon'));
  const kinds = rows.map(({ leg, alerts }) => [leg.kind, ...alerts.map(({ warning }) => warning.kind)]);
  expect(kinds.filter((row) => row.includes('check-in'))).toEqual([
    ['ride', 'check-in', 'ticket', 'old-timetable'],
  ]);
  expect(rows.find(({ alerts }) => alerts.length > 2)!.alerts[2]).toMatchObject({
    subject: { kind: 'line', id: 'hsr-xrl' },
  });
});

test('a stay stands in a row of its own', () => {
  const via = { at: { kind: 'station', id: 'szm:gangxia-north' }, stay: HOUR } as const;
  const [journey] = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(8 * HOUR), { via })).journeys;
  const stay = legTable(journey!).rows.find(({ leg }) => leg.kind === 'wait');
  expect(stay!.length).toBeGreaterThanOrEqual(HOUR);
});

test('stops on the way are those between the ends', () => {
  const ride = over('futian').legs[1]!;
  const stops = stopsBetween(ride);
  expect(ride).toHaveProperty('stations.length', stops.length + 2);
  expect(stops).not.toContain('szm:pingshan-square');
  expect(stopsBetween(over('futian').legs[0]!)).toEqual([]);
});

test('all minutes are known somehow, surest first', () => {
  const shares = evidenceShares(over('westkowloon'));
  expect(shares[0]).toEqual({ kind: 'timetable', length: 1_200 }); // G5639, 09:35 to 09:55
  const { legs } = over('westkowloon');
  const sum = shares.reduce((total, { length }) => total + length, 0);
  expect(legs.at(-1)!.arrive - legs[0]!.depart - sum).toBeLessThan(60);
});

function over(id: string): Journey {
  return journeys.find(({ crossing }) => crossing === id)!;
}
