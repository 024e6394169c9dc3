import { nearestStation } from '../geometry/nearest-station.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Network } from '../model/network.ts';

/** One of the two cities. */
export type City = 'shenzhen' | 'hong-kong';

/** The station of the mainland's railway that lies in Hong Kong. */
export const WEST_KOWLOON = 'hsr:hong-kong-west-kowloon';

/** Which city the end of a journey lies in; a point lies where the nearest station does. */
export function endpointCity(network: Network, endpoint: Endpoint): City | undefined {
  if (endpoint.kind === 'place') return network.places.find(({ id }) => id === endpoint.id)?.city;
  if (endpoint.kind === 'crossing-side') return endpoint.id.endsWith(':shenzhen') ? 'shenzhen' : 'hong-kong';
  if (endpoint.kind === 'station') return stationCity(network, endpoint.id);
  const nearest = nearestStation(network.stations, endpoint.position);
  return nearest === undefined ? undefined : stationCity(network, nearest.station.id);
}

function stationCity(network: Network, station: string): City | undefined {
  if (station === WEST_KOWLOON || station.startsWith('mtr:')) return 'hong-kong';
  if (station.startsWith('szm:') || station.startsWith('hsr:')) return 'shenzhen';
  const line = network.routes.find(({ calls }) => calls.some((call) => call.station === station))?.line;
  return line === undefined ? undefined : lineCity(line);
}

/** Which city a line runs in. */
export function lineCity(line: string): City {
  return line.startsWith('mtr-') || line.startsWith('hk-') ? 'hong-kong' : 'shenzhen';
}
