/** A legal syllable of pinyin without its tone. */
const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)|ang|eng|ai|an|ao|ei|en|er|ou|a|e|o)$/;
const HAN = /^\p{Script=Han}$/u;

/** A name with the letters that type it. */
export interface SpelledName {
  readonly name: string;
  /** Full pinyin without tones or spaces. */
  readonly pinyin: string;
}

/** How each Chinese character is read in the names of a network. */
export type Readings = ReadonlyMap<string, string>;

/** Characters that stand in names of lines and crossings, but in hardly any name of a place. */
const USUAL: readonly (readonly [character: string, syllable: string])[] = [
  ['号', 'hao'],
  ['线', 'xian'],
  ['期', 'qi'],
  ['支', 'zhi'],
  ['延', 'yan'],
  ['口', 'kou'],
  ['岸', 'an'],
];

/**
 * Learns how characters are read from names whose pinyin is known, so that names without it can be typed
 * too. A character with several readings gets the one it has most often.
 */
export function learnReadings(names: readonly SpelledName[]): Readings {
  const votes = new Map<string, Map<string, number>>();
  for (const { name, pinyin } of names) {
    const characters = lettersOf(name);
    const syllables = syllablesOf(characters, pinyin) ?? [];
    for (const [index, syllable] of syllables.entries()) {
      const character = characters[index]!;
      const known = votes.get(character) ?? new Map<string, number>();
      votes.set(character, known.set(syllable, (known.get(syllable) ?? 0) + 1));
    }
  }
  const learned = [...votes].map(([character, counts]): [string, string] => {
    const [best] = [...counts].sort((one, other) => other[1] - one[1]);
    return [character, best![0]];
  });
  return new Map([...USUAL, ...learned]);
}

/**
 * The letters that type a simplified Chinese name: in full, and each syllable's first.
 *
 * @returns undefined when the name has a character whose reading is not known, or none at all
 */
export function typedLetters(
  name: string,
  readings: Readings,
): { full: string; initials: string } | undefined {
  const characters = lettersOf(name);
  if (!characters.some((character) => HAN.test(character))) return undefined;
  const syllables = characters.map((each) => (HAN.test(each) ? readings.get(each) : each));
  if (syllables.some((syllable) => syllable === undefined)) return undefined;
  return { full: syllables.join(''), initials: initialsOf(syllables as string[]) };
}

/** First letters of the syllables that a name's pinyin is made of; undefined when they do not fit the name. */
export function pinyinInitials({ name, pinyin }: SpelledName): string | undefined {
  const syllables = syllablesOf(lettersOf(name), pinyin);
  return syllables && initialsOf(syllables);
}

function initialsOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => syllable[0] ?? '').join('');
}

function lettersOf(name: string): string[] {
  return [...name.toLowerCase()].filter((character) => HAN.test(character) || /[a-z0-9]/.test(character));
}

/** One syllable for each character: of all ways to cut the pinyin, the first that comes out even. */
function syllablesOf(characters: readonly string[], pinyin: string): string[] | undefined {
  const [first, ...rest] = characters;
  if (first === undefined) return pinyin === '' ? [] : undefined;
  for (const syllable of syllablesAt(first, pinyin)) {
    const others = syllablesOf(rest, pinyin.slice(syllable.length));
    if (others !== undefined) return [syllable, ...others];
  }
  return undefined;
}

/** What a character may take from the beginning of the pinyin, longest first. */
function syllablesAt(character: string, pinyin: string): string[] {
  if (!HAN.test(character)) return pinyin.startsWith(character) ? [character] : [];
  const found: string[] = [];
  for (let length = Math.min(6, pinyin.length); length > 0; length -= 1) {
    const piece = pinyin.slice(0, length);
    if (SYLLABLE.test(piece)) found.push(piece);
  }
  return found;
}
