import type { Locale } from '../../model/names.ts';
import { OFFLINE_EN } from './en.ts';
import { OFFLINE_ZH_HANS } from './zh-hans.ts';
import { OFFLINE_ZH_HANT } from './zh-hant.ts';

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

const CATALOGUES: Readonly<Record<Locale, OfflineWords>> = {
  en: OFFLINE_EN,
  'zh-Hans': OFFLINE_ZH_HANS,
  'zh-Hant': OFFLINE_ZH_HANT,
};

/** The words of a language. */
export function offlineWordsFor(locale: Locale): OfflineWords {
  return CATALOGUES[locale];
}
