import type { LiveWords } from './words.ts';

/** Chinese as written in Hong Kong. */
export const LIVE_ZH_HANT: LiveWords = {
  title: '即時情況',
  stamp: (clock) => `即時 ${clock}`,
  trains: (station) => `${station}站下一班列車`,
  train: (clock, towards) => `${clock} 往${towards}`,
  trainAt: (clock, towards, platform) => `${clock} 往${towards}，${platform}號月台`,
  delayed: '營辦商表示列車有延誤。',
  buses: (operator, number) => `${operator}${number}號下一班車`,
  scheduled: (clock) => `${clock}（按時刻表）`,
  queue: (crossing, way, group) => `${crossing}，${way}，${group}`,
  ways: { southbound: '入境香港', northbound: '離開香港' },
  groups: { residents: '香港居民', visitors: '訪港旅客' },
  levels: { normal: '正常', busy: '繁忙', 'very-busy': '非常繁忙', closed: '已關閉' },
  under: (level, minutes) => `${level}：一般少於${minutes}`,
  over: (level, minutes) => `${level}：一般${minutes}或以上`,
  source: (publisher) => `來源：${publisher}`,
  publishers: {
    mtr: '港鐵',
    immigration: '入境事務處',
    kmb: '九巴',
    citybus: '城巴',
    gmb: '運輸署',
  },
  operators: { kmb: '九巴', citybus: '城巴', gmb: '專綫小巴' },
  note: '行程本身的時間不會因此改變。輪候情況只指港方過關大堂。',
};
