import { expect, test } from 'vitest';
import { likeliest } from '../../src/map/pick.ts';

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
