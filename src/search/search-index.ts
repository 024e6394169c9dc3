import type { Locale, Texts } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Selection } from '../model/selection.ts';
import type { Steps } from '../slices/slices.ts';
import { finished } from '../slices/slices.ts';
import { alikeScore, formScore, INSIDE, wordsScore } from './match.ts';
import { normalForm, wordsOf } from './normal-form.ts';
import type { Searchable } from './searchable.ts';
import { searchables } from './searchable.ts';

/** Something found. */
export interface SearchHit {
  readonly selection: Selection;
  readonly names: Texts;
  /** What tells it from others of the same name: the section of a road. */
  readonly detail?: Texts;
  readonly city?: 'shenzhen' | 'hong-kong';
  /** 0 for the very name, 1 for hardly alike. */
  readonly score: number;
}

/** Finds by name; at most `limit` (8) hits, best first; of equals, what lies in the city of the reader's language. */
export type Search = (query: string, limit?: number, locale?: Locale) => SearchHit[];

/** How much worse it is to match what something is also called than its name. */
const NICKNAME = 0.035;
/** And how much worse to lie in the other city: more than any lead of a station, less than a place is behind one. */
const AWAY = 0.012;
/** The city that a script is at home in; English is in both. */
const HOME: Readonly<Record<Locale, SearchHit['city']>> = {
  en: undefined,
  'zh-Hans': 'shenzhen',
  'zh-Hant': 'hong-kong',
};

/**
 * Makes a search over everything in a network that has a name.
 *
 * Names match in any of the three scripts, as pinyin in full or by first letters, by number, and with typing
 * errors. The name itself comes before names that begin so, these before names that contain it or all its
 * words, these before names that are only alike, which are looked for when nothing begins so. Of equals, a
 * corridor line comes before others, what lies in the reader's own city before what does not, a busy station
 * before a quiet one, and a station before a place called after it.
 */
export function searchIndex(network: Network): Search {
  return finished(indexing(network));
}

/** The same in steps, for a page that must not stand still. */
export function* indexing(network: Network): Steps<Search> {
  const all = yield* searchables(network);
  return (query, limit = 8, locale = 'en') => {
    const forms = queryForms(query);
    const words = wordsOf(query);
    if (forms.length === 0) return [];
    const strict = scored(all, (entry) => strictScore(entry, forms, words));
    const found = strict.some(({ score }) => score < INSIDE)
      ? strict
      : [...strict, ...scored(without(all, strict), (entry) => alikeScore(entry, forms[0]!))];
    return found
      .map(({ entry, score }) => ({ entry, score: score + away(entry, locale) }))
      .sort((one, other) => one.score - other.score)
      .slice(0, limit)
      .map(hitOf);
  };
}

function away({ city }: Searchable, locale: Locale): number {
  const home = HOME[locale];
  return home === undefined || city === undefined || city === home ? 0 : AWAY;
}

interface Scored {
  readonly entry: Searchable;
  readonly score: number;
}

function scored(entries: readonly Searchable[], scoreOf: (entry: Searchable) => number): Scored[] {
  return entries.flatMap((entry) => {
    const score = scoreOf(entry);
    return score < 1 ? [{ entry, score: score + entry.handicap }] : [];
  });
}

function without(entries: readonly Searchable[], found: readonly Scored[]): Searchable[] {
  const known = new Set(found.map(({ entry }) => entry));
  return entries.filter((entry) => !known.has(entry));
}

/** What was typed, and the same without a word for "station". */
function queryForms(query: string): string[] {
  const form = normalForm(query);
  const bare = normalForm(query.replace(/(?:\s+(?:metro |mtr )?(?:station|stn)|(?<=..)站)\s*$/iu, ''));
  return [...new Set([form, bare])].filter((each) => each !== '');
}

function strictScore(entry: Searchable, wanted: readonly string[], words: readonly string[]): number {
  const whole = wanted.map((form) =>
    Math.min(formScore(entry.forms, form), formScore(entry.nicknames, form) + NICKNAME),
  );
  return Math.min(...whole, wordsScore(entry.words, words));
}

function hitOf({ entry: { selection, names, detail, city }, score }: Scored): SearchHit {
  return {
    selection,
    names,
    ...(detail === undefined ? {} : { detail }),
    ...(city === undefined ? {} : { city }),
    score: Math.min(score, 1),
  };
}
