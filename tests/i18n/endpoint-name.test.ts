import { expect, test } from 'vitest';
import { endpointName, positionText, stationBy } from '../../src/i18n/endpoint-name.ts';
import type { Endpoint } from '../../src/model/journey.ts';
import { LOCALES } from '../../src/model/names.ts';
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
  expect(endpointName(NETWORK, end, 'en')).toBe('near b (1 km)');
  expect(endpointName({ ...NETWORK, stations }, end, 'en')).toBe('near c (9.2 km)');
  expect(endpointName({ ...NETWORK, stations: [] }, end, 'en')).toBe('22.5000, 114.1100');
});

test.each([
  [0, 'near b', '简b附近', '繁b附近'],
  [24, 'near b', '简b附近', '繁b附近'],
  [26, 'near b (50 m)', '简b附近约50米', '繁b附近約50 米'],
  [310, 'near b (300 m)', '简b附近约300米', '繁b附近約300 米'],
  [960, 'near b (950 m)', '简b附近约950米', '繁b附近約950 米'],
  [980, 'near b (1 km)', '简b附近约1公里', '繁b附近約1 公里'],
  [2340, 'near b (2.3 km)', '简b附近约2.3公里', '繁b附近約2.3 公里'],
])('%d metres from a station a point is said to be about so far away', (metres, ...names) => {
  const end: Endpoint = { kind: 'position', position: [114.1, 22.5 + metres / 110_750] };
  expect(LOCALES.map((locale) => endpointName(NETWORK, end, locale))).toEqual(
    LOCALES.map((locale) => names[['en', 'zh-Hans', 'zh-Hant'].indexOf(locale)]),
  );
});

test('how far the nearest station is, in metres of a straight line', () => {
  const { station, distance } = stationBy(NETWORK, [114.11, 22.5])!;
  expect([station.id, Math.round(distance)]).toEqual(['b', 1027]); // 0.01° at 22.5° north.
  expect(positionText([114.11, 22.5])).toBe('22.5000, 114.1100');
});
