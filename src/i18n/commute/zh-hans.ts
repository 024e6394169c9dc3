import type { CommuteWords } from './words.ts';

/** Simplified Chinese. */
export const COMMUTE_ZH_HANS: CommuteWords = {
  views: { journey: '行程', network: '线网' },
  viewsLabel: '面板内容',
  parts: { journeys: '走法', day: '全天', home: '末班车回家' },
  partsLabel: '答案内容',
  failed: '无法算出行程，地图仍可使用。',
  changeQuestion: (asked) => `${asked}，修改`,
  asShared: '与分享时相同。',
  notAsShared: (before, now) => `分享时最快需${before}，现在需${now}。`,
  whens: { now: '现在出发', 'depart-at': '几点出发', 'arrive-by': '几点到达', 'any-time': '全天' },
  unknownPlace: '未知地点',
  inCity: (name, city) => `${name}（${city}）`,
};
