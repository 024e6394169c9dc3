import type { Messages } from './messages.ts';

/** Traditional Chinese as written in Hong Kong. */
export const ZH_HANT: Messages = {
  title: '坪山 – 香港',
  loading: '正在載入鐵路網…',
  retry: '重試',
  dismiss: '知道了',
  panel: '搜尋、綫路範圍與圖例',
  language: '語言',
  sheet: { bigger: '展開列表', smaller: '多看地圖' },
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
  cities: { shenzhen: '深圳', 'hong-kong': '香港' },
};
