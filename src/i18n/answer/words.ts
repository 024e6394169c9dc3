import type { Locale } from '../../model/names.ts';
import { languageOf } from '../language.ts';

/** Every word of an answer, in one language. Functions take numbers and texts that are formatted already. */
export interface AnswerWords {
  /** Times, intervals and money. */
  readonly format: {
    readonly nextDay: (clock: string) => string;
    readonly previousDay: (clock: string) => string;
    /** A likely time, never a timetable's. */
    readonly about: (clock: string) => string;
    /** The least it costs. */
    readonly least: (money: string) => string;
    /** A fare, or a part of one, of which nothing is known. */
    readonly unknownFare: string;
  };
  /** The list and what stands in its place. */
  readonly list: {
    readonly title: string;
    readonly nothing: string;
    readonly working: string;
    readonly found: (count: number, fastest: string) => string;
    readonly none: string;
    readonly withinCity: string;
    readonly more: (count: number) => string;
    readonly fewer: string;
    /** What likely and safe mean, once under the list. */
    readonly explained: string;
  };
  /** One journey at a glance. */
  readonly strip: {
    readonly leave: (clock: string) => string;
    /** One would have had to set out before now. */
    readonly gone: string;
    readonly arrive: (about: string) => string;
    readonly safe: (clock: string) => string;
    /** There is no safe arrival: in short, and why. */
    readonly unsafe: string;
    readonly stranded: string;
    /** Why a fare says "from". */
    readonly fareOpen: string;
    readonly changes: (count: number) => string;
    readonly onFoot: (minutes: string) => string;
    readonly bus: Readonly<Record<'bus' | 'minibus' | 'coach' | 'shuttle', string>>;
    readonly crossing: string;
  };
  readonly merits: Readonly<
    Record<'fastest' | 'cheapest' | 'cheapest-known' | 'fewest-changes' | 'least-walking' | 'surest', string>
  >;
  /** A crossing at the hour of a journey. */
  readonly crossing: {
    readonly openUntil: (clock: string) => string;
    readonly closesSoon: (clock: string) => string;
    readonly opensAt: (clock: string) => string;
    readonly allDay: string;
  };
  readonly warnings: {
    readonly oldTimetable: (day: string) => string;
    readonly oldHeadway: (day: string) => string;
    readonly assumedService: string;
    readonly planned: (line: string) => string;
    /** A line in the direction that is meant. */
    readonly towards: (line: string, station: string) => string;
    readonly last: (subject: string, clock: string) => string;
    readonly lastBus: (number: string) => string;
    readonly closes: (crossing: string, clock: string) => string;
    /** Of a train, how many tries in ten come too late for it. */
    readonly oftenMissed: (tenths: number, next: string) => string;
    readonly tight: (minutes: string) => string;
    readonly checkIn: (minutes: string) => string;
    readonly ticket: string;
  };
}

/** The words of an answer in a language. */
export function answerWordsFor(locale: Locale): AnswerWords {
  return languageOf(locale).answer;
}
