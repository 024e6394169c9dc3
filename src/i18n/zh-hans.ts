import type { Messages } from './messages.ts';

/** Simplified Chinese. */
export const ZH_HANS: Messages = {
  title: '坪山 – 香港',
  loading: '正在载入线网…',
  retry: '重试',
  close: '关闭',
  dismiss: '知道了',
  panel: '搜索、线路范围与图例',
  language: '语言',
  sheet: { bigger: '展开列表', smaller: '多看地图' },
  when: {
    before: (day) => `${day}以前`,
    after: (day) => `不早于${day}`,
    between: (from, to) => `${from}至${to}`,
  },
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
  aside: (text) => `（${text}）`,
  comma: '，',
  picked: (name) => `已选${name}`,
  badSetting: (name, value) => `页面的设置 ${name}=“${value}” 无效，已改用默认值。`,
  badLink: {
    from: (value) => `地图上没有链接中的出发地“${value}”，请重新选择出发地。`,
    to: (value) => `地图上没有链接中的目的地“${value}”，请重新选择目的地。`,
    who: (value, allowed) => `没有“${value}”这类出行人（可填：${allowed}），答案按“不限”计算。`,
    prefer: (value, allowed) => `没有“${value}”这种优先方式（可填：${allowed}），已按“最快”排列。`,
    avoid: (value, allowed) => `无法避开“${value}”（可填：${allowed}），此项未计入。`,
    journey: (value) => `链接中的行程“${value}”不在这些走法之中，请另选一个。`,
  },
  closed: '已关闭',
  cities: { shenzhen: '深圳', 'hong-kong': '香港' },
};
