import type { OfflineWords } from './words.ts';

/** Chinese as written in Hong Kong. */
export const OFFLINE_ZH_HANT: OfflineWords = {
  offline: '沒有網絡',
  offlineAsOf: (day) => `沒有網絡 – 時間表截至${day}`,
  newer: '新版本已備妥。',
  reload: '重新載入',
};
