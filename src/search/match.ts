import { distance } from 'fastest-levenshtein';
import type { Searchable } from './searchable.ts';

/** Scores begin here for a name that begins as typed. */
const PREFIX = 0.15;
/** And here for one that contains it. */
export const INSIDE = 0.35;
/** And here for a university that it shortens as one does, which is better known so than what only contains it. */
const UNIVERSITY = 0.25;
const ALL_WORDS = 0.4;
/** And here for any other name that it shortens: there are many ways to shorten one, so behind what contains it. */
const SHORT = 0.5;
/** And here for a name that sounds so: who types by sound chooses a wrong character easily. */
const SOUND = 0.4;
const ALIKE = 0.55;
/** How much the rest of a longer name adds. */
const REST = 0.1;
/** How many wrong letters it counts for that a typed name is only the beginning, or one word, of the whole. */
const UNFINISHED = 0.5;
/** Share of letters that may be wrong. */
const WRONG = 0.34;

/** 0 for the very form, less than `INSIDE` for its beginning, more for its inside; 1 for none of these. */
export function formScore(forms: ReadonlySet<string>, wanted: string): number {
  if (forms.has(wanted)) return 0;
  let best = 1;
  for (const form of forms) {
    const at = form.indexOf(wanted);
    if (at < 0 || (at > 0 && wanted.length < 2)) continue;
    best = Math.min(best, (at === 0 ? PREFIX : INSIDE) + REST * (1 - wanted.length / form.length));
  }
  return best;
}

/** City names that Chinese short forms leave out: 科大 is 香港科技大學. */
const LEFT_OUT = /^(?:香港|深圳)/;
/** Two Chinese characters or more, and nothing else. */
export const HAN_ONLY = /^\p{Script=Han}{2,}$/u;
const UNIVERSITIES = /大[学學]$/;

/** How well Chinese characters shorten one of the forms: they stand in it in this order, from its first on; 1 for not. */
export function shortScore(forms: ReadonlySet<string>, wanted: string): number {
  if (!HAN_ONLY.test(wanted)) return 1;
  let best = 1;
  for (const form of forms) {
    const isShorter = form.length > wanted.length;
    if (!isShorter || !(shortens(wanted, form) || shortens(wanted, form.replace(LEFT_OUT, '')))) continue;
    const from = wanted.endsWith('大') && UNIVERSITIES.test(form) ? UNIVERSITY : SHORT;
    best = Math.min(best, from + REST * (1 - wanted.length / form.length));
  }
  return best;
}

/** How well a name, or its beginning, sounds like the pinyin of characters that were typed; 1 for not. */
export function soundScore({ forms }: Searchable, sound: string | undefined): number {
  const score = sound === undefined ? 1 : formScore(forms, sound);
  return score < INSIDE ? SOUND + score : 1;
}

/** Whether the first letters are the same, and the others follow in the same order. */
function shortens(wanted: string, whole: string): boolean {
  if (wanted[0] !== whole[0]) return false;
  let at = 0;
  for (const letter of whole) if (letter === wanted[at]) at += 1;
  return at === wanted.length;
}

/** How well several typed words match the words of a name, in any order and with typing errors; 1 for not. */
export function wordsScore(words: readonly string[], wanted: readonly string[]): number {
  if (wanted.length < 2 || words.length < 2) return 1;
  let wrong = 0;
  for (const each of wanted) {
    const least = Math.min(...words.map((word) => wordDistance(word, each)));
    if (least === 1) return 1;
    wrong += least;
  }
  return ALL_WORDS + REST * (wrong / wanted.length) + REST * (1 - Math.min(1, wanted.length / words.length));
}

/**
 * How alike a name is to what was typed, or its beginning to what was typed so far; 1 for not alike.
 *
 * A third of the letters may be wrong; of two letters none.
 */
export function alikeScore({ forms, words }: Searchable, wanted: string): number {
  const allowed = allowance(wanted);
  if (allowed === 0) return 1;
  let least = allowed + 1;
  for (const form of forms) {
    if (Math.abs(form.length - wanted.length) <= allowed) least = Math.min(least, distance(form, wanted));
    else if (form.length > wanted.length) {
      least = Math.min(least, distance(form.slice(0, wanted.length), wanted) + UNFINISHED);
    }
  }
  for (const word of words) least = Math.min(least, distance(word, wanted) + UNFINISHED);
  return least > allowed ? 1 : ALIKE + (1 - ALIKE) * (least / wanted.length);
}

function wordDistance(word: string, wanted: string): number {
  if (word === wanted) return 0;
  if (word.startsWith(wanted)) return 0.3;
  if (wanted.length >= 4 && shortens(wanted, word)) return 0.5;
  return distance(word, wanted) <= allowance(wanted) ? 0.6 : 1;
}

function allowance(wanted: string): number {
  return wanted.length < 3 ? 0 : Math.max(1, Math.floor(wanted.length * WRONG));
}
