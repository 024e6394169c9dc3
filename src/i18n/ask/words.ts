import type { Traveller } from '../../model/journey.ts';
import type { Locale } from '../../model/names.ts';
import type { System } from '../../model/network.ts';
import type { Preference } from '../../model/question.ts';
import type { LinkMode } from '../../model/service.ts';
import { laterOf } from '../language.ts';

/** What a reader can be told of the search for where they are. */
export type Locating = 'idle' | 'waiting' | 'failed' | 'denied' | 'outside';

/** Words of the form that asks for a journey. Functions take texts that are formatted already. */
export interface AskWords {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** In an empty field. */
  readonly hint: string;
  readonly clear: (end: string) => string;
  readonly swap: string;
  readonly save: (name: string) => string;
  readonly unsave: (name: string) => string;
  readonly kinds: { readonly station: string; readonly place: string; readonly crossing: string };
  /** Of a station where no line calls on the day. */
  readonly noTrains: string;
  readonly point: string;
  /** Where a point lies: its coordinates, and how far from which station. */
  readonly pointAt: (point: string, distance: string, station: string) => string;
  readonly here: string;
  readonly pick: string;
  readonly recent: string;
  readonly saved: string;
  readonly forget: string;
  readonly none: (query: string) => string;
  readonly count: (count: number) => string;
  /** Of what was typed and left; `chosen` is what the field still stands for, if anything. */
  readonly unchosen: (typed: string, chosen: string | undefined) => string;
  readonly locating: Readonly<Record<Exclude<Locating, 'idle'>, string>>;
  readonly picking: { readonly from: string; readonly to: string; readonly cancel: string };
  readonly same: string;
  /** While only the other end is chosen. */
  readonly missing: { readonly from: string; readonly to: string };
  readonly when: {
    readonly label: string;
    readonly time: string;
    readonly day: string;
    readonly today: string;
    readonly tomorrow: string;
    /** Of a time after midnight that still belongs to the day before. */
    readonly nextMorning: (clock: string, day: string) => string;
    /** Of a day that is none, or beyond the records; empty where nothing is typed. */
    readonly outside: (day: string) => string;
    /** Of a day that no calendar has, as it was written. */
    readonly noSuchDay: (day: string) => string;
    /** Of what a link says and is no time; empty where the field was emptied. */
    readonly unclear: (text: string) => string;
  };
  readonly options: {
    readonly label: string;
    readonly reset: string;
    readonly who: string;
    readonly anyone: string;
    readonly travellers: Readonly<Record<Traveller, string>>;
    readonly prefer: string;
    readonly preferences: Readonly<Record<Preference, string>>;
    readonly avoid: string;
    readonly avoids: (what: string) => string;
    readonly avoidsMany: (count: number) => string;
    readonly crossings: string;
    readonly modes: string;
    readonly lines: string;
    readonly systems: Readonly<Record<System, string>>;
    readonly links: Readonly<Record<LinkMode, string>>;
  };
}

/** The words of the form in a language. */
export function askWordsFor(locale: Locale): AskWords {
  return laterOf(locale).ask;
}
