/** The languages of the map. */
export type Locale = 'en' | 'zh-Hans' | 'zh-Hant';

/** Every language of the map, in the order a language choice lists them. */
export const LOCALES: readonly Locale[] = ['en', 'zh-Hans', 'zh-Hant'];

/** One name or sentence in each language of the map. */
export type Texts = Readonly<Record<Locale, string>>;
