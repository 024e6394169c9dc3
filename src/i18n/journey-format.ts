import type { ClockTime } from '../calendar/whole-minutes.ts';
import { clockOf, wholeMinutes } from '../calendar/whole-minutes.ts';
import type { Fare } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Currency } from '../model/service.ts';
import type { Day, Seconds } from '../model/units.ts';
import type { AnswerWords } from './answer/words.ts';
import { answerWordsFor } from './answer/words.ts';
import { formatsFor } from './format.ts';
import { LANGUAGE_TAGS } from './language-tags.ts';
import { once } from './once.ts';

const DAY_MINUTES = 1440;

/** Times, ranges and money of journeys as readers of one language write them. */
export interface JourneyFormats {
  /** Seconds after midnight, likely ones when nothing is said: `07:45`; `00:20 next day` beyond the day. */
  readonly clock: (time: Seconds, as?: ClockTime) => string;
  /** A time that is not exact, said as such: `about 08:12`. */
  readonly about: (time: Seconds, as?: ClockTime) => string;
  /** A length to the nearest minute: `1 h 42 min`; what is shorter than a minute is `1 min`. */
  readonly minutes: (length: Seconds) => string;
  /** Two lengths to the nearest minute, in minutes: `12–40 min`; one length where both are the same. */
  readonly range: (low: Seconds, high: Seconds) => string;
  /** An interval: `every 3.5 min`. */
  readonly every: (headway: Seconds) => string;
  /** One amount in its currency: `HK$56.20`. */
  readonly amount: (value: number, currency: Currency) => string;
  /**
   * The whole of a fare in both currencies, first the one it is paid in: `HK$62.01 · ¥56.89`, with "from" where
   * a part is not known.
   */
  readonly money: (fare: Fare) => string;
  /** What is really paid in each currency: `¥8.00 + HK$53.30`; undefined when nothing is paid. */
  readonly paid: (fare: Fare) => string | undefined;
  /** A day with its weekday, without the year: `Thu 26 November`. */
  readonly weekday: (day: Day) => string;
}

const MADE = new Map<Locale, JourneyFormats>();

/** The formats of a language, made once. */
export function journeyFormats(locale: Locale): JourneyFormats {
  const known = MADE.get(locale);
  if (known !== undefined) return known;
  const made = { ...timeFormats(locale), ...moneyFormats(locale) };
  MADE.set(locale, made);
  return made;
}

function timeFormats(locale: Locale) {
  const { format: words } = answerWordsFor(locale);
  const { duration } = formatsFor(locale);
  const tag = LANGUAGE_TAGS[locale];
  const whole = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }));
  const tenths = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
  const weekday = once(
    () => new Intl.DateTimeFormat(tag, { weekday: 'short', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  );
  const clock = (time: Seconds, as: ClockTime = 'likely') => clockText(wholeMinutes(time, as), words);
  const minutes = (length: Seconds) => duration(Math.max(60, length));
  return {
    clock,
    about: (time: Seconds, as?: ClockTime) => words.about(clock(time, as)),
    minutes,
    range: (low: Seconds, high: Seconds) => {
      const [least, most] = [whole().format(low / 60), whole().format(high / 60)];
      return least === most ? minutes(low) : words.minutesRange(least, most);
    },
    every: (headway: Seconds) => words.every(tenths().format(headway / 60)),
    weekday: (day: Day) => weekday().format(new Date(`${day}T00:00:00Z`)),
  };
}

function moneyFormats(locale: Locale) {
  const { format: words } = answerWordsFor(locale);
  const style = (currency: Currency, currencyDisplay: 'symbol' | 'narrowSymbol') =>
    once(
      () => new Intl.NumberFormat(LANGUAGE_TAGS[locale], { style: 'currency', currency, currencyDisplay }),
    );
  // Not the reader's own sign for each: a bare $ would not say whose dollar it is.
  const formats = { CNY: style('CNY', 'narrowSymbol'), HKD: style('HKD', 'symbol') };
  const amount = (value: number, currency: Currency) => formats[currency]().format(value);
  return {
    amount,
    money: ({ hkd, cny, totalHkd, totalCny, from }: Fare) => {
      const [dollars, yuan] = [amount(totalHkd, 'HKD'), amount(totalCny, 'CNY')];
      const isYuan = cny !== undefined && hkd === undefined;
      const text = isYuan ? `${yuan} · ${dollars}` : `${dollars} · ${yuan}`;
      return from ? words.least(text) : text;
    },
    paid: ({ cny, hkd, from }: Fare) => {
      const parts = [
        ...(cny === undefined ? [] : [amount(cny, 'CNY')]),
        ...(hkd === undefined ? [] : [amount(hkd, 'HKD')]),
      ];
      if (parts.length === 0) return undefined;
      const text = parts.length === 2 ? words.both(parts[0]!, parts[1]!) : parts[0]!;
      return from ? words.least(text) : text;
    },
  };
}

function clockText(total: number, words: AnswerWords['format']): string {
  const days = Math.floor(total / DAY_MINUTES);
  const clock = clockOf(total - days * DAY_MINUTES);
  if (days === 0) return clock;
  return days > 0 ? words.nextDay(clock) : words.previousDay(clock);
}
