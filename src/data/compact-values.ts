import type { Texts } from '../model/names.ts';
import type { Position } from '../model/units.ts';

/** Steps per degree in compact files: 1e-5° is about a metre. */
export const STEPS = 1e5;
/** Positions of rows count from here, for shorter numbers: 114° E, 22.5° N in steps. */
const ORIGIN = [11_400_000, 2_250_000] as const;

/** Hong Kong characters by their simplified ones, for names that need no telling apart. */
export type CharacterMap = ReadonlyMap<string, string>;

/** What all records of a compact file share. */
export interface SharedValues {
  readonly characters: CharacterMap;
  /** Values that many records repeat; records hold their index. */
  readonly values: readonly unknown[];
  /** Ids of stations, in the order of their rows. */
  readonly stations: readonly unknown[];
}

/** Collects values that repeat while a compact file is written. */
export interface ValueCollector extends SharedValues {
  /** The index under which a value is kept. */
  readonly keep: (value: unknown) => number;
  readonly stationIndex: (id: string) => number;
}

/** An empty collector. */
export function valueCollector(characters: CharacterMap, stations: readonly string[]): ValueCollector {
  const values: unknown[] = [];
  const indexByText = new Map<string, number>();
  const indexById = new Map(stations.map((id, index) => [id, index]));
  const keep = (value: unknown): number => {
    const text = JSON.stringify(value);
    const known = indexByText.get(text);
    if (known !== undefined) return known;
    indexByText.set(text, values.length);
    return values.push(value) - 1;
  };
  return { characters, values, stations, keep, stationIndex: (id) => indexById.get(id) ?? -1 };
}

/** The Hong Kong character that most often stands for each simplified one, where they differ. */
export function characterMap(texts: readonly Texts[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { 'zh-Hans': hans, 'zh-Hant': hant } of texts) {
    const [from, to] = [[...hans], [...hant]];
    if (from.length !== to.length) continue;
    for (const [index, character] of from.entries()) {
      const own = counts.get(character) ?? new Map<string, number>();
      own.set(to[index]!, (own.get(to[index]!) ?? 0) + 1);
      counts.set(character, own);
    }
  }
  const chosen = [...counts].map(([character, own]) => {
    const [best] = [...own].sort((a, b) => b[1] - a[1]);
    return [character, best![0]] as const;
  });
  return new Map(chosen.filter(([from, to]) => from !== to));
}

function inHongKong(hans: string, characters: CharacterMap): string {
  return [...hans].map((character) => characters.get(character) ?? character).join('');
}

/** Texts as `[zh-Hans, zh-Hant, en]`; 0 for Hong Kong's form when the map makes it. */
export function packTexts(texts: Texts, { characters }: SharedValues): unknown {
  const { en, 'zh-Hans': hans, 'zh-Hant': hant } = texts;
  return [hans, inHongKong(hans, characters) === hant ? 0 : hant, en];
}

/** The texts that `packTexts` packed; undefined when they are damaged. */
export function unpackTexts(packed: unknown, { characters }: SharedValues): unknown {
  if (!Array.isArray(packed)) return undefined;
  const [hans, hant, en] = packed as unknown[];
  const isMapped = hant === 0 && typeof hans === 'string';
  return { en, 'zh-Hans': hans, 'zh-Hant': isMapped ? inHongKong(hans, characters) : hant };
}

/** A position in whole steps. */
export function packPosition([longitude, latitude]: Position): [number, number] {
  return [Math.round(longitude * STEPS), Math.round(latitude * STEPS)];
}

/** A position in whole steps from the origin of rows. */
export function packOffset(position: Position): [number, number] {
  const [longitude, latitude] = packPosition(position);
  return [longitude - ORIGIN[0], latitude - ORIGIN[1]];
}

/** The position that `packOffset` packed, as numbers of at most five decimals. */
export function unpackOffset(packed: unknown): unknown {
  if (!Array.isArray(packed)) return undefined;
  return packed.map((step: unknown, axis) =>
    typeof step === 'number' ? (step + (ORIGIN[axis] ?? 0)) / STEPS : step,
  );
}

/** Small letters and digits of a Latin name: most often what types its Chinese one. */
export function letters(name: unknown): string {
  return typeof name === 'string' ? name.toLowerCase().replace(/[^a-z0-9]/g, '') : '';
}
