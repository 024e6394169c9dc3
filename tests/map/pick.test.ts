import { expect, test } from 'vitest';
import { likeliest, likeliestHit } from '../../src/map/pick.ts';

const LINE = { properties: { kind: 'line', id: 'one/1', line: 'one' } };
const STATION = { properties: { kind: 'station', id: 'a' } };
const CROSSING = { properties: { kind: 'crossing', id: 'gate' } };
const PLACE = { properties: { kind: 'place', id: 'hospital' } };
const ROAD = { properties: { kind: 'road', id: 'road' } };

test('prefers crossing, station, place, line, road in this order', () => {
  const found = [ROAD, LINE, PLACE, STATION, CROSSING];
  const order = [];
  while (found.length > 0) {
    order.push(likeliest(found)?.kind);
    found.pop();
  }
  expect(order).toEqual(['crossing', 'station', 'place', 'line', 'road']);
});

test('means the line when a section is hit', () => {
  expect(likeliest([LINE])).toEqual({ kind: 'line', id: 'one' });
});

test('takes the topmost of one kind', () => {
  expect(likeliest([STATION, { properties: { kind: 'station', id: 'b' } }])).toEqual({
    kind: 'station',
    id: 'a',
  });
});

test('finds nothing in nothing, nor in what the base map draws', () => {
  expect(likeliest([])).toBeUndefined();
  expect(likeliest([{ properties: { name: 'Pingshan' } }])).toBeUndefined();
});

test('a journey wins over the lines it runs on, but not over a station', () => {
  const journey = { properties: { kind: 'journey', id: 'luohu' } };
  expect(likeliestHit([LINE, journey, ROAD])).toEqual({ kind: 'journey', key: 'luohu' });
  expect(likeliestHit([journey, STATION])).toEqual({
    kind: 'thing',
    selection: { kind: 'station', id: 'a' },
  });
});

test('a stop that is a mere position, and a leg, select nothing', () => {
  expect(likeliestHit([{ properties: { kind: 'position', id: '114,22' } }])).toBeUndefined();
  expect(likeliestHit([{ properties: { kind: 'leg', id: '0' } }])).toBeUndefined();
});
