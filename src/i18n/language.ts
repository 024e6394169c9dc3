import type { Locale } from '../model/names.ts';
import type { AnswerWords } from './answer/words.ts';
import type { AskWords } from './ask/words.ts';
import type { CommuteWords } from './commute/words.ts';
import type { DayWords } from './day/words.ts';
import { Fetched } from './fetched.ts';
import type { JourneyWords } from './journey/words.ts';
import type { KeepWords } from './keep/words.ts';
import type { LiveWords } from './live/words.ts';
import type { Messages } from './messages.ts';
import type { OwnNetworkWords } from './network/words.ts';
import type { OfflineWords } from './offline/words.ts';
import type { SchematicWords } from './schematic/words.ts';

/** What is said around a question and in the list of its answer. */
export interface Language {
  readonly messages: Messages;
  readonly answer: AnswerWords;
  readonly commute: CommuteWords;
  readonly offline: OfflineWords;
}

/** All that is said besides, in parts of the page that are fetched when they are seen. */
export interface LaterWords {
  readonly ask: AskWords;
  readonly day: DayWords;
  readonly journey: JourneyWords;
  readonly keep: KeepWords;
  readonly live: LiveWords;
  readonly network: OwnNetworkWords;
  readonly schematic: SchematicWords;
}

const FIRST = new Fetched<Language>({
  en: async () => (await import('./languages/en.ts')).ENGLISH,
  'zh-Hans': async () => (await import('./languages/zh-hans.ts')).SIMPLIFIED_CHINESE,
  'zh-Hant': async () => (await import('./languages/zh-hant.ts')).TRADITIONAL_CHINESE,
});

const LATER = new Fetched<LaterWords>({
  en: async () => (await import('./languages/later-en.ts')).LATER_ENGLISH,
  'zh-Hans': async () => (await import('./languages/later-zh-hans.ts')).LATER_SIMPLIFIED_CHINESE,
  'zh-Hant': async () => (await import('./languages/later-zh-hant.ts')).LATER_TRADITIONAL_CHINESE,
});

/** Whether a part of the page is wanted that says more than an answer. */
let isMoreWanted = false;

/** Whether the words of a language are there, as many as are wanted. */
export function isLearned(locale: Locale): boolean {
  return FIRST.has(locale) && (!isMoreWanted || LATER.has(locale));
}

/**
 * Fetches the words of a language, once: a reader needs no other's.
 *
 * @throws when they cannot be fetched; the next call tries again
 */
export function learn(locale: Locale): Promise<unknown> {
  const first = FIRST.fetch(locale);
  return isMoreWanted ? Promise.all([first, LATER.fetch(locale)]) : first;
}

/**
 * Fetches what is said besides an answer, of each language that is learned or being learned, and from now on with
 * each other.
 *
 * @throws when it cannot be fetched; the next call tries again
 */
export async function learnMore(): Promise<void> {
  isMoreWanted = true;
  await Promise.all(FIRST.wanted().map((locale) => LATER.fetch(locale)));
}

/**
 * The words of a language that was learned.
 *
 * @throws {Error} when it was not: whoever writes waits for `learn()`
 */
export function languageOf(locale: Locale): Language {
  return FIRST.of(locale);
}

/**
 * What a language says besides an answer.
 *
 * @throws {Error} when it was not learned: whoever writes waits for `learnMore()`
 */
export function laterOf(locale: Locale): LaterWords {
  return LATER.of(locale);
}
