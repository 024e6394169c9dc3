import type { Locale } from '../model/names.ts';
import type { LineWords } from './layers/section-labels.ts';

/** What the map itself says. */
export interface MapWords extends LineWords {
  /** Name of the map for those who hear the page. */
  readonly title: string;
}

/** What the map itself says, in each language. */
export const MAP_WORDS: Readonly<Record<Locale, MapWords>> = {
  en: { undecided: 'route not decided', title: 'Map of the railways between Pingshan and Hong Kong' },
  'zh-Hans': { undecided: '走向未定', title: '坪山与香港之间的铁路地图' },
  'zh-Hant': { undecided: '走綫未定', title: '坪山與香港之間的鐵路地圖' },
};
