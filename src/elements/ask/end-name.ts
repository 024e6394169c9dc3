import { commuteWordsFor } from '../../i18n/commute/words.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { crossingEnds } from '../../model/crossing-ends.ts';
import type { Endpoint } from '../../model/journey.ts';
import type { Locale, Texts } from '../../model/names.ts';
import type { Network } from '../../model/network.ts';
import { endpointCity } from '../../scenarios/endpoint-city.ts';
import { foundEndpoint } from './found-endpoint.ts';

/**
 * What a field calls the end that was chosen; with its city where something in the other city has the same name.
 *
 * @returns undefined when the network has nothing of that id
 */
export function endName(network: Network, endpoint: Endpoint, locale: Locale): string | undefined {
  const found = foundEndpoint(network, endpoint);
  if (found === undefined) return undefined;
  const { names, city } = found;
  const name = names[locale];
  if (city === undefined || endpoint.kind === 'position' || !isInBothCities(network, name, locale))
    return name;
  return commuteWordsFor(locale).inCity(name, messagesFor(locale).cities[city]);
}

function isInBothCities(network: Network, name: string, locale: Locale): boolean {
  const cities = endpointsNamed(network, name, locale).map((each) => endpointCity(network, each));
  return cities.includes('shenzhen') && cities.includes('hong-kong');
}

/** Cities are looked up of these alone: of all stations it would keep the first answer waiting. */
function endpointsNamed(network: Network, name: string, locale: Locale): Endpoint[] {
  const { stations, places, crossings } = network;
  const isIt = ({ names }: { readonly names: Texts }) => names[locale] === name;
  const sides = crossings.flatMap(crossingEnds).filter(({ side }) => isIt(side));
  return [
    ...stations.filter(isIt).map(({ id }) => ({ kind: 'station', id }) as const),
    ...places.filter(isIt).map(({ id }) => ({ kind: 'place', id }) as const),
    ...sides.map(({ id }) => ({ kind: 'crossing-side', id }) as const),
  ];
}
