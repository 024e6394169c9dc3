import { expect, test } from 'vitest';
import { chosenJourney, emphasisOf, sameJourneys } from '../../../src/map/journeys/chosen.ts';
import { ROUND, SOUTH } from '../small-journeys.ts';

test('a key that no journey has chooses none', () => {
  const journeys = [{ key: 'south', journey: SOUTH }];
  expect(chosenJourney({ journeys, chosen: 'south' })).toBe(SOUTH);
  expect(chosenJourney({ journeys, chosen: 'round' })).toBeUndefined();
  expect(chosenJourney({ chosen: 'south' })).toBeUndefined();
});

test('a journey marks its stations and its crossing', () => {
  expect(emphasisOf(SOUTH)).toEqual({ stations: ['a', 'b'], crossings: ['gate'] });
});

test('lists are the same when they hold the same journeys under the same keys', () => {
  const list = [{ key: 'south', journey: SOUTH }];
  expect(sameJourneys(list, [{ key: 'south', journey: SOUTH }])).toBe(true);
  expect(sameJourneys(list, [{ key: 'south', journey: ROUND }])).toBe(false);
  expect(sameJourneys(list, undefined)).toBe(false);
});
