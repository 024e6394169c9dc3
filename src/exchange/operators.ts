import type { Texts } from '../model/names.ts';
import type { System } from '../model/network.ts';

/** Who runs something, with a home page: GTFS needs one. */
export interface Operator {
  readonly id: string;
  readonly names: Texts;
  readonly url: string;
}

/** Operators of the railways. */
export const RAILWAYS: Readonly<Record<System, Operator>> = {
  'shenzhen-metro': {
    id: 'shenzhen-metro',
    names: { en: 'Shenzhen Metro', 'zh-Hans': '深圳地铁', 'zh-Hant': '深圳地鐵' },
    url: 'https://www.szmc.net',
  },
  mtr: {
    id: 'mtr',
    names: { en: 'MTR', 'zh-Hans': '港铁', 'zh-Hant': '港鐵' },
    url: 'https://www.mtr.com.hk',
  },
  'high-speed-rail': {
    id: 'high-speed-rail',
    names: { en: 'China Railway High-speed', 'zh-Hans': '中国铁路高速', 'zh-Hant': '中國鐵路高速' },
    url: 'https://www.12306.cn',
  },
  intercity: {
    id: 'intercity',
    names: {
      en: 'Intercity railways (planned)',
      'zh-Hans': '城际铁路（规划）',
      'zh-Hant': '城際鐵路（規劃）',
    },
    url: 'https://www.szmc.net',
  },
};

const BUSES: readonly (readonly [prefix: string, operator: Operator])[] = [
  ['Citybus', bus('citybus', 'Citybus', '城巴', '城巴', 'https://www.citybus.com.hk')],
  ['KMB', bus('kmb', 'KMB', '九巴', '九巴', 'https://www.kmb.hk')],
  ['Long Win', bus('long-win', 'Long Win Bus', '龙运巴士', '龍運巴士', 'https://www.kmb.hk')],
  ['NLB', bus('nlb', 'New Lantao Bus', '新大屿山巴士', '新大嶼山巴士', 'https://www.nlb.com.hk')],
  ['GMB', bus('gmb', 'Green minibus', '绿色专线小巴', '綠色專綫小巴', 'https://www.td.gov.hk')],
];

const OTHER_BUS = bus('bus', 'Other buses', '其他巴士', '其他巴士', 'https://www.td.gov.hk');

/** Who runs a bus that is named by operator and number. */
export function busOperator(route: string): Operator {
  return BUSES.find(([prefix]) => route.startsWith(`${prefix} `))?.[1] ?? OTHER_BUS;
}

/** Number of a bus without its operator. */
export function busNumber(route: string): string {
  const prefix = BUSES.find(([name]) => route.startsWith(`${name} `))?.[0];
  return prefix === undefined ? route : route.slice(prefix.length + 1);
}

function bus(id: string, en: string, hans: string, hant: string, url: string): Operator {
  return { id, names: { en, 'zh-Hans': hans, 'zh-Hant': hant }, url };
}
