import { expect, test } from 'vitest';
import { wayAt } from '../../../src/elements/day/way-at.ts';
import { HOUR, PROFILE } from './profile-fixture.ts';

const [LUOHU, KOWLOON, NONE] = PROFILE.ways as [
  (typeof PROFILE.ways)[0],
  (typeof PROFILE.ways)[0],
  (typeof PROFILE.ways)[0],
];

test('leaves with the next departure', () => {
  expect(wayAt(LUOHU, 8 * HOUR)).toEqual({ kind: 'runs', departure: 8 * HOUR, arrival: 8 * HOUR + 6000 });
  expect(wayAt(LUOHU, 8 * HOUR + 1)).toEqual({
    kind: 'runs',
    departure: 8 * HOUR + 300,
    arrival: 8 * HOUR + 6300,
  });
  expect(wayAt(KOWLOON, 8 * HOUR + 1201)).toMatchObject({ departure: 9 * HOUR });
});

test('runs no more after the last departure, and not at all where nothing ever leads', () => {
  expect(wayAt(LUOHU, 22 * HOUR + 1)).toEqual({ kind: 'gap' });
  expect(wayAt(NONE, 8 * HOUR)).toEqual({ kind: 'gap' });
});

test('runs a quarter of an hour before the first departure, and before the first after a long pause', () => {
  expect(wayAt(LUOHU, 5 * HOUR)).toEqual({ kind: 'gap', next: 6 * HOUR });
  expect(wayAt(LUOHU, 5.75 * HOUR)).toMatchObject({ kind: 'runs', departure: 6 * HOUR });
  expect(wayAt(KOWLOON, 12.5 * HOUR)).toEqual({ kind: 'gap', next: 14 * HOUR });
  expect(wayAt(KOWLOON, 13.8 * HOUR)).toMatchObject({ kind: 'runs', departure: 14 * HOUR });
});
