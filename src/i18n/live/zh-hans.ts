import type { LiveWords } from './words.ts';

/** Chinese in simplified characters. */
export const LIVE_ZH_HANS: LiveWords = {
  title: '实时情况',
  stamp: (clock) => `实时 ${clock}`,
  trains: (station) => `${station}站下一班列车`,
  train: (clock, towards) => `${clock} 开往${towards}`,
  trainAt: (clock, towards, platform) => `${clock} 开往${towards}，${platform}号站台`,
  delayed: '运营方称列车有延误。',
  buses: (operator, number) => `${operator}${number}路下一班车`,
  scheduled: (clock) => `${clock}（按时刻表）`,
  queue: (crossing, way, group) => `${crossing}，${way}，${group}`,
  ways: { southbound: '入境香港', northbound: '离开香港' },
  groups: { residents: '香港居民', visitors: '访港旅客' },
  levels: { normal: '正常', busy: '繁忙', 'very-busy': '非常繁忙', closed: '已关闭' },
  under: (level, minutes) => `${level}：一般少于${minutes}`,
  over: (level, minutes) => `${level}：一般${minutes}或以上`,
  source: (publisher) => `来源：${publisher}`,
  publishers: {
    mtr: '港铁',
    immigration: '香港入境事务处',
    kmb: '九巴',
    citybus: '城巴',
    gmb: '香港运输署',
  },
  operators: { kmb: '九巴', citybus: '城巴', gmb: '专线小巴' },
  note: '行程本身的时间不会因此改变。排队情况仅指港方大厅。',
};
