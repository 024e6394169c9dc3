import { expect, test } from 'vitest';
import { foundEndpoint } from '../../../src/elements/ask/found-endpoint.ts';
import type { Endpoint } from '../../../src/model/journey.ts';
import type { Network } from '../../../src/model/network.ts';
import { NETWORK } from '../../map/small-network.ts';

const [station] = NETWORK.stations;
/** With a railway station in either city, where no metro calls. */
const WITH_RAILWAY: Network = {
  ...NETWORK,
  stations: [
    ...NETWORK.stations,
    { ...station!, id: 'hsr:hong-kong-west-kowloon' },
    { ...station!, id: 'hsr:pingshan' },
  ],
};

test.each<[Endpoint, string]>([
  [{ kind: 'station', id: 'hsr:hong-kong-west-kowloon' }, 'hong-kong'],
  [{ kind: 'station', id: 'hsr:pingshan' }, 'shenzhen'],
  [{ kind: 'crossing-side', id: 'gate:hong-kong' }, 'hong-kong'],
  [{ kind: 'crossing-side', id: 'gate:shenzhen' }, 'shenzhen'],
])('%j is kept with its city %s', (endpoint, city) => {
  expect(foundEndpoint(WITH_RAILWAY, endpoint)?.city).toBe(city);
});

test('a point says where it lies beside its name', () => {
  const found = foundEndpoint(NETWORK, { kind: 'position', position: [114.09, 22.5] });
  expect([found?.names.en, found?.detail?.en]).toEqual(['near b (1 km)', '22.5000, 114.0900']);
});

test('what the network does not have is not found, whatever its city', () => {
  expect(foundEndpoint(NETWORK, { kind: 'station', id: 'mtr:none' })).toBeUndefined();
  expect(foundEndpoint(NETWORK, { kind: 'crossing-side', id: 'wall:hong-kong' })).toBeUndefined();
});
