import type { OfflineWords } from './words.ts';

/** English. */
export const OFFLINE_EN: OfflineWords = {
  offline: 'Offline',
  offlineAsOf: (day) => `Offline – saved data, dated ${day}`,
  newer: 'A newer version is ready.',
  reload: 'Reload',
};
