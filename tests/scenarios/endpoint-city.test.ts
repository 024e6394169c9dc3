import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNetwork } from '../../src/data/network-file.ts';
import { endpointCity, lineCity } from '../../src/scenarios/endpoint-city.ts';

const FILE: unknown = JSON.parse(
  readFileSync(new URL('../../public/network/network.json', import.meta.url), 'utf8'),
);
const NETWORK = readNetwork(FILE, 'network.json').value!;
const station = (id: string) => endpointCity(NETWORK, { kind: 'station', id });

test.each([
  ['szm:kengzi', 'shenzhen'],
  ['szm:shekou-port', 'shenzhen'],
  ['hsr:shenzhen-pingshan', 'shenzhen'],
  ['hsr:hong-kong-west-kowloon', 'hong-kong'],
  ['mtr:LOW', 'hong-kong'],
  ['plan:nol-01', 'hong-kong'],
  ['plan:l19-01', 'shenzhen'],
  ['plan:nobody', undefined],
])('the station %s lies in %s', (id, city) => {
  expect(station(id)).toBe(city);
});

test('every station lies in one of the two cities', () => {
  expect(NETWORK.stations.filter(({ id }) => station(id) === undefined)).toEqual([]);
});

test('a side of a crossing lies on its side, a place where its record says', () => {
  const side = (id: string) => endpointCity(NETWORK, { kind: 'crossing-side', id });
  expect([side('luohu:shenzhen'), side('luohu:hong-kong')]).toEqual(['shenzhen', 'hong-kong']);
  const place = (id: string) => endpointCity(NETWORK, { kind: 'place', id });
  expect([place('pingshan-gov'), place('nowhere')]).toEqual(['shenzhen', undefined]);
});

test.each([
  ['Pingshan', [114.35, 22.69], 'shenzhen'],
  ['Central', [114.158, 22.282], 'hong-kong'],
  ['Sheung Shui', [114.128, 22.5], 'hong-kong'],
  ['Shekou, farther south than Sheung Shui', [113.907, 22.479], 'shenzhen'],
] as const)('a point in %s lies where the nearest station does', (_, position, city) => {
  expect(endpointCity(NETWORK, { kind: 'position', position })).toBe(city);
});

test('without a station a point lies nowhere', () => {
  const empty = { ...NETWORK, stations: [] };
  expect(endpointCity(empty, { kind: 'position', position: [114.1, 22.5] })).toBeUndefined();
});

test.each([
  ['mtr-EAL', 'hong-kong'],
  ['hk-nol', 'hong-kong'],
  ['szm-14', 'shenzhen'],
  ['hsr-xrl', 'shenzhen'],
])('the line %s is one of %s', (line, city) => {
  expect(lineCity(line)).toBe(city);
});
