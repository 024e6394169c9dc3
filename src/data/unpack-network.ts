import type { Network } from '../model/network.ts';
import type { Read } from '../model/problem.ts';
import type { Steps } from '../slices/slices.ts';
import type { Checks, ListRecords } from './checks.ts';
import type { RowKind } from './compact-records.ts';
import { unpackRecord } from './compact-records.ts';
import type { SharedValues } from './compact-values.ts';
import type { NETWORK_LISTS } from './file-lists.ts';
import { unpackingFile } from './unpack-file.ts';
import { listOf } from './unpack-row.ts';

type Content = Readonly<Record<(typeof NETWORK_LISTS)[number], readonly unknown[]>> & {
  readonly asOf: string;
  readonly characters: string;
};

/**
 * Unpacks `network.json` in steps.
 *
 * @param answer - the parsed JSON
 * @param file - its address, for problems
 * @param checks - what its content is held to
 */
export function unpackingNetwork(
  answer: unknown,
  file: string,
  checks: Checks,
): Steps<Read<Network | undefined>> {
  return unpackingFile('network.json', answer, { file, checks }, function* (taken) {
    const content = answer as Content;
    const shared: SharedValues = {
      characters: charactersOf(content.characters),
      values: content.shared,
      stations: content.stations.map((row) => listOf(row)[0]),
    };
    function* rows<K extends RowKind>(kind: K): Steps<ListRecords[K][]> {
      return taken(yield* checks.records(kind, unpacked(content, kind, shared), file));
    }
    const network: Network = {
      asOf: content.asOf,
      sources: taken(yield* checks.records('sources', content.sources, file)),
      lines: yield* rows('lines'),
      sections: yield* rows('sections'),
      stations: yield* rows('stations'),
      routes: yield* rows('routes'),
      crossings: yield* rows('crossings'),
      roads: yield* rows('roads'),
      places: yield* rows('places'),
    };
    yield;
    return taken(checks.closed(network, file));
  });
}

function* unpacked(content: Content, kind: RowKind, shared: SharedValues): Iterable<unknown> {
  for (const row of content[kind]) yield unpackRecord(kind, row, shared);
}

function charactersOf(text: string): Map<string, string> {
  const pairs = [...text];
  return new Map(
    pairs.flatMap((from, index) => (index % 2 === 0 ? [[from, pairs[index + 1] ?? from] as const] : [])),
  );
}
