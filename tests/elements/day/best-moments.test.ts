import { expect, test } from 'vitest';
import { bestMoments } from '../../../src/elements/day/best-moments.ts';
import type { ProfilePoint } from '../../../src/model/day-profile.ts';
import { HOUR, PROFILE } from './profile-fixture.ts';

test('the quickest way first; of many departures that take as long the whole stretch, of few trains the first', () => {
  expect(bestMoments(PROFILE)).toEqual([
    { way: 1, length: 4800, first: 7 * HOUR + 2400, last: 7 * HOUR + 2400 },
    { way: 0, length: 6000, first: 6 * HOUR, last: 22 * HOUR },
  ]);
});

test.each<[string, [minutes: number, length: number][], [first: number, last: number]]>([
  [
    'one moment',
    [
      [360, 90],
      [365, 85],
      [370, 91],
    ],
    [365, 365],
  ],
  [
    'the longer of two stretches',
    [
      [360, 85],
      [365, 90],
      [370, 85],
      [375, 85],
      [380, 95],
    ],
    [370, 375],
  ],
  [
    'the earlier of two that are as long',
    [
      [360, 85],
      [365, 85],
      [370, 90],
      [375, 85],
      [380, 85],
    ],
    [360, 365],
  ],
  [
    'half a minute makes no difference',
    [
      [360, 85.4],
      [365, 85],
      [370, 84.6],
      [375, 86],
    ],
    [360, 370],
  ],
])('%s', (_, points, [first, last]) => {
  const way = { crossing: 'luohu', points: points.map(pointOf) };
  expect(bestMoments({ step: 300, ways: [way] })).toEqual([
    { way: 0, length: 85 * 60, first: first * 60, last: last * 60 },
  ]);
});

test('nothing leads anywhere: no best moment', () => {
  expect(bestMoments({ step: 300, ways: [{ crossing: 'luohu', points: [] }] })).toEqual([]);
});

function pointOf([minutes, length]: [number, number]): ProfilePoint {
  return { departure: minutes * 60, arrival: (minutes + length) * 60, rides: 2 };
}
