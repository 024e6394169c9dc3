import { expect, test } from 'vitest';
import { answerWordsFor } from '../../src/i18n/answer/words.ts';
import { askWordsFor } from '../../src/i18n/ask/words.ts';
import { commuteWordsFor } from '../../src/i18n/commute/words.ts';
import { dayWordsFor } from '../../src/i18n/day/words.ts';
import { keepWordsFor } from '../../src/i18n/keep/words.ts';
import { liveWordsFor } from '../../src/i18n/live/words.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { offlineWordsFor } from '../../src/i18n/offline/words.ts';
import { schematicWordsFor } from '../../src/i18n/schematic/words.ts';
import type { Locale } from '../../src/model/names.ts';
import { leavesOf } from './catalogue.ts';

const CATALOGUES = [
  answerWordsFor,
  askWordsFor,
  commuteWordsFor,
  dayWordsFor,
  keepWordsFor,
  liveWordsFor,
  messagesFor,
  offlineWordsFor,
  schematicWordsFor,
];

/** Second words for what has one already, and words of the other side of the boundary. */
const STRAY: Readonly<Record<Locale, RegExp>> = {
  en: /time table|border/i,
  'zh-Hans': /营运|你|时间表|行事历|转乘|月台/,
  'zh-Hant': /時間表|營運|行事曆|換乘|站台|您|公交|綫網/,
};

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)(
  '%s has one word for one thing, the one of its readers',
  (locale) => {
    const stray = CATALOGUES.flatMap((words) => leavesOf(words(locale))).filter(([, text]) =>
      STRAY[locale].test(text),
    );
    expect(stray).toEqual([]);
  },
);
