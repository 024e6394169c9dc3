import type { Texts } from '../model/names.ts';
import type { Network, System } from '../model/network.ts';
import { textOn } from '../theme/contrast.ts';
import { byCodePoint, csvText } from './csv-text.ts';
import type { ExportTrip } from './export-trips.ts';
import { busName } from './export-trips.ts';
import type { FareNetwork } from './fare-networks.ts';
import { fareNetwork } from './fare-networks.ts';
import type { Operator } from './operators.ts';
import { busNumber, busOperator, RAILWAYS } from './operators.ts';

/** GTFS numbers: metro, railway, bus. */
const TYPES: Readonly<Record<System, number>> = {
  'shenzhen-metro': 1,
  mtr: 1,
  'high-speed-rail': 2,
  intercity: 2,
};
const BUS = 3;

/** A row of `routes.txt`. */
export interface ExportRoute {
  readonly id: string;
  readonly operator: Operator;
  readonly short: string;
  readonly names: Texts;
  readonly type: number;
  /** `#RRGGBB`, where one is official: a colour that the map chose is no fact about the line. */
  readonly colour?: string;
  /** Whose fares hold on it; absent for a bus, whose fares are its own. */
  readonly network?: FareNetwork;
}

/** Routes that have a trip, in order of their ids. */
export function exportRoutes(trips: readonly ExportTrip[], network: Network): ExportRoute[] {
  const found = new Map<string, ExportRoute>();
  for (const trip of trips) {
    const route = found.has(trip.route) ? undefined : routeOf(trip, network);
    if (route !== undefined) found.set(route.id, route);
  }
  return [...found.values()].sort((a, b) => byCodePoint(a.id, b.id));
}

function routeOf({ route: id, use }: ExportTrip, network: Network): ExportRoute | undefined {
  if (use.kind === 'bus') {
    const name = busName(use);
    const texts = { en: name, 'zh-Hans': name, 'zh-Hant': name };
    const operator = busOperator(name);
    return {
      id,
      operator,
      short: busNumber(name),
      names: texts,
      type: BUS,
    };
  }
  const line = network.lines.find((each) => each.id === id);
  if (line === undefined) return undefined;
  const { system, names, badge } = line;
  const operator = RAILWAYS[system];
  return {
    id,
    operator,
    short: badge.en,
    names,
    type: TYPES[system],
    ...(line.officialColour ? { colour: line.colour } : {}),
    network: fareNetwork(line.id, system),
  };
}

/** `routes.txt`. */
export function routesTable(routes: readonly ExportRoute[]): string {
  const columns = [
    'route_id',
    'agency_id',
    'route_short_name',
    'route_long_name',
    'route_type',
    'route_color',
    'route_text_color',
  ];
  return csvText(
    columns,
    routes.map(({ id, operator, short, names, type, colour }) => [
      id,
      operator.id,
      short,
      names.en === short ? '' : names.en,
      type,
      colour?.slice(1).toUpperCase(),
      colour && textOn(colour).slice(1).toUpperCase(),
    ]),
  );
}

/** `agency.txt`. Both cities keep the same time, and GTFS allows one zone. */
export function agencyTable(routes: readonly ExportRoute[]): string {
  return csvText(
    ['agency_id', 'agency_name', 'agency_url', 'agency_timezone', 'agency_lang'],
    operatorsOf(routes).map(({ id, names, url }) => [id, names.en, url, 'Asia/Hong_Kong', 'en']),
  );
}

/** Operators of the routes, in order of their ids. */
export function operatorsOf(routes: readonly ExportRoute[]): Operator[] {
  const found = new Map(routes.map(({ operator }) => [operator.id, operator]));
  return [...found.values()].sort((a, b) => byCodePoint(a.id, b.id));
}
