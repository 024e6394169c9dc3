import type { Locale } from '../model/names.ts';

/** Each language as the formats of a browser know it. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-HK',
};
