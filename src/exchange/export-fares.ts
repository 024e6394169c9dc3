import type { Network } from '../model/network.ts';
import type { FareTables, HighSpeedFare } from '../model/service.ts';
import type { Day } from '../model/units.ts';
import type { CellValue } from './csv-text.ts';
import { byCodePoint, csvText } from './csv-text.ts';
import type { ExportRoute } from './export-routes.ts';
import type { ExportStop } from './export-stops.ts';
import { AIRPORT_EXPRESS_FARES } from './fare-networks.ts';
import type { GtfsExport } from './gtfs-export.ts';

/** What one ride from gate to gate costs with one means of payment. */
interface FareRule {
  readonly network: string;
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  readonly prices: readonly (readonly [media: string, amount: number])[];
}

const MEDIA: readonly (readonly [id: string, name: string, type: number])[] = [
  ['octopus', 'Octopus', 2],
  ['single', 'Single ticket', 1],
  ['any', 'Any', 0],
];

/** GTFS-Fares v2 for the stations of the corridor: the lines that are drawn loud, and those at crossings. */
export function fareTables(
  given: GtfsExport,
  stops: readonly ExportStop[],
  routes: readonly ExportRoute[],
): Map<string, string> {
  const stations = new Set(stops.filter(({ isStation }) => isStation).map(({ id }) => id));
  const corridor = new Set([...corridorStations(given.network)].filter((id) => stations.has(id)));
  const rules = [
    ...metroRules(given.fares, corridor),
    ...mtrRules(given.fares, stations, 'MTR', 'mtr'),
    ...mtrRules(given.fares, stations, 'Airport Express', AIRPORT_EXPRESS_FARES.id),
    ...highSpeedRules(given.fares, stations, given.from),
  ];
  const areas = new Set(rules.flatMap(({ from, to }) => [from, to]));
  const networks = networksOf(routes);
  const members = stops.filter(({ parent }) => parent !== undefined && areas.has(parent));
  return new Map([
    [
      'areas.txt',
      csvText(
        ['area_id', 'area_name'],
        stops.filter(({ id }) => areas.has(id)).map(({ id, names }) => [id, names.en]),
      ),
    ],
    [
      'stop_areas.txt',
      csvText(
        ['area_id', 'stop_id'],
        members.map(({ id, parent }) => [parent, id]),
      ),
    ],
    ['networks.txt', csvText(['network_id', 'network_name'], [...networks])],
    [
      'route_networks.txt',
      csvText(
        ['network_id', 'route_id'],
        routes.flatMap(({ id, network }) => (network === undefined ? [] : [[network.id, id]])),
      ),
    ],
    ['fare_media.txt', csvText(['fare_media_id', 'fare_media_name', 'fare_media_type'], MEDIA)],
    ['fare_products.txt', productsTable(rules)],
    ['fare_leg_rules.txt', legRulesTable(rules)],
    [
      'fare_leg_join_rules.txt',
      csvText(
        ['from_network_id', 'to_network_id'],
        ['mtr', 'shenzhen-metro'].filter((id) => networks.has(id)).map((id) => [id, id]),
      ),
    ],
  ]);
}

function corridorStations({ lines, routes, crossings }: Network): Set<string> {
  const corridor = new Set(lines.filter(({ role }) => role === 'corridor').map(({ id }) => id));
  return new Set([
    ...routes
      .filter(({ line }) => corridor.has(line))
      .flatMap(({ calls }) => calls.map(({ station }) => station)),
    ...crossings.flatMap(({ stations }) => stations),
  ]);
}

/** Names of the networks by id, in order of ids. */
function networksOf(routes: readonly ExportRoute[]): Map<string, string> {
  const named = routes.flatMap(({ network, operator }): [string, string][] =>
    network === undefined ? [] : [[network.id, network.name ?? operator.names.en]],
  );
  return new Map(named.sort(([a], [b]) => byCodePoint(a, b)));
}

function metroRules({ shenzhen: { stations, yuan } }: FareTables, corridor: ReadonlySet<string>): FareRule[] {
  const known = stations.flatMap((id, index) => (corridor.has(id) ? [{ id, index }] : []));
  return known.flatMap((from) =>
    known.flatMap((to): FareRule[] => {
      const amount = yuan[from.index * stations.length + to.index] ?? 0;
      if (from.id === to.id || amount === 0) return [];
      return [
        { network: 'shenzhen-metro', from: from.id, to: to.id, currency: 'CNY', prices: [['any', amount]] },
      ];
    }),
  );
}

/** The table holds both ways for some pairs: each direction comes once. */
function mtrRules(
  { mtr }: FareTables,
  stations: ReadonlySet<string>,
  wanted: string,
  network: string,
): FareRule[] {
  const rules = new Map<string, FareRule>();
  for (const { from, to, octopus, single, service } of mtr) {
    if (service !== wanted || !stations.has(from) || !stations.has(to)) continue;
    const prices: FareRule['prices'] = [
      ['octopus', octopus],
      ...(single === undefined ? [] : ([['single', single]] as const)),
    ];
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      rules.set(`${a} ${b}`, { network, from: a, to: b, currency: 'HKD', prices });
    }
  }
  return [...rules.values()];
}

function highSpeedRules({ highSpeed }: FareTables, stations: ReadonlySet<string>, day: Day): FareRule[] {
  const holds = ({ class: kind, kind: how, validFrom, validTo }: HighSpeedFare) =>
    kind === 'second' && how !== 'surcharge' && validFrom <= day && (validTo === undefined || validTo >= day);
  return highSpeed.filter(holds).flatMap(({ from, to, currency, amount }): FareRule[] => {
    if (to === undefined || !stations.has(from) || !stations.has(to)) return [];
    const rule = { network: 'high-speed-rail', currency, prices: [['any', amount]] } as const;
    return [
      { ...rule, from, to },
      { ...rule, from: to, to: from },
    ];
  });
}

/** One product for each network and set of prices, so that thousands of pairs need a few dozen products. */
function productId({ network, prices }: FareRule): string {
  return `${network}-${prices.map(([, amount]) => amount.toFixed(2)).join('-')}`;
}

function productsTable(rules: readonly FareRule[]): string {
  const products = new Map(rules.map((rule) => [productId(rule), rule]));
  const rows = [...products]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { currency, prices }]) =>
      prices.map(([media, amount]): CellValue[] => [id, 'Adult', media, amount.toFixed(2), currency]),
    );
  return csvText(['fare_product_id', 'fare_product_name', 'fare_media_id', 'amount', 'currency'], rows);
}

function legRulesTable(rules: readonly FareRule[]): string {
  return csvText(
    ['network_id', 'from_area_id', 'to_area_id', 'fare_product_id'],
    rules.map((rule) => [rule.network, rule.from, rule.to, productId(rule)]),
  );
}
