import type { Texts } from '../../model/names.ts';

/** Names as features carry them. */
export interface NameProperties {
  readonly en: string;
  readonly 'zh-Hans': string;
  readonly 'zh-Hant': string;
  /** The Chinese name as it is written on the spot. */
  readonly local: string;
}

/** The names of something in one of the two cities. */
export function nameProperties(names: Texts, city: 'shenzhen' | 'hong-kong'): NameProperties {
  const local = city === 'hong-kong' ? names['zh-Hant'] : names['zh-Hans'];
  return { en: names.en, 'zh-Hans': names['zh-Hans'], 'zh-Hant': names['zh-Hant'], local };
}
