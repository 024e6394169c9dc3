import { HIGH_SPEED_CHECK_IN, STATION_ACCESS } from '../estimate/assumptions.ts';
import { walkingSeconds } from '../estimate/walking.ts';
import type { TimetableNode } from '../model/day-timetable.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Metres, Position } from '../model/units.ts';
import type { Access } from '../routing/request.ts';
import type { PreparedDay } from './prepared-day.ts';

/** Which side of the boundary something is on. */
export type City = 'shenzhen' | 'hong-kong';

/** Where a journey begins or ends, as the router sees it. */
export interface JourneyEnd {
  readonly endpoint: Endpoint;
  readonly access: readonly Access[];
  readonly position?: Position;
  readonly city?: City;
}

/** Walks to a station are no longer than this, unless there is none so near. */
const NEAR: Metres = 2000;
/** Farther from every station than this lies outside the area. */
const FAR: Metres = 6000;
/** So many stops around a point are tried. */
const TRIED = 16;

const WEST_KOWLOON = 'hsr:hong-kong-west-kowloon';

/** The stops from which an endpoint is reached, or that reach it; none when it lies outside the area. */
export function journeyEnd(
  network: Network,
  day: PreparedDay,
  endpoint: Endpoint,
  which: 'from' | 'to',
): JourneyEnd {
  if (endpoint.kind === 'position') {
    const near = stopsNear(network, day, endpoint.position, which);
    return {
      endpoint,
      access: near.access,
      position: endpoint.position,
      ...(near.city ? { city: near.city } : {}),
    };
  }
  const position = positionOf(network, endpoint);
  const own = ownStops(day, endpoint).map(
    (stop): Access => ({ stop, seconds: checkIn(day.table.nodes[stop]!, which), walk: 0 }),
  );
  const isPoint = endpoint.kind === 'place' || own.length === 0;
  const near =
    isPoint && position !== undefined
      ? stopsNear(network, day, position, which, cityOf(network, endpoint))
      : undefined;
  const fallback = own.length === 0 && near === undefined ? stationOfPlace(network, day, endpoint) : [];
  const city = cityOf(network, endpoint) ?? near?.city;
  return {
    endpoint,
    access: [...own, ...(near?.access ?? []), ...fallback],
    ...(position === undefined ? {} : { position }),
    ...(city === undefined ? {} : { city }),
  };
}

/** West Kowloon's platforms lie behind both checks: who says the station means its Hong Kong hall. */
function ownStops(
  { stopsById }: PreparedDay,
  endpoint: Exclude<Endpoint, { kind: 'position' }>,
): readonly number[] {
  const id = endpoint.id === WEST_KOWLOON ? 'westkowloon:hong-kong' : endpoint.id;
  return stopsById.get(id) ?? [];
}

function stationOfPlace(network: Network, { stopsById }: PreparedDay, endpoint: Endpoint): Access[] {
  if (endpoint.kind !== 'place') return [];
  const station = network.places.find(({ id }) => id === endpoint.id)?.station;
  const seconds = 2 * STATION_ACCESS.value;
  return (stopsById.get(station ?? '') ?? []).map((stop) => ({ stop, seconds, walk: seconds }));
}

/** The margin before a high-speed train, for who begins at its station. */
function checkIn(node: TimetableNode, which: 'from' | 'to'): number {
  const isHighSpeed = node.kind === 'platform' && node.line.startsWith('hsr-');
  return isHighSpeed && which === 'from' ? HIGH_SPEED_CHECK_IN.value.mainland : 0;
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

function cityOf(network: Network, endpoint: Exclude<Endpoint, { kind: 'position' }>): City | undefined {
  if (endpoint.kind === 'place') return network.places.find(({ id }) => id === endpoint.id)?.city;
  if (endpoint.kind === 'crossing-side') return endpoint.id.endsWith(':shenzhen') ? 'shenzhen' : 'hong-kong';
  if (endpoint.id === WEST_KOWLOON || endpoint.id.startsWith('mtr:')) return 'hong-kong';
  if (endpoint.id.startsWith('szm:') || endpoint.id.startsWith('hsr:')) return 'shenzhen';
  const line = network.routes.find(({ calls }) => calls.some(({ station }) => station === endpoint.id))?.line;
  return line === undefined ? undefined : lineCity(line);
}

function lineCity(line: string): City {
  return line.startsWith('mtr-') || line.startsWith('hk-') ? 'hong-kong' : 'shenzhen';
}

function nodeCity(network: Network, node: TimetableNode): City | undefined {
  if (node.kind === 'platform') return node.station === WEST_KOWLOON ? undefined : lineCity(node.line);
  if (node.kind === 'street') return node.station.startsWith('mtr:') ? 'hong-kong' : 'shenzhen';
  return cityOf(network, { kind: node.kind, id: node.id });
}

/** Stops in walking distance on the same side of the boundary: that of the nearest one, when not given. */
function stopsNear(
  network: Network,
  { table }: PreparedDay,
  position: Position,
  which: 'from' | 'to',
  city?: City,
): { access: Access[]; city: City | undefined } {
  const positions = new Map(network.stations.map(({ id, position: at }) => [id, at]));
  const stops = table.nodes
    .flatMap((node, stop) => {
      const at =
        node.kind === 'platform' || node.kind === 'street'
          ? positions.get(node.station)
          : positionOf(network, { kind: node.kind, id: node.id });
      const side = nodeCity(network, node);
      return at === undefined || side === undefined
        ? []
        : [{ stop, node, side, metres: straight(position, at) }];
    })
    .sort((a, b) => a.metres - b.metres);
  const own = city ?? stops[0]?.side;
  const same = stops.filter(({ side, metres }) => side === own && metres <= FAR);
  const limit = Math.max(NEAR, same[0]?.metres ?? 0);
  const access = same
    .filter(({ metres }) => metres <= limit)
    .slice(0, TRIED)
    .map(({ stop, node, metres }): Access => {
      const inside = node.kind === 'platform' ? STATION_ACCESS.value : 0;
      const walk = Math.round(walkingSeconds(metres)) + inside;
      return { stop, walk, seconds: walk + checkIn(node, which) };
    });
  return { access, city: own };
}

/** Metres between two near points, on a sphere flattened around them. */
export function straight([lonA, latA]: Position, [lonB, latB]: Position): Metres {
  const perDegree = 111_195;
  const east = (lonB - lonA) * perDegree * Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  return Math.hypot(east, (latB - latA) * perDegree);
}
