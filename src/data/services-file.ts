import * as v from 'valibot';
import type { Problem, Read } from '../model/problem.ts';
import type { FareMatrix, Services, TrainTable } from '../model/service.ts';
import type { Steps } from '../slices/slices.ts';
import { finished } from '../slices/slices.ts';
import { rowsOfColumns } from './columns.ts';
import { at, listOf } from './compact-routes.ts';
import type { ServiceList, TripRow } from './compact-services.ts';
import { FARES_FORMAT, SERVICE_FIELDS, SERVICES_FORMAT, SHARED_FIELDS } from './compact-services.ts';
import { unpackMatrix } from './fare-matrix.ts';
import { checkCounts } from './list-counts.ts';
import { NETWORK_SCHEMAS } from './network-schemas.ts';
import { readingRecords, readRecords } from './read-records.ts';
import { problemsOf, shown } from './sentences.ts';
import { FARE_MATRIX, SERVICE_SCHEMAS } from './service-schemas.ts';

const LISTS = ['sources', ...(Object.keys(SERVICE_FIELDS) as ServiceList[]), 'shared'] as const;

type Content = Readonly<Record<(typeof LISTS)[number], readonly unknown[]>> & {
  readonly counts: unknown;
};

/**
 * Reads the compact file of services, which may be damaged in any way.
 *
 * A file that is none of this format gives no value and one problem. A bad record is left out and reported.
 *
 * @param answer - the parsed JSON
 * @param file - its address, for problems
 * @param fares - the parsed JSON of Shenzhen's fare table; without it these fares are unknown
 */
export function readServicesFile(answer: unknown, file: string, fares?: unknown): Read<Services | undefined> {
  return finished(readingServices(answer, file, fares));
}

/** The same in steps, for a page that must not stand still. */
export function* readingServices(
  answer: unknown,
  file: string,
  fares?: unknown,
): Steps<Read<Services | undefined>> {
  const content = contentOf(answer);
  if (typeof content === 'string') {
    return { value: undefined, problems: [{ file, record: '', path: '', message: content }] };
  }
  const problems: Problem[] = checkCounts(
    content.counts,
    Object.fromEntries(LISTS.map((list) => [list, content[list]])),
    file,
  );
  const kept = <T>(read: Read<T>): T => {
    problems.push(...read.problems);
    return read.value;
  };
  function* rows<T>(list: ServiceList, schema: v.GenericSchema<unknown, T>): Steps<T[]> {
    return kept(yield* readingRecords(unpackedRows(list, content as Content), file, schema));
  }
  const value: Services = {
    sources: kept(readRecords(content.sources, file, NETWORK_SCHEMAS.sources)),
    services: yield* rows('services', SERVICE_SCHEMAS.services),
    through: yield* rows('through', SERVICE_SCHEMAS.through),
    trains: tablesOf(yield* rows('trips', SERVICE_SCHEMAS.trips)),
    transfers: yield* rows('transfers', SERVICE_SCHEMAS.transfers),
    links: yield* rows('links', SERVICE_SCHEMAS.links),
    fares: {
      shenzhen: fares === undefined ? NO_FARES : kept(readFares(fares)),
      mtr: yield* rows('mtrFares', SERVICE_SCHEMAS.mtrFares),
      highSpeed: yield* rows('highSpeedFares', SERVICE_SCHEMAS.highSpeedFares),
    },
  };
  return { value, problems };
}

/** The parts of the file, or a sentence that says why it is none. */
function contentOf(answer: unknown): Content | string {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    return `The file of services holds ${shown(answer)}; allowed is an object.`;
  }
  const parts: Partial<Record<string, unknown>> = { ...answer };
  const { format } = parts;
  if (format !== SERVICES_FORMAT) {
    return `The format of the file of services is ${shown(format)}; allowed is "${SERVICES_FORMAT}".`;
  }
  const missing = LISTS.filter((list) => !Array.isArray(parts[list]));
  if (missing.length > 0) return `The file of services is damaged: ${missing.join(', ')} must be lists.`;
  const lists = parts as unknown as Content;
  const rows = Object.keys(SERVICE_FIELDS).map((list) => [list, rowsOfColumns(lists[list as ServiceList])]);
  return { ...lists, ...Object.fromEntries(rows) } as Content;
}

function* unpackedRows(list: ServiceList, content: Content): Iterable<unknown> {
  for (const row of content[list]) yield unpackRow(list, row, content.shared);
}

function unpackRow(list: ServiceList, packed: unknown, shared: readonly unknown[]): unknown {
  if (!Array.isArray(packed)) return packed;
  const record: Record<string, unknown> = {};
  for (const [index, field] of SERVICE_FIELDS[list].entries()) {
    const value: unknown = packed[index] ?? undefined;
    if (value !== undefined) Object.assign(record, unpackField(list, field, value, shared));
  }
  return record;
}

function unpackField(
  list: ServiceList,
  field: string,
  value: unknown,
  shared: readonly unknown[],
): Record<string, unknown> {
  if (field === 'provenance') {
    const [sources, asOf, confidence] = listOf(at(shared, value));
    return { sources, asOf, confidence };
  }
  if (list === 'services' && field === 'hours') return { hours: unpackHours(value, shared) };
  return { [field]: SHARED_FIELDS.has(field) ? at(shared, value) : value };
}

function unpackHours(packed: unknown, shared: readonly unknown[]): unknown {
  if (!Array.isArray(packed)) return packed;
  return packed.map((row: unknown) => {
    const [call, days, first, last, known, until] = listOf(row);
    const [evidence, sources, asOf] = listOf(at(shared, known));
    return {
      call,
      days: at(shared, days),
      ...(typeof first === 'number' ? { first: first * 60 } : {}),
      ...(typeof last === 'number' ? { last: last * 60 } : {}),
      ...(until === undefined ? {} : { until }),
      evidence,
      sources,
      asOf,
    };
  });
}

function tablesOf(trips: readonly TripRow[]): TrainTable[] {
  const tables = new Map<string, { line: string; asOf: string; trips: TrainTable['trips'][number][] }>();
  for (const { line, asOf, ...trip } of trips) {
    const key = `${line} ${asOf}`;
    const table = tables.get(key) ?? { line, asOf, trips: [] };
    tables.set(key, table);
    table.trips.push(trip);
  }
  return [...tables.values()];
}

const NO_FARES: FareMatrix = {
  stations: [],
  yuan: new Uint8Array(),
  sources: ['unknown'],
  asOf: '1970-01-01',
  confidence: 'low',
};

/** No fares at all when the table is damaged: they are unknown then. */
function readFares(content: unknown): Read<FareMatrix> {
  const file = 'shenzhen-fares.json';
  const refused = (message: string) => ({
    value: NO_FARES,
    problems: [{ file, record: '', path: 'matrix', message }],
  });
  const parts: Partial<Record<string, unknown>> =
    typeof content === 'object' && content !== null ? { ...content } : {};
  const { format, matrix } = parts;
  if (format !== FARES_FORMAT) {
    return refused(`The format of the fare table is ${shown(format)}; allowed is "${FARES_FORMAT}".`);
  }
  const result = v.safeParse(FARE_MATRIX, matrix);
  if (!result.success) return { value: NO_FARES, problems: problemsOf(result.issues, file, 'matrix') };
  const yuan = unpackMatrix(result.output.yuan, result.output.stations.length);
  if (yuan !== undefined) return { value: { ...result.output, yuan }, problems: [] };
  return refused('The fares of the metro are not one for each two stations; they are left out.');
}
