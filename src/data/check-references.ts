import type { Problem } from '../model/problem.ts';
import type { SourceFiles } from './source-files.ts';
import { SOURCE_FILES } from './source-files.ts';

interface Reference {
  readonly part: keyof SourceFiles;
  readonly record: string;
  readonly path: string;
  readonly to: 'sources' | 'lines' | 'sections' | 'stations' | 'crossings';
  readonly id: string;
}

/** Every id that names a record which does not exist, and every station and source that nothing names. */
export function checkReferences(files: SourceFiles): Problem[] {
  const known = {
    sources: idsOf(files.sources),
    lines: idsOf(files.lines),
    sections: idsOf(files.sections),
    stations: idsOf(files.stations),
    crossings: idsOf(files.crossings),
  };
  const dangling = referencesOf(files).filter(({ to, id }) => !known[to].has(id));
  const called = new Set(files.routes.flatMap(({ calls }) => calls.map(({ station }) => station)));
  return [
    ...dangling.map(
      ({ part, record, path, to, id }): Problem => ({
        file: SOURCE_FILES[part],
        record,
        path,
        message: `"${id}" is not in ${SOURCE_FILES[to]}; allowed is the id of a record there.`,
      }),
    ),
    ...files.stations
      .filter(({ id }) => !called.has(id))
      .map(({ id }) => ({
        file: SOURCE_FILES.stations,
        record: id,
        path: '',
        message: 'No route calls at this station; add a call or remove the station.',
      })),
  ];
}

function idsOf(records: readonly { readonly id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}

function referencesOf(files: SourceFiles): Reference[] {
  const { lines, sections, stations, routes, crossings, sides, roads, places, runTimes } = files;
  return [
    ...lines.flatMap((line) => [
      ...provenance('lines', line.id, line, ''),
      ...one('lines', line.id, 'part_of', 'lines', line.part_of),
    ]),
    ...sections.flatMap(({ id, properties }) => [
      ...provenance('sections', id, properties),
      ...one('sections', id, 'properties.line', 'lines', properties.line),
      ...one('sections', id, 'properties.part_of', 'sections', properties.part_of),
    ]),
    ...stations.flatMap(({ id, properties }) => provenance('stations', id, properties)),
    ...routes.flatMap((route) => [
      ...provenance('routes', route.id, route, ''),
      ...one('routes', route.id, 'line', 'lines', route.line),
      ...many(
        'routes',
        route.id,
        'sections',
        'sections',
        route.sections.map((id) => id.replace(/^-/, '')),
      ),
      ...route.calls.flatMap((call, index) => [
        ...one('routes', route.id, `calls[${index}].station`, 'stations', call.station),
        ...changeSources('routes', route.id, `calls[${index}].`, call.changes),
      ]),
    ]),
    ...crossings.flatMap((crossing) => [
      ...provenance('crossings', crossing.id, crossing, ''),
      ...many('crossings', crossing.id, 'stations', 'stations', crossing.stations),
    ]),
    ...sides.flatMap(({ id, properties }) => [
      ...provenance('sides', id, properties),
      ...one('sides', id, 'properties.crossing', 'crossings', properties.crossing),
    ]),
    ...roads.flatMap(({ id, properties }) => provenance('roads', id, properties)),
    ...places.flatMap(({ id, properties }) => [
      ...provenance('places', id, properties),
      ...one('places', id, 'properties.station', 'stations', properties.station),
    ]),
    ...runTimes.flatMap((row, index) => [
      ...provenance('runTimes', `#${index + 1}`, row, ''),
      ...one('runTimes', `#${index + 1}`, 'line', 'lines', row.line),
      ...one('runTimes', `#${index + 1}`, 'from', 'stations', row.from),
      ...one('runTimes', `#${index + 1}`, 'to', 'stations', row.to),
    ]),
  ];
}

type Changes = readonly { readonly sources: readonly string[] }[];

function provenance(
  part: keyof SourceFiles,
  record: string,
  holder: { readonly sources: readonly string[]; readonly changes?: Changes },
  prefix = 'properties.',
): Reference[] {
  return [
    ...many(part, record, `${prefix}sources`, 'sources', holder.sources),
    ...changeSources(part, record, prefix, holder.changes ?? []),
  ];
}

function changeSources(
  part: keyof SourceFiles,
  record: string,
  prefix: string,
  changes: Changes,
): Reference[] {
  return changes.flatMap(({ sources }, index) =>
    many(part, record, `${prefix}changes[${index}].sources`, 'sources', sources),
  );
}

function one(
  part: keyof SourceFiles,
  record: string,
  path: string,
  to: Reference['to'],
  id: string | undefined,
): Reference[] {
  return id === undefined ? [] : [{ part, record, path, to, id }];
}

function many(
  part: keyof SourceFiles,
  record: string,
  path: string,
  to: Reference['to'],
  ids: readonly string[],
): Reference[] {
  return ids.map((id, index) => ({ part, record, path: `${path}[${index}]`, to, id }));
}
