import { askWordsFor } from '../../i18n/ask/words.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { crossingEnds } from '../../model/crossing-ends.ts';
import type { Endpoint } from '../../model/journey.ts';
import { keptFor } from '../../model/kept-for.ts';
import type { Locale } from '../../model/names.ts';
import type { Network } from '../../model/network.ts';
import type { City } from '../../scenarios/endpoint-city.ts';
import { foundEndpoint } from './found-endpoint.ts';

const sharedOf = keptFor((_: Network) => new Map<Locale, ReadonlySet<string>>());

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
  if (city === undefined || endpoint.kind === 'position' || !sharedNames(network, locale).has(name))
    return name;
  return askWordsFor(locale).inCity(name, messagesFor(locale).cities[city]);
}

/** Names that stand in both cities, gathered once for each language. */
function sharedNames(network: Network, locale: Locale): ReadonlySet<string> {
  const known = sharedOf(network);
  const made = known.get(locale) ?? gathered(network, locale);
  known.set(locale, made);
  return made;
}

function gathered(network: Network, locale: Locale): ReadonlySet<string> {
  const citiesOf = new Map<string, Set<City>>();
  for (const endpoint of endpointsOf(network)) {
    const { names, city } = foundEndpoint(network, endpoint)!;
    if (city === undefined) continue;
    const cities = citiesOf.get(names[locale]) ?? new Set<City>();
    citiesOf.set(names[locale], cities.add(city));
  }
  return new Set([...citiesOf].flatMap(([name, cities]) => (cities.size > 1 ? [name] : [])));
}

function endpointsOf({ stations, places, crossings }: Network): Endpoint[] {
  return [
    ...stations.map(({ id }) => ({ kind: 'station', id }) as const),
    ...places.map(({ id }) => ({ kind: 'place', id }) as const),
    ...crossings.flatMap(crossingEnds).map(({ id }) => ({ kind: 'crossing-side', id }) as const),
  ];
}
