import { crossingEnds } from '../model/crossing-ends.ts';
import type { FindEndpoints, FoundEndpoint } from '../model/found-endpoint.ts';
import type { Crossing, Network } from '../model/network.ts';
import { sameEndpoint } from '../model/same-endpoint.ts';
import { normalForm } from './normal-form.ts';
import type { Search, SearchHit } from './search-index.ts';

/** Of all that is found, lines and roads too, so many times the wanted number is looked through. */
const DEEPER = 6;

/**
 * Finds where a journey may begin or end: stations, places and the sides of crossings, best first.
 *
 * Lines and roads are left out, and so is what nobody can be led to: a station or place without a position,
 * unless a station is named for the place. A crossing inside a station is that station, if both are found: who goes
 * there means the same place by either.
 */
export function endpointSearch(network: Network, search: Search): FindEndpoints {
  const crossings = new Map(network.crossings.map((crossing) => [crossing.id, crossing]));
  const reachable = new Set([
    ...network.stations.flatMap(({ id, position }) => (position === undefined ? [] : [`station ${id}`])),
    ...network.places.flatMap(({ id, position, station }) =>
      position === undefined && station === undefined ? [] : [`place ${id}`],
    ),
  ]);
  return (query, limit, locale) => {
    const hits = search(query, limit * DEEPER, locale);
    const stations = new Map(hits.map((hit) => [`${hit.selection.kind} ${hit.selection.id}`, hit]));
    const found = hits.flatMap((hit) => {
      const { kind, id } = hit.selection;
      if (kind !== 'crossing') return reachable.has(`${kind} ${id}`) ? [endpointHit(hit)] : [];
      const around = stations.get(`station ${stationAround(crossings.get(id))}`);
      return around === undefined ? sides(crossings.get(id), query) : [endpointHit(around)];
    });
    return found
      .filter(
        ({ endpoint }, index) => found.findIndex((one) => sameEndpoint(one.endpoint, endpoint)) === index,
      )
      .slice(0, limit);
  };
}

/** The station that both checks of a crossing are made inside: one of the high-speed railway. */
function stationAround(crossing: Crossing | undefined): string | undefined {
  return crossing?.stations.find((id) => id.startsWith('hsr:'));
}

function endpointHit({ selection: { kind, id }, names, detail, city }: SearchHit): FoundEndpoint {
  return {
    endpoint: { kind: kind === 'place' ? 'place' : 'station', id },
    names,
    ...(detail === undefined ? {} : { detail }),
    ...(city === undefined ? {} : { city }),
  };
}

/** Both sides of a crossing, first the one whose own name is more like what was typed. */
function sides(crossing: Crossing | undefined, query: string): FoundEndpoint[] {
  const typed = normalForm(query);
  const ends = crossing === undefined ? [] : crossingEnds(crossing);
  const hits = ends.map(({ id, city, side: { names } }) => {
    const alike = Math.max(...Object.values(names).map((name) => sharedStart(normalForm(name), typed)));
    return { hit: { endpoint: { kind: 'crossing-side', id }, names, city } as const, alike };
  });
  return hits.sort((one, other) => other.alike - one.alike).map(({ hit }) => hit);
}

/** How many characters two texts begin with in common. */
function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
