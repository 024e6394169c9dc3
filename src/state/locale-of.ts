import type { Locale } from '../model/names.ts';

/**
 * The language of the map that a reader understands best.
 *
 * @param tags BCP 47 tags in order of preference, such as a page's `lang` and the browser's languages
 * @returns English when none of the tags is one of ours
 */
export function localeOf(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const locale = ours(tag);
    if (locale !== undefined) return locale;
  }
  return 'en';
}

function ours(tag: string): Locale | undefined {
  const [language, ...parts] = tag.toLowerCase().split(/[-_]/);
  if (language === 'en') return 'en';
  if (language !== 'zh' && language !== 'yue') return undefined;
  if (parts.includes('hans')) return 'zh-Hans';
  const traditional = ['hant', 'hk', 'mo', 'tw'].some((part) => parts.includes(part));
  return traditional || language === 'yue' ? 'zh-Hant' : 'zh-Hans';
}
