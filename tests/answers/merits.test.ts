import { expect, test } from 'vitest';
import { meritsOf } from '../../src/answers/merits.ts';
import { strips } from './strips.ts';

test('each merit goes to the one journey that is best in it', () => {
  const all = strips(
    { crossing: 'a', minutes: 100, safe: 140, rides: 4, walk: 10, hkd: 60 },
    { crossing: 'b', minutes: 120, safe: 125, rides: 2, walk: 20, hkd: 40 },
  );
  expect(all.map(({ key }) => meritsOf(all).get(key))).toEqual([
    ['fastest', 'least-walking'],
    ['cheapest', 'fewest-changes', 'surest'],
  ]);
});

test('of a merit that two share nothing is said', () => {
  const all = strips({ crossing: 'a', minutes: 60.1 }, { crossing: 'b', minutes: 60.3, hkd: 40 });
  expect([...meritsOf(all).values()]).toEqual([[], ['cheapest']]);
});

test.each([
  [10, 'cheapest-known'],
  [45, 'cheapest'],
])('beside a fare of at least %i dollars that is not wholly known, one of 40 is %s', (least, merit) => {
  const all = strips(
    { crossing: 'a', hkd: least, from: true },
    { crossing: 'b', hkd: 40 },
    { crossing: 'c' },
  );
  expect(all.map(({ key }) => meritsOf(all).get(key))).toEqual([[], [merit], []]);
});

test('one journey alone has none', () => {
  expect([...meritsOf(strips({})).values()]).toEqual([[]]);
});

test('what has no safe arrival is not most certain', () => {
  const all = strips({ crossing: 'a', safe: null }, { crossing: 'b', minutes: 90 });
  expect(meritsOf(all).get(all[1]!.key)).toContain('surest');
});
