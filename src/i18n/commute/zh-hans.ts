import type { CommuteWords } from './words.ts';

/** Simplified Chinese. */
export const COMMUTE_ZH_HANS: CommuteWords = {
  views: { journey: '行程', network: '线网' },
  viewsLabel: '面板内容',
  parts: { journeys: '走法', day: '全天', home: '末班车回家' },
  partsLabel: '答案内容',
  failed: '无法算出行程，地图仍可使用。',
  noHome: '请把一端选在深圳、另一端选在香港，即可查看末班车回家的走法。',
  examples: '试着查查',
  changeQuestion: (asked) => `${asked}，修改`,
  fromHere: '从这里出发',
  toHere: '到这里去',
  endsAt: (side) => `“这里”指口岸的这一侧：${side}。`,
  noEndsHere: '当天旅客不能从这里通关，因此不能以此为起点或终点。',
  asShared: '与分享时相同。',
  notAsShared: (before, now) => `分享时最快需${before}，现在需${now}。`,
  diagram: '走廊示意图',
  whens: { now: '现在出发', 'depart-at': '几点出发', 'arrive-by': '几点到达', 'any-time': '全天' },
  unknownPlace: '未知地点',
  inCity: (name, city) => `${name}（${city}）`,
};
