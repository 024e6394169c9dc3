import type { Texts } from '../model/names.ts';
import type { Network, Route } from '../model/network.ts';
import type { Position } from '../model/units.ts';
import { packCalls, packHops, unpackCalls, unpackHops } from './compact-routes.ts';
import type { SharedValues, ValueCollector } from './compact-values.ts';
import { letters, packOffset, packTexts, unpackOffset, unpackTexts } from './compact-values.ts';
import { at, unpackRow } from './unpack-row.ts';

/** The lists of a network that compact files keep as rows. */
export type RowKind = Exclude<keyof Network, 'asOf' | 'sources'>;

/**
 * What each row holds, in order; null where a record lacks it, and nothing at the end.
 *
 * `provenance` stands for `sources`, `asOf` and `confidence` together.
 */
export const FIELDS: Readonly<Record<RowKind, readonly string[]>> = {
  lines: [
    ...['id', 'system', 'names', 'badge', 'colour', 'officialColour', 'role', 'changes', 'provenance'],
    ...['designSpeed', 'publishedLength', 'edition', 'finding', 'partOf'],
  ],
  sections: [
    ...['id', 'line', 'shape', 'uncertainty', 'length', 'changes', 'provenance'],
    ...['publishedLength', 'names', 'partOf'],
  ],
  stations: ['id', 'names', 'position', 'uncertainty', 'provenance', 'pinyin', 'aliases'],
  routes: ['id', 'line', 'calls', 'hops', 'names', 'spans'],
  crossings: [
    ...['id', 'names', 'sides', 'hours', 'access', 'stations', 'changes', 'provenance'],
    ...['clearance', 'note', 'pinyin'],
  ],
  roads: [
    ...['id', 'road', 'names', 'section', 'uncertainty', 'drawn', 'changes', 'provenance', 'length'],
    ...['publishedLength', 'lanes', 'designSpeed', 'note', 'pinyin'],
  ],
  places: [
    ...['id', 'names', 'kind', 'city', 'position', 'uncertainty', 'provenance', 'station', 'pinyin'],
    'aliases',
  ],
};

const TEXTS = new Set(['names', 'badge', 'edition', 'finding', 'access', 'note', 'section']);

/** One record as a row of its kind. */
export function packRecord(kind: RowKind, record: object, shared: ValueCollector): unknown[] {
  const values: Readonly<Record<string, unknown>> = { ...record };
  const row = FIELDS[kind].map((field) => packField(field, values, shared) ?? null);
  while (row.at(-1) === null) row.pop();
  return row;
}

function packField(
  field: string,
  record: Readonly<Record<string, unknown>>,
  shared: ValueCollector,
): unknown {
  const value = record[field];
  const { sources, asOf, confidence, names } = record;
  if (field === 'provenance') return shared.keep([sources, asOf, confidence]);
  if (value === undefined) return undefined;
  if (TEXTS.has(field)) return packTexts(value as Texts, shared);
  if (field === 'position') return packOffset(value as Position);
  if (field === 'changes') return shared.keep(value);
  if (field === 'calls') return packCalls(value as Route['calls'], shared);
  if (field === 'hops') return packHops(record as unknown as Route, shared);
  if (field === 'pinyin') return value === letters((names as Texts).en) ? undefined : value;
  return value;
}

/** The record of a row, unchecked: whatever is damaged is missing or of the wrong kind. */
export function unpackRecord(kind: RowKind, packed: unknown, shared: SharedValues): unknown {
  if (!Array.isArray(packed)) return packed;
  const fields = FIELDS[kind];
  const record: { pinyin?: unknown; names?: unknown } = unpackRow(
    fields,
    packed,
    shared.values,
    (field, value, { calls }) => {
      if (TEXTS.has(field)) return unpackTexts(value, shared);
      if (field === 'position') return unpackOffset(value);
      if (field === 'changes') return at(shared.values, value);
      if (field === 'calls') return unpackCalls(value, shared);
      return field === 'hops' ? unpackHops(value, calls, shared) : value;
    },
  );
  if (fields.includes('pinyin')) record.pinyin ??= letters((record.names as Partial<Texts> | undefined)?.en);
  return record;
}
