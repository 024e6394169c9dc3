import type { NearestStation } from '../geometry/nearest-station.ts';
import { nearestStation } from '../geometry/nearest-station.ts';
import { crossingEnds } from '../model/crossing-ends.ts';
import type { Endpoint } from '../model/journey.ts';
import { keptFor } from '../model/kept-for.ts';
import type { Locale, Texts } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Position } from '../model/units.ts';

/** A point of the map has no name: it lies near a station. */
const NEAR: Readonly<Record<Locale, (station: string) => string>> = {
  en: (station) => `near ${station}`,
  'zh-Hans': (station) => `${station}附近`,
  'zh-Hant': (station) => `${station}附近`,
};

/**
 * What a reader calls the end of a journey, in every language; each side of a crossing has its own name, and a
 * position is called after the nearest station that trains have called at.
 *
 * @returns undefined when the network has nothing of that id
 */
export function endpointNames(network: Network, endpoint: Endpoint): Texts | undefined {
  if (endpoint.kind === 'position') return pointNames(network, endpoint.position);
  return gathered(network).get(`${endpoint.kind} ${endpoint.id}`);
}

/** What a reader of one language calls the end of a journey; undefined when the network has nothing of that id. */
export function endpointName(network: Network, endpoint: Endpoint, locale: Locale): string | undefined {
  return endpointNames(network, endpoint)?.[locale];
}

/** A position as its latitude and longitude, to about ten metres: `22.7363, 114.4113`. */
export function positionText([longitude, latitude]: Position): string {
  return `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
}

/** The nearest station by which a reader knows where a point is; one that exists in plans only says little. */
export function stationBy({ stations }: Network, position: Position): NearestStation | undefined {
  return nearestStation(
    stations.filter(({ id }) => !id.startsWith('plan:')),
    position,
  );
}

function pointNames(network: Network, position: Position): Texts {
  const names = stationBy(network, position)?.station.names;
  const text = (locale: Locale) =>
    names === undefined ? positionText(position) : NEAR[locale](names[locale]);
  return { en: text('en'), 'zh-Hans': text('zh-Hans'), 'zh-Hant': text('zh-Hant') };
}

const gathered = keptFor(({ stations, places, crossings }: Network): ReadonlyMap<string, Texts> => {
  return new Map([
    ...stations.map(({ id, names }) => [`station ${id}`, names] as const),
    ...places.map(({ id, names }) => [`place ${id}`, names] as const),
    ...crossings.flatMap(crossingEnds).map(({ id, side }) => [`crossing-side ${id}`, side.names] as const),
  ]);
});
