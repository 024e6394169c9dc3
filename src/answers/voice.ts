import type { AnswerWords } from '../i18n/answer/words.ts';
import { answerWordsFor } from '../i18n/answer/words.ts';
import type { Formats } from '../i18n/format.ts';
import { formatsFor } from '../i18n/format.ts';
import type { JourneyWords } from '../i18n/journey/words.ts';
import { journeyWordsFor } from '../i18n/journey/words.ts';
import type { JourneyFormats } from '../i18n/journey-format.ts';
import { journeyFormats } from '../i18n/journey-format.ts';
import { LANGUAGE_TAGS } from '../i18n/language-tags.ts';
import { keptAt, keptFor } from '../model/kept-for.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Names } from './names-in.ts';
import { namesIn } from './names-in.ts';

/** Everything needed to say an answer in one language. */
export interface Voice extends JourneyFormats {
  readonly locale: Locale;
  readonly words: AnswerWords;
  /** Of an open journey, of the comparison and of reasons: there once a part of the page is that shows one. */
  readonly journeyWords: JourneyWords;
  readonly names: Names;
  readonly day: Formats['day'];
  readonly when: Formats['when'];
  /** Texts in a row: `A, B and C`. */
  readonly list: (texts: readonly string[]) => string;
  /** A share of 1 in percent. */
  readonly percent: (share: number) => string;
  /** Which of two texts comes first in the language's order. */
  readonly compare: (one: string, other: string) => number;
}

const voicesOf = keptFor((_: Network) => new Map<string, Voice>());

/** The voice of a language over a network: made once, for a browser takes long to make its formats. */
export function voiceOf(network: Network, locale: Locale): Voice {
  return keptAt(voicesOf(network), locale, () => makeVoice(network, locale));
}

function makeVoice(network: Network, locale: Locale): Voice {
  const tag = LANGUAGE_TAGS[locale];
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  return {
    ...journeyFormats(locale),
    locale,
    words: answerWordsFor(locale),
    get journeyWords() {
      return journeyWordsFor(locale);
    },
    names: namesIn(network, locale),
    day: formatsFor(locale).day,
    when: formatsFor(locale).when,
    list: (texts) => list.format(texts),
    percent: (share) => percent.format(share),
    compare: new Intl.Collator(tag).compare,
  };
}

/** Sentences one after another: Chinese sets no space between them. */
export function sentences(texts: readonly string[], { locale }: Pick<Voice, 'locale'>): string {
  return texts.join(locale === 'en' ? ' ' : '');
}
