import type { OfflineWords } from './words.ts';

/** Chinese in simplified characters. */
export const OFFLINE_ZH_HANS: OfflineWords = {
  offline: '没有网络',
  offlineAsOf: (day) => `没有网络 – 使用已保存的数据，数据日期${day}`,
  newer: '有新版本可用。',
  reload: '重新载入',
};
