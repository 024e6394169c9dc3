import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as assumptions from '../../src/estimate/assumptions.ts';
import { TRAVELLERS } from '../../src/model/journey.ts';

const SOURCE = readFileSync('src/estimate/assumptions.ts', 'utf8');

test.each(Object.keys(assumptions))('%s has a unit, a range and a reason', (name) => {
  const [before] = SOURCE.split(`export const ${name}: `);
  const comment = before!.slice(before!.lastIndexOf('/**')).replace(/\s+(?:\* ?)?/g, ' ');
  expect(comment).toMatch(/^\/\*\* [A-Z].+\. +Unit: .+\. Range: .+\. Reason: [A-Z].{20,}\. \/ $/);
});

test('every kind of traveller has a factor, and who has the tables’ own is 1', () => {
  expect(Object.keys(assumptions.CLEARANCE_BY_TRAVELLER)).toEqual(TRAVELLERS);
  expect(assumptions.CLEARANCE_BY_TRAVELLER['mainland-permit']).toBe(1);
});

test('the limits of walking and waiting are in order: a station, all the way, the area; and the night is longer', () => {
  const { NEAR_STATION, FARTHEST_WALK, FARTHEST_STATION, LONGEST_WAIT } = assumptions;
  expect(FARTHEST_WALK).toBeLessThanOrEqual(NEAR_STATION);
  expect(NEAR_STATION).toBeLessThan(FARTHEST_STATION);
  expect(LONGEST_WAIT).toBeLessThan(4 * 3600);
});
