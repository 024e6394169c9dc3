import type { Locale } from '../model/names.ts';
import type { AnswerWords } from './answer/words.ts';
import type { AskWords } from './ask/words.ts';
import type { CommuteWords } from './commute/words.ts';
import type { DayWords } from './day/words.ts';
import type { KeepWords } from './keep/words.ts';
import type { LiveWords } from './live/words.ts';
import type { Messages } from './messages.ts';
import type { OfflineWords } from './offline/words.ts';
import type { SchematicWords } from './schematic/words.ts';

/** Every word of one language. */
export interface Language {
  readonly messages: Messages;
  readonly answer: AnswerWords;
  readonly ask: AskWords;
  readonly commute: CommuteWords;
  readonly day: DayWords;
  readonly keep: KeepWords;
  readonly live: LiveWords;
  readonly offline: OfflineWords;
  readonly schematic: SchematicWords;
}

const LOADERS: Readonly<Record<Locale, () => Promise<Language>>> = {
  en: async () => (await import('./languages/en.ts')).ENGLISH,
  'zh-Hans': async () => (await import('./languages/zh-hans.ts')).SIMPLIFIED_CHINESE,
  'zh-Hant': async () => (await import('./languages/zh-hant.ts')).TRADITIONAL_CHINESE,
};

const LEARNED = new Map<Locale, Language>();
const LEARNING = new Map<Locale, Promise<void>>();

/** Whether the words of a language are there. */
export function isLearned(locale: Locale): boolean {
  return LEARNED.has(locale);
}

/**
 * Fetches the words of a language, once: a reader needs no other's.
 *
 * @throws when they cannot be fetched; the next call tries again
 */
export function learn(locale: Locale): Promise<void> {
  const before = LEARNING.get(locale);
  if (before !== undefined) return before;
  const learning = LOADERS[locale]().then((language) => {
    LEARNED.set(locale, language);
  });
  LEARNING.set(locale, learning);
  learning.catch(() => LEARNING.delete(locale));
  return learning;
}

/**
 * The words of a language that was learned.
 *
 * @throws {Error} when it was not: whoever writes waits for `learn()`
 */
export function languageOf(locale: Locale): Language {
  const language = LEARNED.get(locale);
  if (language === undefined) throw new Error(`The words of ${locale} were not fetched yet.`);
  return language;
}
