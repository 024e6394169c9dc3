import type { CommuteWords } from './words.ts';

/** Traditional Chinese as written in Hong Kong. */
export const COMMUTE_ZH_HANT: CommuteWords = {
  views: { journey: '行程', network: '鐵路網' },
  viewsLabel: '面板內容',
  parts: { journeys: '走法', day: '全日', home: '尾班車回家' },
  partsLabel: '答案內容',
  failed: '未能計算行程，地圖仍可使用。',
  noHome: '請把一端選在深圳、另一端選在香港，即可查看尾班車回家的走法。',
  examples: '不妨試試',
  changeQuestion: (asked) => `${asked}，修改`,
  fromHere: '由這裏出發',
  toHere: '前往這裏',
  endsAt: (side) => `「這裏」指口岸的這一側：${side}。`,
  noEndsHere: '當日旅客不能在這裏過關，因此不能以此為起點或目的地。',
  asShared: '與分享時相同。',
  notAsShared: (before, now) => `分享時最快需${before}，現在需${now}。`,
  diagram: '走廊示意圖',
  whens: { now: '現在出發', 'depart-at': '出發時間', 'arrive-by': '到達時間', 'any-time': '全日' },
  unknownPlace: '未知地點',
  inCity: (name, city) => `${name}（${city}）`,
};
