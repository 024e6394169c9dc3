import type { FareMatrix, Services, TrainTable } from '../model/service.ts';
import { columnsOf } from './columns.ts';
import { packMatrix } from './fare-matrix.ts';
import { FILE_FORMATS } from './file-formats.ts';

/** The lists that the file keeps as rows. */
export type ServiceList =
  | 'services'
  | 'through'
  | 'trips'
  | 'transfers'
  | 'links'
  | 'mtrFares'
  | 'highSpeedFares';

/**
 * What each row holds, in order; null where a record lacks it. The file keeps the rows as columns.
 *
 * Values of `shared` fields stand in a list of their own, since many records repeat them; `provenance` stands
 * for `sources`, `asOf` and `confidence` together, `known` for `evidence`, `sources` and `asOf`.
 */
export const SERVICE_FIELDS: Readonly<Record<ServiceList, readonly string[]>> = {
  services: ['id', 'route', 'direction', 'stretches', 'hours', 'note', 'hops'],
  through: ['routes', 'sources'],
  trips: ['train', 'line', 'days', 'stations', 'arrive', 'depart', 'evidence', 'sources', 'asOf'],
  transfers: [
    ...['station', 'fromLine', 'toLine', 'seconds', 'paidArea', 'evidence', 'provenance'],
    ...['least', 'most', 'fromTowards', 'toTowards'],
  ],
  links: [
    ...['id', 'from', 'to', 'mode', 'seconds', 'evidence', 'provenance', 'line', 'headway', 'hours'],
    ...['fare', 'route', 'note'],
  ],
  mtrFares: ['from', 'to', 'octopus', 'single', 'service', 'provenance'],
  highSpeedFares: [
    ...['from', 'class', 'currency', 'amount', 'validFrom', 'kind', 'evidence', 'provenance'],
    ...['to', 'validTo', 'note'],
  ],
};

/** Fields whose values stand in the shared list. */
export const SHARED_FIELDS: ReadonlySet<string> = new Set([
  ...['stretches', 'days', 'stations', 'evidence', 'sources', 'asOf', 'mode', 'seconds', 'fare', 'note'],
  ...['hours', 'fromLine', 'toLine', 'service', 'class', 'currency', 'kind', 'validFrom', 'from', 'to'],
]);

/** A trip of a table with the table's own line and day: one row of the file. */
export type TripRow = TrainTable['trips'][number] & Pick<TrainTable, 'line' | 'asOf'>;

/** The compact form of services, to be written as JSON; it counts its own rows. */
export function compactServices(services: Services): unknown {
  const keep = keeper();
  const rows = (list: ServiceList, records: readonly object[]) => [
    list,
    records.map((record) => packRow(list, { ...record }, keep.keep)),
  ];
  const trips = services.trains.flatMap(({ line, asOf, trips }) =>
    trips.map((trip): TripRow => ({ ...trip, line, asOf })),
  );
  const { mtr, highSpeed } = services.fares;
  const lists: Record<string, readonly unknown[]> = {
    sources: services.sources,
    ...Object.fromEntries([
      rows(
        'services',
        services.services.map((each) => ({ ...each, hours: packHours(each.hours, keep.keep) })),
      ),
      rows('through', services.through),
      rows('trips', trips),
      rows('transfers', services.transfers),
      rows('links', services.links),
      rows('mtrFares', mtr),
      rows('highSpeedFares', highSpeed),
    ]),
  };
  const all = { ...lists, shared: keep.values };
  const columns = Object.entries(all).map(([list, rows]) => [
    list,
    Object.hasOwn(SERVICE_FIELDS, list) ? columnsOf(rows as readonly unknown[][]) : rows,
  ]);
  return {
    format: FILE_FORMATS['services.json'],
    counts: Object.fromEntries(Object.entries(all).map(([list, { length }]) => [list, length])),
    ...Object.fromEntries(columns),
  };
}

/**
 * The compact form of Shenzhen's fare table, a file of its own: it is as large as all services together, and
 * a journey is found and timed without it.
 */
export function compactFares({ stations, yuan, sources, asOf, confidence }: FareMatrix): unknown {
  return {
    format: FILE_FORMATS['shenzhen-fares.json'],
    matrix: { stations, yuan: packMatrix(yuan, stations.length), sources, asOf, confidence },
  };
}

type Keep = (value: unknown) => number;

function keeper(): { readonly values: unknown[]; readonly keep: Keep } {
  const values: unknown[] = [];
  const indexes = new Map<string, number>();
  const keep: Keep = (value) => {
    const text = JSON.stringify(value);
    const known = indexes.get(text) ?? values.push(value) - 1;
    indexes.set(text, known);
    return known;
  };
  return { values, keep };
}

/** Hours as `[call, days, first, last, known, until]`, minutes for seconds. */
function packHours(hours: Services['services'][number]['hours'], keep: Keep): unknown {
  return hours.map(({ call, days, first, last, until, evidence, sources, asOf }) => [
    call,
    keep(days),
    first === undefined ? null : first / 60,
    last === undefined ? null : last / 60,
    keep([evidence, sources, asOf]),
    ...(until === undefined ? [] : [until]),
  ]);
}

function packRow(list: ServiceList, record: Readonly<Record<string, unknown>>, keep: Keep): unknown[] {
  const { sources, asOf, confidence } = record;
  const row = SERVICE_FIELDS[list].map((field) => {
    const value = record[field];
    if (field === 'provenance') return keep([sources, asOf, confidence]);
    if (value === undefined) return null;
    const isShared = SHARED_FIELDS.has(field) && !(list === 'services' && field === 'hours');
    return isShared ? keep(value) : value;
  });
  while (row.at(-1) === null) row.pop();
  return row;
}
