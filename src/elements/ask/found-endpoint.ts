import type { FoundEndpoint } from '../../model/found-endpoint.ts';
import type { Endpoint } from '../../model/journey.ts';
import type { Texts } from '../../model/names.ts';
import type { Network } from '../../model/network.ts';
import { endpointCity } from '../../scenarios/endpoint-city.ts';

/**
 * An endpoint with its names, for one that was kept rather than found.
 *
 * @returns undefined when the network has nothing of that id
 */
export function foundEndpoint(network: Network, endpoint: Endpoint): FoundEndpoint | undefined {
  const names = namesOf(network, endpoint);
  if (names === undefined) return undefined;
  const city = endpointCity(network, endpoint);
  return { endpoint, names, ...(city === undefined ? {} : { city }) };
}

function namesOf({ stations, places, crossings }: Network, endpoint: Endpoint): Texts | undefined {
  switch (endpoint.kind) {
    case 'position': {
      const text = endpoint.position
        .toReversed()
        .map((degrees) => degrees.toFixed(4))
        .join(', ');
      return { en: text, 'zh-Hans': text, 'zh-Hant': text };
    }
    case 'station':
      return stations.find(({ id }) => id === endpoint.id)?.names;
    case 'place':
      return places.find(({ id }) => id === endpoint.id)?.names;
    case 'crossing-side': {
      const [crossing, side] = endpoint.id.split(':');
      const sides = crossings.find(({ id }) => id === crossing)?.sides;
      return (side === 'shenzhen' ? sides?.shenzhen : sides?.hongKong)?.names;
    }
  }
}

/** Whether two ends of journeys are the same. */
export function sameEndpoint(one: Endpoint | undefined, other: Endpoint | undefined): boolean {
  if (one === undefined || other === undefined || one.kind !== other.kind) return false;
  if (one.kind !== 'position') return 'id' in other && one.id === other.id;
  return other.kind === 'position' && String(one.position) === String(other.position);
}
