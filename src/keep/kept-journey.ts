import type { FullVoice } from '../answers/full-voice.ts';
import { fullVoiceOf } from '../answers/full-voice.ts';
import type { KeepWords } from '../i18n/keep/words.ts';
import { keepWordsFor } from '../i18n/keep/words.ts';
import type { Journey } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';

/** A journey that a reader takes along. */
export interface KeptJourney {
  readonly journey: Journey;
  readonly network: Network;
  readonly locale: Locale;
  /** What the reader calls its ends. */
  readonly from: string;
  readonly to: string;
  /** Where it can be worked out again; absent where the page has no address to give. */
  readonly address?: string;
}

/** What is said of a journey in a few words. */
export interface Headline {
  readonly title: string;
  readonly day: string;
  /** `Leave at 08:00, arrive about 09:40; in 19 of 20 cases by 10:05`. */
  readonly times: string;
  readonly fare: string;
  /** By way of which crossing; absent within one city. */
  readonly over?: string;
}

/** The words to say a journey with. */
export interface KeptVoice {
  readonly voice: FullVoice;
  readonly words: KeepWords;
}

/** Everything needed to say a journey. */
export function keptVoice({ network, locale }: KeptJourney): KeptVoice {
  return { voice: fullVoiceOf(network, locale), words: keepWordsFor(locale) };
}

/** A journey in a few words. */
export function headline(kept: KeptJourney): Headline {
  const { voice, words } = keptVoice(kept);
  const { journey, from, to } = kept;
  const { departure, arrival, crossing, fare, day } = journey;
  const likely = voice.about(arrival.likely);
  const arrive =
    arrival.safe === undefined
      ? words.arriveUnsafe(likely)
      : words.arrive(likely, voice.clock(arrival.safe, 'safe'));
  return {
    title: words.journey(from, to),
    day: voice.day(day),
    times: [words.leave(voice.clock(departure, 'departure')), arrive].join(
      kept.locale === 'en' ? ', ' : '，',
    ),
    fare: voice.money(fare),
    ...(crossing === undefined ? {} : { over: words.over(voice.names.crossing(crossing)) }),
  };
}
