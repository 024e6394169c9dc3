import { expect, test } from 'vitest';
import { ordered } from '../../src/answers/ordering.ts';
import type { Preference } from '../../src/model/question.ts';
import { strips } from './strips.ts';

const ALL = strips(
  { crossing: 'quick', minutes: 100, rides: 5, walk: 30, hkd: 90 },
  { crossing: 'direct', minutes: 130, rides: 1, walk: 25, hkd: 80 },
  { crossing: 'near', minutes: 120, rides: 4, walk: 5, hkd: 70 },
  { crossing: 'cheap', minutes: 150, rides: 6, walk: 40, hkd: 20 },
  { crossing: 'unknown', minutes: 160, rides: 6, walk: 45, hkd: 10, from: true },
);

test.each<[Preference, readonly string[]]>([
  ['fastest', ['quick', 'near', 'direct', 'cheap', 'unknown']],
  ['fewer-changes', ['direct', 'near', 'quick', 'cheap', 'unknown']],
  ['less-walking', ['near', 'direct', 'quick', 'cheap', 'unknown']],
  ['cheaper', ['cheap', 'near', 'direct', 'quick', 'unknown']],
])('%s comes first, and nothing is left out', (prefer, crossings) => {
  expect(ordered(ALL, prefer).map(({ journey }) => journey.crossing)).toEqual(crossings);
});

test('of two in the same minute the surer one comes first', () => {
  const two = strips(
    { crossing: 'risky', minutes: 60, safe: 90 },
    { crossing: 'sure', minutes: 60.2, safe: 65 },
  );
  expect(ordered(two, 'fastest').map(({ journey }) => journey.crossing)).toEqual(['sure', 'risky']);
});

test('one without a safe arrival comes after one in the same minute that has one', () => {
  const two = strips(
    { crossing: 'none', minutes: 60, safe: null },
    { crossing: 'late', minutes: 60, safe: 300 },
  );
  expect(ordered(two, 'fastest').map(({ journey }) => journey.crossing)).toEqual(['late', 'none']);
});
