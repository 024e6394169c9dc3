import type { Formats } from '../i18n/format.ts';
import { formatsFor } from '../i18n/format.ts';
import type { JourneyWords } from '../i18n/journey/words.ts';
import { journeyWordsFor } from '../i18n/journey/words.ts';
import { LANGUAGE_TAGS } from '../i18n/language-tags.ts';
import { keptAt, keptFor } from '../model/kept-for.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Seconds } from '../model/units.ts';
import type { Voice } from './voice.ts';
import { voiceOf } from './voice.ts';

/** What is needed besides to say an open journey, a comparison of ways, and reasons: whoever asks waits for none. */
export interface FullVoice extends Voice {
  readonly journeyWords: JourneyWords;
  /** Two lengths to the nearest minute, in minutes: `12–40 min`; one length where both are the same. */
  readonly range: (low: Seconds, high: Seconds) => string;
  /** An interval: `every 3.5 min`. */
  readonly every: (headway: Seconds) => string;
  readonly when: Formats['when'];
  /** Texts in a row: `A, B and C`. */
  readonly list: (texts: readonly string[]) => string;
  /** A share of 1 in percent. */
  readonly percent: (share: number) => string;
  /** Which of two texts comes first in the language's order. */
  readonly compare: (one: string, other: string) => number;
}

const voicesOf = keptFor((_: Network) => new Map<string, FullVoice>());

/** The whole voice of a language over a network, made once; its words must have been learned. */
export function fullVoiceOf(network: Network, locale: Locale): FullVoice {
  return keptAt(voicesOf(network), locale, () => makeVoice(voiceOf(network, locale)));
}

function makeVoice(voice: Voice): FullVoice {
  const { locale, minutes } = voice;
  const journeyWords = journeyWordsFor(locale);
  const tag = LANGUAGE_TAGS[locale];
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  return {
    ...voice,
    journeyWords,
    range: (low, high) => {
      const [least, most] = [whole.format(low / 60), whole.format(high / 60)];
      return least === most ? minutes(low) : journeyWords.minutesRange(least, most);
    },
    // A smaller part of a minute would claim what nobody keeps to.
    every: (headway) => journeyWords.every(tenths.format(Math.round(headway / 30) / 2)),
    when: formatsFor(locale).when,
    list: (texts) => list.format(texts),
    percent: (share) => percent.format(share),
    compare: new Intl.Collator(tag).compare,
  };
}
