import { keptAt } from '../model/kept-for.ts';
import type { Locale } from '../model/names.ts';
import type { DayRange } from '../model/stage.ts';
import type { Day, Metres } from '../model/units.ts';
import type { FirstFormats } from './first-format.ts';
import { firstFormatsFor } from './first-format.ts';
import { LANGUAGE_TAGS } from './language-tags.ts';
import type { NetworkWords } from './network/words.ts';
import { networkWordsFor } from './network/words.ts';
import { once } from './once.ts';

/** Numbers, lengths, days and times as readers of one language write them. */
export interface Formats extends FirstFormats {
  /** A whole number with its thousands set apart. */
  readonly count: (value: number) => string;
  /** Below a kilometre whole metres, else kilometres with one decimal. */
  readonly distance: (metres: Metres) => string;
  /** Kilometres without decimals, for sums of many sections. */
  readonly kilometres: (metres: Metres) => string;
  readonly speed: (kilometresPerHour: number) => string;
  /** The days a change may fall on: a day, a year, "2028 to 2029", "by 1978". */
  readonly when: (range: DayRange) => string;
  /** A time of day in Hong Kong. */
  readonly time: (instant: Date) => string;
}

const MADE = new Map<Locale, Formats>();

/** The formats of a language. */
export function formatsFor(locale: Locale): Formats {
  return keptAt(MADE, locale, () => ({
    ...firstFormatsFor(locale),
    ...formats(LANGUAGE_TAGS[locale], networkWordsFor(locale)),
  }));
}

function formats(tag: string, { when: words }: NetworkWords): Omit<Formats, keyof FirstFormats> {
  const whole = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }));
  const unit = (name: string, digits: number) =>
    once(
      () =>
        new Intl.NumberFormat(tag, {
          style: 'unit',
          unit: name,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          unitDisplay: tag.startsWith('zh') ? 'long' : 'short',
        }),
    );
  const [metres, tenths, kilometres] = [unit('meter', 0), unit('kilometer', 1), unit('kilometer', 0)];
  const speed = unit('kilometer-per-hour', 0);
  const date = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
  const [day, month, year] = [
    date({ year: 'numeric', month: 'long', day: 'numeric' }),
    date({ year: 'numeric', month: 'long' }),
    date({ year: 'numeric' }),
  ];
  const clock = once(
    () =>
      new Intl.DateTimeFormat(tag, {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: 'Asia/Hong_Kong',
      }),
  );
  const on = (format: () => Intl.DateTimeFormat, text: Day) => format().format(new Date(`${text}T00:00:00Z`));
  const range = ({ earliest, latest }: DayRange): string => {
    if (earliest === undefined) return words.before(on(day, latest!));
    if (latest === undefined) return words.after(on(day, earliest));
    const format = { day, month, year }[precision(earliest, latest)];
    const [from, to] = [on(format, earliest), on(format, latest)];
    return from === to ? from : words.between(from, to);
  };
  return {
    count: (value) => whole().format(value),
    distance: (value) => (value < 1000 ? metres().format(value) : tenths().format(value / 1000)),
    kilometres: (value) => kilometres().format(value / 1000),
    speed: (value) => speed().format(value),
    when: range,
    time: (instant) => clock().format(instant),
  };
}

function precision(earliest: Day, latest: Day): 'day' | 'month' | 'year' {
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return 'year';
  return earliest.endsWith('-01') && isMonthEnd(latest) ? 'month' : 'day';
}

function isMonthEnd(text: Day): boolean {
  const next = new Date(Date.parse(`${text}T00:00:00Z`) + 86_400_000);
  return next.getUTCDate() === 1;
}
