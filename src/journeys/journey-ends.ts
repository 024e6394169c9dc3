import { FARTHEST_STATION, NEAR_STATION, STATION_ACCESS } from '../estimate/assumptions.ts';
import { walkingSeconds } from '../estimate/walking.ts';
import { metresBetween } from '../geometry/flat-earth.ts';
import { crossingOfEnd } from '../model/crossing-ends.ts';
import type { TimetableNode } from '../model/day-timetable.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Position } from '../model/units.ts';
import type { Access } from '../routing/request.ts';
import type { City } from '../scenarios/endpoint-city.ts';
import { endpointCity, lineCity, WEST_KOWLOON } from '../scenarios/endpoint-city.ts';
import { isHighSpeed } from './high-speed-halls.ts';
import { isNotOpenYet } from './open-ends.ts';
import type { PreparedDay } from './prepared-day.ts';

/** Where a journey begins or ends, as the router sees it. */
export interface JourneyEnd {
  readonly endpoint: Endpoint;
  readonly access: readonly Access[];
  readonly position?: Position;
  readonly city?: City;
}

/** So many stops around a point are tried. */
const TRIED = 16;

/**
 * The stops from which an endpoint is reached, or that reach it; none when it lies outside the area, or is a side of
 * a crossing that is not open yet.
 *
 * At a station with high-speed trains one begins in its hall, so that only who boards one is there early; `which`
 * is `from` for a stop on the way, too.
 */
export function journeyEnd(
  network: Network,
  day: PreparedDay,
  endpoint: Endpoint,
  which: 'from' | 'to',
): JourneyEnd {
  if (endpoint.kind === 'position') return pointEnd(network, day, endpoint);
  if (isSideNotOpenYet(network, day, endpoint)) return { endpoint, access: [] };
  const position = positionOf(network, endpoint);
  const own = ownStops(day, endpoint)
    .filter((stop) => which === 'to' || !isHighSpeed(day.table.nodes[stop]!))
    .map((stop): Access => ({ stop, seconds: 0, walk: 0 }));
  const isPoint = endpoint.kind === 'place' || own.length === 0;
  const near =
    isPoint && position !== undefined
      ? stopsNear(network, day, position, endpointCity(network, endpoint))
      : undefined;
  const fallback = own.length === 0 && near === undefined ? stationOfPlace(network, day, endpoint) : [];
  const city = endpointCity(network, endpoint) ?? near?.city;
  return {
    endpoint,
    access: [...own, ...(near?.access ?? []), ...fallback],
    ...(position === undefined ? {} : { position }),
    ...(city === undefined ? {} : { city }),
  };
}

function pointEnd(
  network: Network,
  day: PreparedDay,
  endpoint: Extract<Endpoint, { kind: 'position' }>,
): JourneyEnd {
  const { position } = endpoint;
  const { access, city } = stopsNear(network, day, position);
  return { endpoint, access, position, ...(city ? { city } : {}) };
}

function isSideNotOpenYet({ crossings }: Network, { table }: PreparedDay, endpoint: Endpoint): boolean {
  if (endpoint.kind !== 'crossing-side') return false;
  const crossing = crossings.find(({ id }) => id === crossingOfEnd(endpoint.id));
  return crossing !== undefined && isNotOpenYet(crossing, table.scenario.day);
}

/** West Kowloon's platforms lie behind both checks: who says the station means its Hong Kong hall. */
function ownStops(
  { stopsById }: PreparedDay,
  endpoint: Exclude<Endpoint, { kind: 'position' }>,
): readonly number[] {
  const id = endpoint.id === WEST_KOWLOON ? 'westkowloon:hong-kong' : endpoint.id;
  return stopsById.get(id) ?? [];
}

function stationOfPlace(network: Network, { table, stopsById }: PreparedDay, endpoint: Endpoint): Access[] {
  if (endpoint.kind !== 'place') return [];
  const station = network.places.find(({ id }) => id === endpoint.id)?.station;
  const seconds = 2 * STATION_ACCESS;
  const stops = (stopsById.get(station ?? '') ?? []).filter((stop) => !isHighSpeed(table.nodes[stop]!));
  return stops.map((stop) => ({ stop, seconds, walk: seconds }));
}

function positionOf(
  network: Network,
  endpoint: Exclude<Endpoint, { kind: 'position' }>,
): Position | undefined {
  if (endpoint.kind === 'station') return network.stations.find(({ id }) => id === endpoint.id)?.position;
  if (endpoint.kind === 'place') return network.places.find(({ id }) => id === endpoint.id)?.position;
  return sidePosition(network, endpoint.id);
}

function sidePosition(network: Network, id: string): Position | undefined {
  const cut = id.lastIndexOf(':');
  const sides = network.crossings.find((crossing) => crossing.id === id.slice(0, cut))?.sides;
  return id.slice(cut + 1) === 'shenzhen' ? sides?.shenzhen?.position : sides?.hongKong?.position;
}

function nodeCity(network: Network, node: TimetableNode): City | undefined {
  if ('station' in node && node.station === WEST_KOWLOON) return undefined;
  if (node.kind === 'platform') return lineCity(node.line);
  if ('station' in node) return node.station.startsWith('mtr:') ? 'hong-kong' : 'shenzhen';
  return endpointCity(network, { kind: node.kind, id: node.id });
}

/** Stops in walking distance on the same side of the boundary: that of the nearest one, when not given. */
function stopsNear(
  network: Network,
  { table }: PreparedDay,
  position: Position,
  city?: City,
): { access: Access[]; city: City | undefined } {
  const positions = new Map(network.stations.map(({ id, position: at }) => [id, at]));
  const stops = table.nodes
    .flatMap((node, stop) => {
      const at =
        'station' in node
          ? positions.get(node.station)
          : positionOf(network, { kind: node.kind, id: node.id });
      const side = nodeCity(network, node);
      return at === undefined || side === undefined || isHighSpeed(node)
        ? []
        : [{ stop, node, side, metres: metresBetween(position, at) }];
    })
    .sort((a, b) => a.metres - b.metres);
  const own = city ?? stops[0]?.side;
  const same = stops.filter(({ side, metres }) => side === own && metres <= FARTHEST_STATION);
  const limit = Math.max(NEAR_STATION, same[0]?.metres ?? 0);
  const access = same
    .filter(({ metres }) => metres <= limit)
    .slice(0, TRIED)
    .map(({ stop, node, metres }): Access => {
      const inside = 'station' in node && node.kind !== 'street' ? STATION_ACCESS : 0;
      const walk = Math.round(walkingSeconds(metres)) + inside;
      return { stop, walk, seconds: walk };
    });
  return { access, city: own };
}
