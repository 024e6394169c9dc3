import type { Locale } from '../../model/names.ts';
import { ANSWER_EN } from './en.ts';
import { ANSWER_ZH_HANS } from './zh-hans.ts';
import { ANSWER_ZH_HANT } from './zh-hant.ts';

/** Every word of an answer, in one language. Functions take numbers and texts that are formatted already. */
export interface AnswerWords {
  /** Times, intervals and money. */
  readonly format: {
    readonly nextDay: (clock: string) => string;
    readonly previousDay: (clock: string) => string;
    /** A likely time, never a timetable's. */
    readonly about: (clock: string) => string;
    /** Two ends of a range in minutes. */
    readonly minutesRange: (low: string, high: string) => string;
    readonly every: (minutes: string) => string;
    /** The least it costs. */
    readonly least: (money: string) => string;
    /** Parts that are paid in two currencies. */
    readonly both: (one: string, other: string) => string;
  };
}

const WORDS: Readonly<Record<Locale, AnswerWords>> = {
  en: ANSWER_EN,
  'zh-Hans': ANSWER_ZH_HANS,
  'zh-Hant': ANSWER_ZH_HANT,
};

/** The words of an answer in a language. */
export function answerWordsFor(locale: Locale): AnswerWords {
  return WORDS[locale];
}
