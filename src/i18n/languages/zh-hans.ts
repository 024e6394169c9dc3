import { ANSWER_ZH_HANS } from '../answer/zh-hans.ts';
import { ASK_ZH_HANS } from '../ask/zh-hans.ts';
import { COMMUTE_ZH_HANS } from '../commute/zh-hans.ts';
import { DAY_ZH_HANS } from '../day/zh-hans.ts';
import { KEEP_ZH_HANS } from '../keep/zh-hans.ts';
import type { Language } from '../language.ts';
import { LIVE_ZH_HANS } from '../live/zh-hans.ts';
import { OFFLINE_ZH_HANS } from '../offline/zh-hans.ts';
import { SCHEMATIC_ZH_HANS } from '../schematic/zh-hans.ts';
import { ZH_HANS } from '../zh-hans.ts';

/** Every word in Chinese, in simplified characters. */
export const SIMPLIFIED_CHINESE: Language = {
  messages: ZH_HANS,
  answer: ANSWER_ZH_HANS,
  ask: ASK_ZH_HANS,
  commute: COMMUTE_ZH_HANS,
  day: DAY_ZH_HANS,
  keep: KEEP_ZH_HANS,
  live: LIVE_ZH_HANS,
  offline: OFFLINE_ZH_HANS,
  schematic: SCHEMATIC_ZH_HANS,
};
