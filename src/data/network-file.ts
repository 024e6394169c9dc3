import { isDay } from '../calendar/calendar.ts';
import type { Network } from '../model/network.ts';
import type { Problem, Read } from '../model/problem.ts';
import type { Steps } from '../slices/slices.ts';
import { finished } from '../slices/slices.ts';
import { closedNetwork } from './closed-network.ts';
import { NETWORK_FORMAT } from './compact-network.ts';
import type { RowKind } from './compact-records.ts';
import { unpackRecord } from './compact-records.ts';
import { listOf } from './compact-routes.ts';
import type { SharedValues } from './compact-values.ts';
import { checkCounts } from './list-counts.ts';
import { NETWORK_SCHEMAS } from './network-schemas.ts';
import { readingRecords } from './read-records.ts';
import { shown } from './sentences.ts';

const LISTS = [
  'sources',
  'lines',
  'sections',
  'stations',
  'routes',
  'crossings',
  'roads',
  'places',
  'shared',
] as const;

type Content = Readonly<Record<(typeof LISTS)[number], readonly unknown[]>> & {
  readonly asOf: string;
  readonly characters: string;
  readonly counts: unknown;
};

/**
 * Reads the compact network file, which may be damaged in any way.
 *
 * A file that is not a network of this format gives no value and one problem. A bad record is left out and
 * reported, and so is what cannot stand without it.
 *
 * @param answer - the parsed JSON
 * @param file - its address, for problems
 */
export function readNetwork(answer: unknown, file: string): Read<Network | undefined> {
  return finished(readingNetwork(answer, file));
}

/** The same in steps, for a page that must not stand still. */
export function* readingNetwork(answer: unknown, file: string): Steps<Read<Network | undefined>> {
  const content = contentOf(answer);
  if (typeof content === 'string') {
    return { value: undefined, problems: [{ file, record: '', path: '', message: content }] };
  }
  const shared: SharedValues = {
    characters: charactersOf(content.characters),
    values: content.shared,
    stations: content.stations.map((row) => listOf(row)[0]),
  };
  const lists = LISTS.map((list) => [list, content[list]] as const);
  const problems = checkCounts(content.counts, Object.fromEntries(lists), file);
  function* rows<T>(kind: RowKind, schema: Parameters<typeof readingRecords<T>>[2]): Steps<T[]> {
    return kept(yield* readingRecords(unpacked(content as Content, kind, shared), file, schema), problems);
  }
  const network: Network = {
    asOf: content.asOf,
    sources: kept(yield* readingRecords(content.sources, file, NETWORK_SCHEMAS.sources), problems),
    lines: yield* rows('lines', NETWORK_SCHEMAS.lines),
    sections: yield* rows('sections', NETWORK_SCHEMAS.sections),
    stations: yield* rows('stations', NETWORK_SCHEMAS.stations),
    routes: yield* rows('routes', NETWORK_SCHEMAS.routes),
    crossings: yield* rows('crossings', NETWORK_SCHEMAS.crossings),
    roads: yield* rows('roads', NETWORK_SCHEMAS.roads),
    places: yield* rows('places', NETWORK_SCHEMAS.places),
  };
  yield;
  return { value: kept(closedNetwork(network, file), problems), problems };
}

function* unpacked(content: Content, kind: RowKind, shared: SharedValues): Iterable<unknown> {
  for (const row of content[kind]) yield unpackRecord(kind, row, shared);
}

/** The parts of the file, or a sentence that says why it is none. */
function contentOf(answer: unknown): Content | string {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    return `The network file holds ${shown(answer)}; allowed is an object.`;
  }
  const parts: Partial<Record<string, unknown>> = { ...answer };
  const { format, asOf, characters } = parts;
  if (format !== NETWORK_FORMAT) {
    return `The network file's format is ${shown(format)}; allowed is "${NETWORK_FORMAT}".`;
  }
  if (typeof asOf !== 'string' || !isDay(asOf)) {
    return `The network file is as of ${shown(asOf)}; allowed is a day written YYYY-MM-DD.`;
  }
  const missing = LISTS.filter((list) => !Array.isArray(parts[list]));
  if (missing.length > 0) return `The network file is damaged: ${missing.join(', ')} must be lists.`;
  if (typeof characters !== 'string') return 'The network file is damaged: characters must be text.';
  return parts as Content;
}

function charactersOf(text: string): Map<string, string> {
  const pairs = [...text];
  return new Map(
    pairs.flatMap((from, index) => (index % 2 === 0 ? [[from, pairs[index + 1] ?? from] as const] : [])),
  );
}

function kept<T>(read: Read<T>, problems: Problem[]): T {
  problems.push(...read.problems);
  return read.value;
}
