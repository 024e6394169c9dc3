import type { Locale, Texts } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Selection } from '../model/selection.ts';
import type { Steps } from '../slices/slices.ts';
import { finished } from '../slices/slices.ts';
import { alikeScore, formScore, HAN_ONLY, INSIDE, shortScore, soundScore, wordsScore } from './match.ts';
import { normalForm, wordsOf } from './normal-form.ts';
import { typedLetters } from './readings.ts';
import type { Searchable, Searched } from './searchable.ts';
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

/** Finds by name; at most `limit` (8) hits, best first; of one name, what lies in the city of the reader's language. */
export type Search = (query: string, limit?: number, locale?: Locale) => SearchHit[];

/** How much worse it is to match what something is also called than its name. */
const NICKNAME = 0.035;
/** The city that a script is at home in; English is in both. */
const HOME: Readonly<Record<Locale, SearchHit['city']>> = {
  en: undefined,
  'zh-Hans': 'shenzhen',
  'zh-Hant': 'hong-kong',
};

/** Whose station is meant: 港鐵沙田, 地铁坑梓, 西九龙高铁站. Some names begin or end so themselves. */
const RAILWAY = /^\s*(?:[港地高][铁鐵]|(?:mtr|metro)\s)\s*(?=.)/iu;
const RAILWAY_STATION = /(?<=..)[港地高][铁鐵]站?\s*$/u;
const OF_HONG_KONG = /港[铁鐵]|\bmtr\b/iu;

/**
 * Makes a search over everything in a network that has a name.
 *
 * Names match in any of the three scripts, as pinyin in full or by first letters, by number, and with typing
 * errors. The name itself comes before names that begin so, these before universities that it shortens (科大), these
 * before names that contain it or all its words, these before others that it shortens (坪广), and these before names
 * that are only alike, or only sound so (坑子), which are looked for when nothing begins so. Of equals, a corridor line comes before others, a
 * busy station before a quiet one, and a station before a place called after it. What has the very name in the
 * reader's own city comes before what has it in the other. Words that say whose station is meant are left out if
 * nothing is called so: 港鐵沙田 is Sha Tin in Hong Kong.
 */
export function searchIndex(network: Network): Search {
  return finished(indexing(network));
}

/** The same in steps, for a page that must not stand still. */
export function* indexing(network: Network): Steps<Search> {
  const all = yield* searchables(network);
  return (query, limit = 8, locale = 'en') => {
    const home = OF_HONG_KONG.test(query) ? 'hong-kong' : HOME[locale];
    const bare = query.replace(RAILWAY_STATION, '').replace(RAILWAY, '');
    const found = foundIn(all, query);
    const isKnown = bare === query || found.some(({ score }) => score < INSIDE);
    const sorted = (isKnown ? found : foundIn(all, bare)).sort((one, other) => one.score - other.score);
    return ownFirst(sorted, home).slice(0, limit).map(hitOf);
  };
}

/** What is called so, or begins so; if nothing does, also what is only alike, or sounds so. */
function foundIn({ entries: all, readings }: Searched, query: string): Scored[] {
  const forms = queryForms(query);
  const words = wordsOf(query);
  if (forms.length === 0) return [];
  const strict = scored(all, (entry) => strictScore(entry, forms, words));
  if (strict.some(({ score }) => score < INSIDE)) return strict;
  const sound = HAN_ONLY.test(forms[0]!) ? typedLetters(forms.at(-1)!, readings)?.full : undefined;
  const alike = (entry: Searchable) => Math.min(alikeScore(entry, forms[0]!), soundScore(entry, sound));
  return [...strict, ...scored(without(all, strict), alike)];
}

/** Of those that have the very name what lies in the other city goes behind the others; all else stays in its place. */
function ownFirst(found: readonly Scored[], home: SearchHit['city']): Scored[] {
  const isAway = ({ entry: { city } }: Scored) => home !== undefined && city !== undefined && city !== home;
  const named = found.filter(({ match }) => match === 0);
  const ordered = [...named.filter((each) => !isAway(each)), ...named.filter(isAway)];
  let next = 0;
  return found.map((each) => (each.match === 0 ? ordered[next++]! : each));
}

interface Scored {
  readonly entry: Searchable;
  /** How well the name matches alone. */
  readonly match: number;
  readonly score: number;
}

function scored(entries: readonly Searchable[], scoreOf: (entry: Searchable) => number): Scored[] {
  return entries.flatMap((entry) => {
    const score = scoreOf(entry);
    return score < 1 ? [{ entry, match: score, score: score + entry.handicap }] : [];
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
    Math.min(
      formScore(entry.forms, form),
      formScore(entry.nicknames, form) + NICKNAME,
      shortScore(entry.forms, form),
    ),
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
