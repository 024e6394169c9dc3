import type { OfflineWords } from './words.ts';

/** Chinese as written in Hong Kong. */
export const OFFLINE_ZH_HANT: OfflineWords = {
  offline: '沒有網絡',
  offlineAsOf: (day) => `沒有網絡 – 時刻表截至${day}`,
  newer: '有新版本可用。',
  reload: '重新載入',
};
