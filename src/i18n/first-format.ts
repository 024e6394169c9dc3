import { clockOf } from '../calendar/whole-minutes.ts';
import { keptAt } from '../model/kept-for.ts';
import type { Locale } from '../model/names.ts';
import type { Day, Seconds } from '../model/units.ts';
import { LANGUAGE_TAGS } from './language-tags.ts';
import { messagesFor } from './messages.ts';
import { once } from './once.ts';

/** Days and times as readers of one language write them: all that a first answer needs. */
export interface FirstFormats {
  /** Whole minutes, from an hour on hours and minutes. */
  readonly duration: (seconds: Seconds) => string;
  /** A day in words, never shifted by the machine's time zone. */
  readonly day: (day: Day) => string;
  /** Minutes after midnight as a time of day; 1440 is 24:00. */
  readonly clock: (minutes: number) => string;
}

const MADE = new Map<Locale, FirstFormats>();

/** The first formats of a language, made once. */
export function firstFormatsFor(locale: Locale): FirstFormats {
  return keptAt(MADE, locale, () => formats(locale));
}

function formats(locale: Locale): FirstFormats {
  const { units } = messagesFor(locale);
  const tag = LANGUAGE_TAGS[locale];
  const whole = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }));
  const date = once(
    () => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  );
  return {
    duration: (seconds) => {
      const minutes = Math.round(seconds / 60);
      if (minutes < 60) return units.minutes(whole().format(minutes));
      const [hours, rest] = [whole().format(Math.floor(minutes / 60)), minutes % 60];
      return rest === 0 ? units.wholeHours(hours) : units.hours(hours, whole().format(rest));
    },
    day: (text) => date().format(new Date(`${text}T00:00:00Z`)),
    clock: clockOf,
  };
}
