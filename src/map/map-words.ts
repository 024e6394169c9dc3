import type { Locale } from '../model/names.ts';
import type { LineWords } from './layers/section-labels.ts';
import type { JourneyEnd } from './map-view.ts';

/** What the map itself says. */
export interface MapWords extends LineWords {
  /** Name of the map for those who hear the page. */
  readonly title: string;
  /** What the map is called instead while a point is to be picked. */
  readonly picking: Readonly<Record<JourneyEnd, string>>;
  /** Names of the pins. */
  readonly pins: Readonly<Record<JourneyEnd, string>>;
}

/** What the map itself says, in each language. */
export const MAP_WORDS: Readonly<Record<Locale, MapWords>> = {
  en: {
    undecided: 'route not decided',
    title: 'Map of the railways between Pingshan and Hong Kong',
    picking: {
      from: 'Choose the start: move the map with the arrow keys, then press Enter',
      to: 'Choose the destination: move the map with the arrow keys, then press Enter',
    },
    pins: { from: 'Start', to: 'Destination' },
  },
  'zh-Hans': {
    undecided: '走向未定',
    title: '坪山与香港之间的铁路地图',
    picking: {
      from: '选择起点：用方向键移动地图，再按回车键',
      to: '选择终点：用方向键移动地图，再按回车键',
    },
    pins: { from: '起点', to: '终点' },
  },
  'zh-Hant': {
    undecided: '走綫未定',
    title: '坪山與香港之間的鐵路地圖',
    picking: {
      from: '選擇起點：用方向鍵移動地圖，再按 Enter 鍵',
      to: '選擇目的地：用方向鍵移動地圖，再按 Enter 鍵',
    },
    pins: { from: '起點', to: '目的地' },
  },
};
