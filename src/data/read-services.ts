import type { Network, Route } from '../model/network.ts';
import type { Service, Services, ThroughRunning } from '../model/service.ts';
import { assumedService } from './assumed-service.ts';
import { directionalHops } from './directional-hops.ts';
import type { HeadwayTables } from './service-headways.ts';
import { headwayStretches } from './service-headways.ts';
import { callHours } from './service-hours.ts';
import { serviceLinks, transferLinks } from './service-links.ts';
import type { HeadwayRow, HoursRow, LegRow, LinkRow, TrainRow, TransferRow } from './service-rows.ts';
import { optional, rowsOf, travelled } from './service-rows.ts';
import { fareTables, trainTable } from './service-trains.ts';

interface ServiceRecord {
  readonly id: string;
  readonly route?: string;
  readonly routes?: readonly [string, string];
  readonly kind: string;
  readonly trains_per_day?: number;
  readonly trains?: string;
  readonly sources: readonly string[];
  readonly as_of: string;
}

/** Trains a day are spread over so many seconds: 07:00 to 22:00. */
const SPREAD = 15 * 3600;

/**
 * Joins the tables of services with the network they run on.
 *
 * Every route of a metro or intercity line gets a service in each direction, assumed where nothing is
 * published. High-speed lines run by a timetable or by a count of trains only; where neither is known, or a
 * section is not yet open, trains are assumed.
 *
 * @param texts - content by path from the project's root, checked by `checkTables`
 */
export function readServices(
  texts: ReadonlyMap<string, string>,
  network: Network,
): Omit<Services, 'sources'> {
  const records = JSON.parse(texts.get('data/services.json') ?? '[]') as readonly ServiceRecord[];
  const through = records.flatMap(({ kind, routes, sources }): ThroughRunning[] =>
    kind === 'through-running' && routes !== undefined ? [{ routes, sources }] : [],
  );
  const timed = records.flatMap(({ kind, trains }) => (kind === 'timetable' && trains ? [trains] : []));
  return {
    services: network.routes.flatMap((route) => servicesOf(texts, network, route, { records, through })),
    through,
    trains: timed.map((file) => trainTable(rowsOf<TrainRow>(texts, `data/${file}`), 'hsr-xrl')),
    transfers: transferLinks(rowsOf<TransferRow>(texts, 'data/transfers.csv')),
    links: serviceLinks(rowsOf<LinkRow>(texts, 'data/links.csv')),
    fares: fareTables(texts),
  };
}

interface Known {
  readonly records: readonly ServiceRecord[];
  readonly through: readonly ThroughRunning[];
}

function servicesOf(
  texts: ReadonlyMap<string, string>,
  network: Network,
  route: Route,
  known: Known,
): Service[] {
  const line = network.lines.find(({ id }) => id === route.line);
  if (line === undefined || route.line === 'hsr-xrl' || route.calls.length < 2) return [];
  const { periods, of } = assumedService(texts.get('data/assumed-service.json') ?? '');
  const counted = known.records.find((each) => each.route === route.id && each.trains_per_day !== undefined);
  const tables: HeadwayTables = {
    rows: rowsOf<HeadwayRow>(texts, 'data/headways.csv').filter((row) => row.line === route.line),
    periods,
    assumed: counted === undefined ? of(line.system) : asCounted(of(line.system), counted),
  };
  const hours = rowsOf<HoursRow>(texts, 'data/hours.csv').filter((row) => row.line === route.line);
  return (['forward', 'backward'] as const).map((direction): Service => {
    const stations = travelled(route, direction);
    const beyond = stationsBeyond(network, route, direction, known.through);
    const own = callHours([...stations, ...beyond], stations.length, hours);
    const { assumed } = tables;
    const legs = counted === undefined ? [] : rowsOf<LegRow>(texts, 'data/trains/run-times-2023.csv');
    const fallback = { call: 0, days: 'daily', first: assumed.first, last: assumed.last } as const;
    return {
      id: `${route.id}:${direction}`,
      route: route.id,
      direction,
      stretches: headwayStretches(stations, tables),
      ...optional('hops', directionalHops(stations, legs)),
      hours: own.some(({ until }) => until === undefined)
        ? own
        : [{ ...fallback, evidence: 'assumed', sources: assumed.sources, asOf: assumed.asOf }, ...own],
    };
  });
}

function asCounted(assumed: HeadwayTables['assumed'], record: ServiceRecord): HeadwayTables['assumed'] {
  const headway = Math.round(SPREAD / (record.trains_per_day ?? 1));
  const { sources, as_of } = record;
  return { ...assumed, peak: headway, offPeak: headway, late: headway, sources, asOf: as_of };
}

/** Stations of the route that trains run on to, in the order of travel. */
function stationsBeyond(
  network: Network,
  route: Route,
  direction: 'forward' | 'backward',
  through: readonly ThroughRunning[],
): string[] {
  return through.flatMap(({ routes: [first, second] }) => {
    const next = direction === 'forward' && first === route.id ? second : undefined;
    const before = direction === 'backward' && second === route.id ? first : undefined;
    const other = network.routes.find(({ id }) => id === (next ?? before));
    return other === undefined ? [] : travelled(other, direction).slice(1);
  });
}
