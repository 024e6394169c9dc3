import type { Texts } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { RowKind } from './compact-records.ts';
import { FIELDS, packRecord } from './compact-records.ts';
import { characterMap, valueCollector } from './compact-values.ts';
import { FILE_FORMATS } from './file-formats.ts';

/** Every kind of row, in the order of the file. */
const ROW_KINDS = Object.keys(FIELDS) as RowKind[];

/**
 * The compact form of a network, to be written as JSON: what answers need, without shapes.
 *
 * It counts its own rows, so that a list cut short is noticed.
 */
export function compactNetwork(network: Network): unknown {
  const named = [...network.stations, ...network.places, ...network.lines, ...network.roads];
  const texts = [
    ...named.map(({ names }) => names),
    ...network.lines.flatMap(({ finding, edition }) => [finding, edition]),
    ...network.crossings.flatMap(({ names, access, note }) => [names, access, note]),
  ].filter((each): each is Texts => each !== undefined);
  const characters = characterMap(texts);
  const shared = valueCollector(
    characters,
    network.stations.map(({ id }) => id),
  );
  const rows = ROW_KINDS.map((kind) => [
    kind,
    network[kind].map((record) => packRecord(kind, record, shared)),
  ]);
  const lists: Record<string, readonly unknown[]> = {
    sources: network.sources,
    ...Object.fromEntries(rows),
    shared: shared.values,
  };
  return {
    format: FILE_FORMATS['network.json'],
    counts: Object.fromEntries(Object.entries(lists).map(([list, { length }]) => [list, length])),
    asOf: network.asOf,
    characters: [...characters].flat().join(''),
    ...lists,
  };
}
