import type { Endpoint } from '../../model/journey.ts';
import type { Texts } from '../../model/names.ts';
import type { Network } from '../../model/network.ts';

/** Where a journey may begin or end, as the list of suggestions shows it. */
export interface FoundEndpoint {
  readonly endpoint: Endpoint;
  readonly names: Texts;
  /** What tells it from others of the same name. */
  readonly detail?: Texts;
  readonly city?: 'shenzhen' | 'hong-kong';
}

/** Finds where a journey may begin or end by name, best first. */
export type FindEndpoints = (query: string, limit: number) => readonly FoundEndpoint[];

/**
 * An endpoint with its names, for one that was kept rather than found.
 *
 * @returns undefined when the network has nothing of that id
 */
export function foundEndpoint(network: Network, endpoint: Endpoint): FoundEndpoint | undefined {
  switch (endpoint.kind) {
    case 'position': {
      const name = endpoint.position.toReversed().map((degrees) => degrees.toFixed(4));
      const text = name.join(', ');
      return { endpoint, names: { en: text, 'zh-Hans': text, 'zh-Hant': text } };
    }
    case 'station': {
      const names = network.stations.find(({ id }) => id === endpoint.id)?.names;
      return names && { endpoint, names };
    }
    case 'place': {
      const place = network.places.find(({ id }) => id === endpoint.id);
      return place && { endpoint, names: place.names, city: place.city };
    }
    case 'crossing-side': {
      const [crossing, side] = endpoint.id.split(':');
      const sides = network.crossings.find(({ id }) => id === crossing)?.sides;
      const city = side === 'shenzhen' ? 'shenzhen' : 'hong-kong';
      const names = (city === 'shenzhen' ? sides?.shenzhen : sides?.hongKong)?.names;
      return names && { endpoint, names, city };
    }
  }
}

/** Whether two ends of journeys are the same. */
export function sameEndpoint(one: Endpoint | undefined, other: Endpoint | undefined): boolean {
  if (one === undefined || other === undefined || one.kind !== other.kind) return false;
  if (one.kind !== 'position') return 'id' in other && one.id === other.id;
  return other.kind === 'position' && String(one.position) === String(other.position);
}
