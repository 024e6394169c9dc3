import { endpointName } from '../i18n/endpoint-name.ts';
import type { Endpoint } from '../model/journey.ts';
import { keptFor } from '../model/kept-for.ts';
import type { Locale, Texts } from '../model/names.ts';
import type { Line, Network } from '../model/network.ts';

/** Names of what an answer speaks of, in one language; an id that is not known stands for itself. */
export interface Names {
  readonly line: (id: string) => string;
  readonly lineRecord: (id: string) => Line | undefined;
  readonly crossing: (id: string) => string;
  readonly station: (id: string) => string;
  /** A place, a station, or one side of a crossing; undefined for a point of the map. */
  readonly end: (endpoint: Endpoint) => string | undefined;
}

const madeOf = keptFor((_: Network) => new Map<Locale, Names>());

/** The names of a network, gathered once for each language. */
export function namesIn(network: Network, locale: Locale): Names {
  const known = madeOf(network);
  const made = known.get(locale) ?? gathered(network, locale);
  known.set(locale, made);
  return made;
}

function gathered(network: Network, locale: Locale): Names {
  const { lines, crossings, stations } = network;
  const nameIn = (records: readonly { readonly id: string; readonly names: Texts }[]) => {
    const names = new Map(records.map(({ id, names: texts }) => [id, texts[locale]]));
    return (id: string) => names.get(id) ?? id;
  };
  const records = new Map(lines.map((line) => [line.id, line]));
  return {
    line: nameIn(lines),
    lineRecord: (id) => records.get(id),
    crossing: nameIn(crossings),
    station: nameIn(stations),
    end: (endpoint) =>
      endpoint.kind === 'position' ? undefined : (endpointName(network, endpoint, locale) ?? endpoint.id),
  };
}
