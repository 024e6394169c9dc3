import { crossingEnds } from '../model/crossing-ends.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Locale, Texts } from '../model/names.ts';
import type { Network } from '../model/network.ts';

const GATHERED = new WeakMap<Network, ReadonlyMap<string, Texts>>();

/**
 * What a reader calls the end of a journey, in every language; each side of a crossing has its own name, and a
 * position is its latitude and longitude.
 *
 * @returns undefined when the network has nothing of that id
 */
export function endpointNames(network: Network, endpoint: Endpoint): Texts | undefined {
  if (endpoint.kind === 'position') {
    const [longitude, latitude] = endpoint.position;
    const text = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
    return { en: text, 'zh-Hans': text, 'zh-Hant': text };
  }
  const known = GATHERED.get(network) ?? gathered(network);
  GATHERED.set(network, known);
  return known.get(`${endpoint.kind} ${endpoint.id}`);
}

/** What a reader of one language calls the end of a journey; undefined when the network has nothing of that id. */
export function endpointName(network: Network, endpoint: Endpoint, locale: Locale): string | undefined {
  return endpointNames(network, endpoint)?.[locale];
}

function gathered({ stations, places, crossings }: Network): ReadonlyMap<string, Texts> {
  return new Map([
    ...stations.map(({ id, names }) => [`station ${id}`, names] as const),
    ...places.map(({ id, names }) => [`place ${id}`, names] as const),
    ...crossings.flatMap(crossingEnds).map(({ id, side }) => [`crossing-side ${id}`, side.names] as const),
  ]);
}
