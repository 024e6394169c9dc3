import type { Locale } from '../../model/names.ts';
import { languageOf } from '../language.ts';

/** Words of a page without a network, and of a newer version of it. */
export interface OfflineWords {
  /** Without a network, where it is not known how old the data is. */
  readonly offline: string;
  /** Without a network: the day of the data that is kept; timetables in it may be older, and it may have come later. */
  readonly offlineAsOf: (day: string) => string;
  /** A newer version waits; it comes only when asked for. */
  readonly newer: string;
  readonly reload: string;
}

/** The words of a language. */
export function offlineWordsFor(locale: Locale): OfflineWords {
  return languageOf(locale).offline;
}
