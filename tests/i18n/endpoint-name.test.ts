import { expect, test } from 'vitest';
import { endpointName, positionText, stationBy } from '../../src/i18n/endpoint-name.ts';
import type { Endpoint } from '../../src/model/journey.ts';
import { NETWORK } from '../map/small-network.ts';

test.each<[Endpoint, string | undefined]>([
  [{ kind: 'station', id: 'a' }, '繁a'],
  [{ kind: 'place', id: 'hospital' }, '繁hospital'],
  [{ kind: 'crossing-side', id: 'gate:shenzhen' }, '繁Gate north'],
  [{ kind: 'crossing-side', id: 'gate:hong-kong' }, '繁Gate south'],
  [{ kind: 'position', position: [114.1, 22.5] }, '繁b附近'],
  [{ kind: 'station', id: 'gone' }, undefined],
  [{ kind: 'crossing-side', id: 'gone:shenzhen' }, undefined],
])('%j is called %s', (endpoint, name) => {
  expect(endpointName(NETWORK, endpoint, 'zh-Hant')).toBe(name);
});

test('a point is called after the nearest station that is not only planned, in each language', () => {
  const stations = NETWORK.stations.map((each) => (each.id === 'b' ? { ...each, id: 'plan:b' } : each));
  const end: Endpoint = { kind: 'position', position: [114.11, 22.5] };
  expect(endpointName(NETWORK, end, 'en')).toBe('near b');
  expect(endpointName({ ...NETWORK, stations }, end, 'en')).toBe('near c');
  expect(endpointName({ ...NETWORK, stations: [] }, end, 'en')).toBe('22.5000, 114.1100');
});

test('how far the nearest station is, in metres of a straight line', () => {
  const { station, distance } = stationBy(NETWORK, [114.11, 22.5])!;
  expect([station.id, Math.round(distance)]).toEqual(['b', 1027]); // 0.01° at 22.5° north.
  expect(positionText([114.11, 22.5])).toBe('22.5000, 114.1100');
});
