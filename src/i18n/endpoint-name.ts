import type { Endpoint } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';

/**
 * What a reader calls the end of a journey; each side of a crossing has its own name, and a position is its
 * latitude and longitude.
 *
 * @returns undefined when the network has nothing of that id
 */
export function endpointName(network: Network, endpoint: Endpoint, locale: Locale): string | undefined {
  switch (endpoint.kind) {
    case 'position': {
      const [longitude, latitude] = endpoint.position;
      return `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
    }
    case 'station':
      return network.stations.find(({ id }) => id === endpoint.id)?.names[locale];
    case 'place':
      return network.places.find(({ id }) => id === endpoint.id)?.names[locale];
    case 'crossing-side': {
      const [crossing, side] = endpoint.id.split(':');
      const sides = network.crossings.find(({ id }) => id === crossing)?.sides;
      return (side === 'shenzhen' ? sides?.shenzhen : sides?.hongKong)?.names[locale];
    }
  }
}
