import { keptAt } from '../model/kept-for.ts';
import type { Read } from '../model/problem.ts';
import type { FareMatrix, Services, TrainTable } from '../model/service.ts';
import type { Steps } from '../slices/slices.ts';
import type { Checks, ListRecords } from './checks.ts';
import { rowsOfColumns } from './columns.ts';
import type { ServiceList, TripRow } from './compact-services.ts';
import { SERVICE_FIELDS, SHARED_FIELDS } from './compact-services.ts';
import { unpackMatrix } from './fare-matrix.ts';
import type { SERVICE_LISTS } from './file-lists.ts';
import { unpackingFile } from './unpack-file.ts';
import { at, listOf, unpackRow } from './unpack-row.ts';

type Content = Readonly<Record<(typeof SERVICE_LISTS)[number], readonly unknown[]>>;

/**
 * Unpacks `services.json` in steps, and Shenzhen's fares with it.
 *
 * @param answer - the parsed JSON
 * @param file - its address, for problems
 * @param checks - what the content of both files is held to
 * @param fares - the parsed JSON of `shenzhen-fares.json`; without it these fares are unknown
 */
export function unpackingServices(
  answer: unknown,
  file: string,
  checks: Checks,
  fares?: unknown,
): Steps<Read<Services | undefined>> {
  return unpackingFile('services.json', answer, { file, checks }, function* (taken) {
    const content = answer as Content;
    function* rows<L extends ServiceList>(list: L): Steps<ListRecords[L][]> {
      return taken(yield* checks.records(list, unpackedRows(list, content), file));
    }
    return {
      sources: taken(yield* checks.records('sources', content.sources, file)),
      services: yield* rows('services'),
      through: yield* rows('through'),
      trains: tablesOf(yield* rows('trips')),
      transfers: yield* rows('transfers'),
      links: yield* rows('links'),
      fares: {
        shenzhen: fares === undefined ? NO_FARES : taken(unpackFares(fares, checks)),
        mtr: yield* rows('mtrFares'),
        highSpeed: yield* rows('highSpeedFares'),
      },
    } satisfies Services;
  });
}

function* unpackedRows(list: ServiceList, content: Content): Iterable<unknown> {
  const { shared } = content;
  for (const row of rowsOfColumns(content[list])) {
    yield unpackRow(SERVICE_FIELDS[list], row, shared, (field, value) => {
      if (list === 'services' && field === 'hours') return unpackHours(value, shared);
      return SHARED_FIELDS.has(field) ? at(shared, value) : value;
    });
  }
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
    keptAt(tables, key, () => ({ line, asOf, trips: [] as TrainTable['trips'][number][] })).trips.push(trip);
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
function unpackFares(content: unknown, checks: Checks): Read<FareMatrix> {
  const file = 'shenzhen-fares.json';
  const refused = (message: string) => ({
    value: NO_FARES,
    problems: [{ file, record: '', path: 'matrix', message }],
  });
  const refusal = checks.refusal(file, content);
  if (refusal !== undefined) return refused(refusal);
  const { value, problems } = checks.fares((content as { readonly matrix?: unknown }).matrix, file);
  if (value === undefined) return { value: NO_FARES, problems };
  const yuan = unpackMatrix(value.yuan, value.stations.length);
  if (yuan !== undefined) return { value: { ...value, yuan }, problems: [] };
  return refused('The fares of the metro are not one for each two stations; they are left out.');
}
