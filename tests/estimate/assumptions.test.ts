import { expect, test } from 'vitest';
import type { Assumption } from '../../src/estimate/assumptions.ts';
import * as assumptions from '../../src/estimate/assumptions.ts';
import { TRAVELLERS } from '../../src/model/journey.ts';

test.each(Object.entries(assumptions) as [string, Assumption<unknown>][])(
  '%s has a unit, a range and a reason',
  (_, { value, unit, range, reason }) => {
    expect(value).toBeDefined();
    expect(unit).not.toBe('');
    expect(range).not.toBe('');
    expect(reason).toMatch(/^[A-Z].{20,}\.$/s);
  },
);

test('every kind of traveller has a factor, and who has the tables’ own is 1', () => {
  expect(Object.keys(assumptions.CLEARANCE_BY_TRAVELLER.value)).toEqual(TRAVELLERS);
  expect(assumptions.CLEARANCE_BY_TRAVELLER.value['mainland-permit']).toBe(1);
});

test('the limits of walking and waiting are in order: a station, all the way, the area; and the night is longer', () => {
  const { NEAR_STATION, FARTHEST_WALK, FARTHEST_STATION, LONGEST_WAIT } = assumptions;
  expect(FARTHEST_WALK.value).toBeLessThanOrEqual(NEAR_STATION.value);
  expect(NEAR_STATION.value).toBeLessThan(FARTHEST_STATION.value);
  expect(LONGEST_WAIT.value).toBeLessThan(4 * 3600);
});
