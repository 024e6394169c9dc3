import type { KeepWords } from './words.ts';

/** Chinese in simplified characters. */
export const KEEP_ZH_HANS: KeepWords = {
  title: '保存这一行程',
  actions: { share: '分享', copy: '复制链接', print: '打印', image: '保存图片', calendar: '加入日历' },
  done: {
    share: '已分享。',
    copy: '链接已复制。',
    print: '页面已交给打印机。',
    image: '图片已保存。',
    calendar: '日历文件已保存，打开即可加入日历。',
  },
  failed: {
    share: '无法分享，请改为复制链接。',
    copy: '无法复制链接，请从地址栏复制。',
    print: '无法打印此页。',
    image: '无法生成图片。',
    calendar: '无法生成日历文件。',
  },
  journey: (from, to) => `${from} → ${to}`,
  leave: (clock) => `${clock}出发`,
  arrive: (likely, safe) => `${likely}到达；20次中有19次不晚于${safe}`,
  arriveUnsafe: (likely) => `${likely}到达；没有稳妥的到达时间`,
  arrival: '到达',
  over: (crossing) => `经${crossing}`,
  columns: { time: '时间', step: '步骤', length: '用时', known: '依据' },
  steps: '逐步行程',
  fares: '票价（成人）',
  warnings: '注意',
  noWarnings: '没有发现需要特别注意的事。',
  sources: '资料来源',
  dated: (title, date) => `${title}（${date}）`,
  estimate: '除注明出自时刻表外，时间均为估计：有一半的行程会比预计更久。',
  disclaimer: '仅供参考，不作导航之用；不反映当日的延误或停运；并非任何运营方或政府发布。',
  made: (day) => `计算于${day}。`,
  again: (address) => `重新计算：${address}`,
};
