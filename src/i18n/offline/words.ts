import type { Locale } from '../../model/names.ts';
import { languageOf } from '../language.ts';

/** Words of a page without a network, and of a newer version of it. */
export interface OfflineWords {
  /** Without a network, where it is not known how old the timetables are. */
  readonly offline: string;
  /** Without a network: the day that the timetables were taken. */
  readonly offlineAsOf: (day: string) => string;
  /** A newer version waits; it comes only when asked for. */
  readonly newer: string;
  readonly reload: string;
}

/** The words of a language. */
export function offlineWordsFor(locale: Locale): OfflineWords {
  return languageOf(locale).offline;
}
