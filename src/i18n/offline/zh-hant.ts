import type { OfflineWords } from './words.ts';

/** Chinese as written in Hong Kong. */
export const OFFLINE_ZH_HANT: OfflineWords = {
  offline: '沒有網絡',
  offlineAsOf: (day) => `沒有網絡 – 使用已儲存的資料，資料日期${day}`,
  newer: '有新版本可用。',
  reload: '重新載入',
};
