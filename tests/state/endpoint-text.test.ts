import { expect, test } from 'vitest';
import type { Endpoint } from '../../src/model/journey.ts';
import { endpointText, parseEndpoint } from '../../src/state/endpoint-text.ts';

test.each<[string, Endpoint]>([
  ['station:szm:kengzi', { kind: 'station', id: 'szm:kengzi' }],
  ['place:hku-west-gate', { kind: 'place', id: 'hku-west-gate' }],
  ['crossing:luohu:hong-kong', { kind: 'crossing-side', id: 'luohu:hong-kong' }],
  ['position:22.70600,114.34500', { kind: 'position', position: [114.345, 22.706] }],
])('%s is written and read', (text, endpoint) => {
  expect(endpointText(endpoint)).toBe(text);
  expect(parseEndpoint(text)).toEqual(endpoint);
});

test.each([
  '',
  'szm:kengzi',
  'station:',
  'line:szm-14',
  'crossing:luohu',
  'crossing:luohu:macau',
  'position:here',
  'position:91,114',
  'position:22.7,181',
  'position:22.7',
])('%j is no end of a journey', (text) => {
  expect(parseEndpoint(text)).toBeUndefined();
});

test('a position may be written by hand', () => {
  expect(parseEndpoint(' position: 22.7, 114 ')).toEqual({ kind: 'position', position: [114, 22.7] });
});
