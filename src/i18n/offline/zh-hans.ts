import type { OfflineWords } from './words.ts';

/** Chinese in simplified characters. */
export const OFFLINE_ZH_HANS: OfflineWords = {
  offline: '没有网络',
  offlineAsOf: (day) => `没有网络 – 时刻表截至${day}`,
  newer: '有新版本可用。',
  reload: '重新载入',
};
