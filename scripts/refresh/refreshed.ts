import type { Day } from '../../src/model/units.ts';

/** What an operator's answer changes. */
export interface Refreshed {
  /** Content by path from the project's root. */
  readonly files: ReadonlyMap<string, string>;
  /** What is different, a line each, for people. */
  readonly difference: readonly string[];
}

/** Everything a refresh is made from. */
export interface RefreshInput {
  /** Files of `data/` by path from the project's root. */
  readonly texts: ReadonlyMap<string, string>;
  /** The operator's answers, in the order of the addresses. */
  readonly answers: readonly string[];
  readonly today: Day;
}

/** A record of `sources.json`. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly date: Day;
  readonly licence?: string;
}

const FILE = 'data/sources.json';

/** `sources.json` with a source added, or its date renewed. */
export function withSource(texts: ReadonlyMap<string, string>, source: SourceRecord): [string, string] {
  const lines = (texts.get(FILE) ?? '[\n]').trimEnd().split('\n').slice(1, -1);
  const records = lines.map((line) => line.replace(/,$/, ''));
  const at = records.findIndex((record) => record.startsWith(`{"id":${JSON.stringify(source.id)},`));
  records.splice(at < 0 ? records.length : at, at < 0 ? 0 : 1, JSON.stringify(source));
  return [FILE, `[\n${records.join(',\n')}\n]\n`];
}
