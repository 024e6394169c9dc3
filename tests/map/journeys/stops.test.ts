import { expect, test } from 'vitest';
import { gazetteer } from '../../../src/map/journeys/gazetteer.ts';
import { stopsOf } from '../../../src/map/journeys/stops.ts';
import type { Journey } from '../../../src/model/journey.ts';
import { journey, ROUND, ride, SOUTH } from '../small-journeys.ts';
import { DRAWING, smallScene } from '../small-network.ts';

const where = gazetteer(smallScene(), DRAWING);

test('marks the ends, where one gets on and off, and the crossing, in order of travel', () => {
  expect(told(SOUTH)).toEqual([
    ['position', 'end'],
    ['a', 'call'],
    ['b', 'call'],
    ['gate:shenzhen', 'crossing'],
    ['b', 'call'],
    ['hospital', 'end'],
  ]);
});

test('one mark where a ride ends and the next begins, of no one line', () => {
  expect(told(ROUND)).toEqual([
    ['b', 'end'],
    ['c', 'change'],
    ['a', 'end'],
  ]);
  expect(stops(ROUND).map(({ line }) => line)).toEqual(['one', undefined, 'four']);
});

test('a station on the way is passed', () => {
  expect(told(journey([ride('one', 'a', 'b', 'c')]))).toEqual([
    ['a', 'end'],
    ['b', 'pass'],
    ['c', 'end'],
  ]);
});

test('a crossing is marked half way, with the way through it', () => {
  const gate = stops(SOUTH).find(({ role }) => role === 'crossing');
  expect(gate).toMatchObject({ position: [114.1, 22.525], crossing: { id: 'gate', bearing: 180 } });
});

test('a wait lights up its stop, and so does the ride that begins there', () => {
  expect(stops(SOUTH)[1]?.legs).toEqual([1, 2]);
});

function stops(of: Journey) {
  return stopsOf(of, where);
}

function told(of: Journey) {
  return stops(of).map(({ at, role }) => [at.kind === 'position' ? at.kind : at.id, role]);
}
