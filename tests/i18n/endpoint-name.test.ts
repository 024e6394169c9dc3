import { expect, test } from 'vitest';
import { endpointName } from '../../src/i18n/endpoint-name.ts';
import type { Endpoint } from '../../src/model/journey.ts';
import { NETWORK } from '../map/small-network.ts';

test.each<[Endpoint, string | undefined]>([
  [{ kind: 'station', id: 'a' }, '繁a'],
  [{ kind: 'place', id: 'hospital' }, '繁hospital'],
  [{ kind: 'crossing-side', id: 'gate:shenzhen' }, '繁Gate north'],
  [{ kind: 'crossing-side', id: 'gate:hong-kong' }, '繁Gate south'],
  [{ kind: 'position', position: [114.1, 22.5] }, '22.5000, 114.1000'],
  [{ kind: 'station', id: 'gone' }, undefined],
  [{ kind: 'crossing-side', id: 'gone:shenzhen' }, undefined],
])('%j is called %s', (endpoint, name) => {
  expect(endpointName(NETWORK, endpoint, 'zh-Hant')).toBe(name);
});
