import type { Messages } from './messages.ts';

/** Traditional Chinese as written in Hong Kong. */
export const ZH_HANT: Messages = {
  title: '坪山 – 香港',
  loading: '正在載入鐵路網…',
  retry: '重試',
  close: '關閉',
  dismiss: '知道了',
  panel: '搜尋、綫路範圍與圖例',
  language: '語言',
  sheet: { bigger: '展開列表', smaller: '多看地圖' },
  when: {
    before: (day) => `${day}以前`,
    after: (day) => `不早於${day}`,
    between: (from, to) => `${from}至${to}`,
  },
  units: {
    wholeHours: (hours) => `${hours}小時`,
    minutes: (count) => `${count}分鐘`,
    hours: (hours, minutes) => `${hours}小時${minutes}分鐘`,
  },
  notices: {
    'network-failed': '鐵路網檔案無法讀取，沒有內容可顯示。',
    'bad-record': '部分記錄損壞，已略去。',
    'part-failed': '頁面的一部分未能載入，請重新載入頁面；所查的行程不會遺失。',
  },
  footer: {
    asOn: (day) => `${day}的情況`,
    data: (day) => `資料日期${day}`,
    disclaimer: '僅供參考，不作導航。',
    attribution: '© OpenStreetMap 貢獻者（ODbL）· 香港特別行政區政府 · GSHHG',
    brief: '© OpenStreetMap 等',
    attributionLabel: '地圖的來源與許可',
  },
  aside: (text) => `（${text}）`,
  comma: '，',
  picked: (name) => `已選${name}`,
  badSetting: (name, value) => `頁面的設定 ${name}=「${value}」無效，已改用預設值。`,
  badLink: {
    from: (value) => `地圖上沒有連結中的出發地「${value}」，請重新選擇出發地。`,
    to: (value) => `地圖上沒有連結中的目的地「${value}」，請重新選擇目的地。`,
    who: (value, allowed) => `沒有「${value}」這類出行人（可填：${allowed}），答案按「不限」計算。`,
    prefer: (value, allowed) => `沒有「${value}」這種優先方式（可填：${allowed}），已按「最快」排列。`,
    avoid: (value, allowed) => `無法避開「${value}」（可填：${allowed}），此項未計入。`,
    journey: (value) => `連結中的行程「${value}」不在這些走法之中，請另選一個。`,
  },
  closed: '已關閉',
  cities: { shenzhen: '深圳', 'hong-kong': '香港' },
};
