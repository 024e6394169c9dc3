import type { NearestStation } from '../geometry/nearest-station.ts';
import { nearestStation } from '../geometry/nearest-station.ts';
import { crossingEnds } from '../model/crossing-ends.ts';
import type { Endpoint } from '../model/journey.ts';
import { keptFor } from '../model/kept-for.ts';
import type { Locale, Texts } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Metres, Position } from '../model/units.ts';
import { LANGUAGE_TAGS } from './language-tags.ts';

/** A point of the map has no name: it lies so far from a station, or next to it. */
const BESIDE: Readonly<Record<Locale, (station: string, distance: string | undefined) => string>> = {
  en: (station, distance) => (distance === undefined ? `near ${station}` : `near ${station} (${distance})`),
  'zh-Hans': chinese('约'),
  'zh-Hant': chinese('約'),
};

/** Metres: what is nearer than half of it is not said, and below a kilometre distances are whole multiples of it. */
const COARSE = 50;

/**
 * What a reader calls the end of a journey, in every language; each side of a crossing has its own name, and a
 * position is called after the nearest station that trains have called at, with its distance in a straight line.
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
  const near = stationBy(network, position);
  const text = (locale: Locale) =>
    near === undefined
      ? positionText(position)
      : BESIDE[locale](near.station.names[locale], distanceText(near.distance, locale));
  return { en: text('en'), 'zh-Hans': text('zh-Hans'), 'zh-Hant': text('zh-Hant') };
}

/** To 50 metres, from a kilometre on to a tenth of one: more is not known by who picks a point on a map. */
function distanceText(distance: Metres, locale: Locale): string | undefined {
  const metres = Math.round(distance / COARSE) * COARSE;
  if (metres === 0) return undefined;
  const [value, unit] = metres < 1000 ? [metres, 'meter'] : [distance / 1000, 'kilometer'];
  return new Intl.NumberFormat(LANGUAGE_TAGS[locale], {
    style: 'unit',
    unit,
    unitDisplay: locale === 'en' ? 'short' : 'long',
    maximumFractionDigits: 1,
  }).format(value);
}

/** @param about - the word for it */
function chinese(about: string) {
  return (station: string, distance: string | undefined) =>
    `${station}附近${distance === undefined ? '' : about + distance}`;
}

const gathered = keptFor(({ stations, places, crossings }: Network): ReadonlyMap<string, Texts> => {
  return new Map([
    ...stations.map(({ id, names }) => [`station ${id}`, names] as const),
    ...places.map(({ id, names }) => [`place ${id}`, names] as const),
    ...crossings.flatMap(crossingEnds).map(({ id, side }) => [`crossing-side ${id}`, side.names] as const),
  ]);
});
