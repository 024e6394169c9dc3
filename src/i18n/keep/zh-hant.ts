import type { KeepWords } from './words.ts';

/** Chinese as written in Hong Kong. */
export const KEEP_ZH_HANT: KeepWords = {
  title: '儲存這個行程',
  actions: { share: '分享', copy: '複製連結', print: '打印', image: '儲存圖片', calendar: '加入日曆' },
  done: {
    share: '已分享。',
    copy: '連結已複製。',
    print: '頁面已交予打印機。',
    image: '圖片已儲存。',
    calendar: '日曆檔案已儲存，開啟即可加入日曆。',
  },
  failed: {
    share: '未能分享，請改為複製連結。',
    copy: '未能複製連結，請從網址列複製。',
    print: '未能打印此頁。',
    image: '未能製作圖片。',
    calendar: '未能製作日曆檔案。',
  },
  journey: (from, to) => `${from} → ${to}`,
  leave: (clock) => `${clock}出發`,
  arrive: (likely, safe) => `${likely}到達；20次中有19次不遲於${safe}`,
  arriveUnsafe: (likely) => `${likely}到達；沒有穩妥的到達時間`,
  arrival: '到達',
  over: (crossing) => `經${crossing}`,
  columns: { time: '時間', step: '步驟', length: '需時', known: '依據' },
  steps: '逐步行程',
  fares: '車費（成人）',
  warnings: '注意',
  noWarnings: '沒有發現需要特別注意的事。',
  sources: '資料來源',
  dated: (title, date) => `${title}（${date}）`,
  estimate: '除註明出自時刻表外，時間均為估計：有一半的行程會比預計更久。',
  disclaimer: '僅供參考，不作導航之用；不反映當日的延誤或停駛；並非任何營辦商或政府發布。',
  made: (day) => `計算於${day}。`,
  again: (address) => `重新計算：${address}`,
};
