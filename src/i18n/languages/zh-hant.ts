import { ANSWER_ZH_HANT } from '../answer/zh-hant.ts';
import { ASK_ZH_HANT } from '../ask/zh-hant.ts';
import { COMMUTE_ZH_HANT } from '../commute/zh-hant.ts';
import { DAY_ZH_HANT } from '../day/zh-hant.ts';
import { KEEP_ZH_HANT } from '../keep/zh-hant.ts';
import type { Language } from '../language.ts';
import { LIVE_ZH_HANT } from '../live/zh-hant.ts';
import { OFFLINE_ZH_HANT } from '../offline/zh-hant.ts';
import { SCHEMATIC_ZH_HANT } from '../schematic/zh-hant.ts';
import { ZH_HANT } from '../zh-hant.ts';

/** Every word in Chinese of Hong Kong, in traditional characters. */
export const TRADITIONAL_CHINESE: Language = {
  messages: ZH_HANT,
  answer: ANSWER_ZH_HANT,
  ask: ASK_ZH_HANT,
  commute: COMMUTE_ZH_HANT,
  day: DAY_ZH_HANT,
  keep: KEEP_ZH_HANT,
  live: LIVE_ZH_HANT,
  offline: OFFLINE_ZH_HANT,
  schematic: SCHEMATIC_ZH_HANT,
};
