import type { CommuteWords } from './words.ts';

/** Traditional Chinese as written in Hong Kong. */
export const COMMUTE_ZH_HANT: CommuteWords = {
  views: { journey: '行程', network: '鐵路網' },
  viewsLabel: '面板內容',
  parts: { journeys: '走法', day: '全日', home: '尾班車回家' },
  partsLabel: '答案內容',
  failed: '未能計算行程，地圖仍可使用。',
  changeQuestion: (asked) => `${asked}，修改`,
  asShared: '與分享時相同。',
  notAsShared: (before, now) => `分享時最快需${before}，現在需${now}。`,
  whens: { now: '現在出發', 'depart-at': '出發時間', 'arrive-by': '到達時間', 'any-time': '全日' },
  unknownPlace: '未知地點',
  inCity: (name, city) => `${name}（${city}）`,
};
