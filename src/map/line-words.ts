import type { Locale } from '../model/names.ts';
import type { LineWords } from './layers/section-labels.ts';

/** What is written along lines, in each language. */
export const LINE_WORDS: Readonly<Record<Locale, LineWords>> = {
  en: { undecided: 'route not decided' },
  'zh-Hans': { undecided: '走向未定' },
  'zh-Hant': { undecided: '走綫未定' },
};
