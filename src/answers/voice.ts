import type { AnswerWords } from '../i18n/answer/words.ts';
import { answerWordsFor } from '../i18n/answer/words.ts';
import type { FirstFormats } from '../i18n/first-format.ts';
import { firstFormatsFor } from '../i18n/first-format.ts';
import type { JourneyFormats } from '../i18n/journey-format.ts';
import { journeyFormats } from '../i18n/journey-format.ts';
import { keptAt, keptFor } from '../model/kept-for.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Names } from './names-in.ts';
import { namesIn } from './names-in.ts';

/** What is needed to say in one language what ways there are. */
export interface Voice extends JourneyFormats {
  readonly locale: Locale;
  readonly words: AnswerWords;
  readonly names: Names;
  readonly day: FirstFormats['day'];
}

const voicesOf = keptFor((_: Network) => new Map<string, Voice>());

/** The voice of a language over a network: made once, for a browser takes long to make its formats. */
export function voiceOf(network: Network, locale: Locale): Voice {
  return keptAt(voicesOf(network), locale, () => ({
    ...journeyFormats(locale),
    locale,
    words: answerWordsFor(locale),
    names: namesIn(network, locale),
    day: firstFormatsFor(locale).day,
  }));
}
