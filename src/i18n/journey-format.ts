import type { ClockTime } from '../calendar/whole-minutes.ts';
import { clockOf, wholeMinutes } from '../calendar/whole-minutes.ts';
import type { Fare } from '../model/journey.ts';
import { keptAt } from '../model/kept-for.ts';
import type { Locale } from '../model/names.ts';
import type { Currency } from '../model/service.ts';
import type { Day, Seconds } from '../model/units.ts';
import type { AnswerWords } from './answer/words.ts';
import { answerWordsFor } from './answer/words.ts';
import { firstFormatsFor } from './first-format.ts';
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
  /** One amount in its currency: `HK$56.20`. */
  readonly amount: (value: number, currency: Currency) => string;
  /** What is really paid in each currency: `¥8.00 + HK$53.30`, with "from" where a part is not known; "not known" where all is. */
  readonly paid: (fare: Fare) => string;
  /** What that comes to in dollars: `≈ HK$62`; undefined where nothing is paid in yuan, as far as is known. */
  readonly total: (fare: Fare) => string | undefined;
  /** Both in one text: `¥8.00 + HK$53.30 ≈ HK$62`. */
  readonly money: (fare: Fare) => string;
  /** A day with its weekday, and with its year unless that is today's: `Thu 26 November`, `Wed 5 May 2010`. */
  readonly weekday: (day: Day, today: Day) => string;
}

const MADE = new Map<Locale, JourneyFormats>();

/** The formats of a language, made once. */
export function journeyFormats(locale: Locale): JourneyFormats {
  return keptAt(MADE, locale, () => ({ ...timeFormats(locale), ...moneyFormats(locale) }));
}

function timeFormats(locale: Locale) {
  const { format: words } = answerWordsFor(locale);
  const { duration } = firstFormatsFor(locale);
  const tag = LANGUAGE_TAGS[locale];
  const dated = (more: Intl.DateTimeFormatOptions) =>
    once(
      () =>
        new Intl.DateTimeFormat(tag, {
          weekday: 'short',
          month: 'long',
          day: 'numeric',
          timeZone: 'UTC',
          ...more,
        }),
    );
  const [ofThisYear, ofAnyYear] = [dated({}), dated({ year: 'numeric' })];
  const clock = (time: Seconds, as: ClockTime = 'likely') => clockText(wholeMinutes(time, as), words);
  const minutes = (length: Seconds) => duration(Math.max(60, length));
  return {
    clock,
    about: (time: Seconds, as?: ClockTime) => words.about(clock(time, as)),
    minutes,
    weekday: (day: Day, today: Day) => {
      const format = day.slice(0, 4) === today.slice(0, 4) ? ofThisYear() : ofAnyYear();
      return format.format(new Date(`${day}T00:00:00Z`));
    },
  };
}

function moneyFormats(locale: Locale) {
  const { format: words } = answerWordsFor(locale);
  const style = (
    currency: Currency,
    currencyDisplay: 'symbol' | 'narrowSymbol',
    digits: Intl.NumberFormatOptions = {},
  ) =>
    once(
      () =>
        new Intl.NumberFormat(LANGUAGE_TAGS[locale], {
          style: 'currency',
          currency,
          currencyDisplay,
          ...digits,
        }),
    );
  // Not the reader's own sign for each: a bare $ would not say whose dollar it is.
  const formats = { CNY: style('CNY', 'narrowSymbol'), HKD: style('HKD', 'symbol') };
  // An assumed rate makes no cents.
  const whole = style('HKD', 'symbol', { maximumFractionDigits: 0 });
  const amount = (value: number, currency: Currency) => formats[currency]().format(value);
  const paid = (fare: Fare) => {
    const { cny, hkd } = known(fare);
    const [yuan, dollars] = [amount(cny ?? 0, 'CNY'), amount(hkd ?? 0, 'HKD')];
    const both = hkd === undefined ? yuan : `${yuan} + ${dollars}`;
    const text = cny === undefined ? dollars : both;
    if (!fare.from) return text;
    return cny === undefined && hkd === undefined ? words.unknownFare : words.least(text);
  };
  const total = (fare: Fare) =>
    known(fare).cny === undefined ? undefined : `≈ ${whole().format(fare.totalHkd)}`;
  const money = (fare: Fare) => [paid(fare), total(fare) ?? []].flat().join(' ');
  return { amount, paid, total, money };
}

/** What is paid in each currency, as far as anything of it is known. */
function known({ cny, hkd, from }: Fare): Pick<Fare, 'cny' | 'hkd'> {
  const isKnown = (sum: number | undefined) => sum !== undefined && !(from && sum === 0);
  return { ...(isKnown(cny) ? { cny: cny! } : {}), ...(isKnown(hkd) ? { hkd: hkd! } : {}) };
}

function clockText(total: number, words: AnswerWords['format']): string {
  const days = Math.floor(total / DAY_MINUTES);
  const clock = clockOf(total - days * DAY_MINUTES);
  if (days === 0) return clock;
  return days > 0 ? words.nextDay(clock) : words.previousDay(clock);
}
