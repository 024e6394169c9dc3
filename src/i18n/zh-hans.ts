import type { Messages } from './messages.ts';

/** Simplified Chinese. */
export const ZH_HANS: Messages = {
  title: '坪山 – 香港',
  loading: '正在载入线网…',
  retry: '重试',
  dismiss: '知道了',
  panel: '搜索、线路范围与图例',
  language: '语言',
  sheet: { bigger: '展开列表', smaller: '多看地图' },
  units: {
    wholeHours: (hours) => `${hours}小时`,
    minutes: (count) => `${count}分钟`,
    hours: (hours, minutes) => `${hours}小时${minutes}分钟`,
  },
  notices: {
    'network-failed': '线网文件无法读取，没有内容可显示。',
    'bad-record': '部分记录损坏，已略去。',
    'part-failed': '页面的一部分未能载入，请重新载入页面；所查的行程不会丢失。',
  },
  footer: {
    asOn: (day) => `${day}的情况`,
    data: (day) => `资料日期${day}`,
    disclaimer: '仅供参考，不作导航。',
    attribution: '© OpenStreetMap 贡献者（ODbL）· 香港特别行政区政府 · GSHHG',
    brief: '© OpenStreetMap 等',
    attributionLabel: '地图的来源与许可',
  },
  cities: { shenzhen: '深圳', 'hong-kong': '香港' },
};
