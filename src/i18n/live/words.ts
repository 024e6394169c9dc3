import type { BusOperator, LiveQueue, QueueLevel } from '../../model/live.ts';
import type { Locale } from '../../model/names.ts';
import { laterOf } from '../language.ts';

/** Words of what public feeds say of this moment. Functions take texts that are formatted already. */
export interface LiveWords {
  readonly title: string;
  /** On every note: that it is live, and of when. */
  readonly stamp: (clock: string) => string;
  readonly trains: (station: string) => string;
  readonly train: (clock: string, towards: string) => string;
  readonly trainAt: (clock: string, towards: string, platform: string) => string;
  readonly delayed: string;
  readonly buses: (operator: string, number: string) => string;
  /** A bus that is only in the timetable. */
  readonly scheduled: (clock: string) => string;
  /** The hall and who queues there: crossing, way, group. */
  readonly queue: (crossing: string, way: string, group: string) => string;
  readonly ways: Readonly<Record<LiveQueue['direction'], string>>;
  readonly groups: Readonly<Record<LiveQueue['group'], string>>;
  readonly levels: Readonly<Record<QueueLevel, string>>;
  readonly under: (level: string, minutes: string) => string;
  readonly over: (level: string, minutes: string) => string;
  readonly source: (publisher: string) => string;
  readonly publishers: Readonly<Record<BusOperator | 'mtr' | 'immigration', string>>;
  readonly operators: Readonly<Record<BusOperator, string>>;
  /** Always said under the notes. */
  readonly note: string;
}

/** The words of a language. */
export function liveWordsFor(locale: Locale): LiveWords {
  return laterOf(locale).live;
}
