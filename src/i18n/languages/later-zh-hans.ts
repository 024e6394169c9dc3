import { ASK_ZH_HANS } from '../ask/zh-hans.ts';
import { DAY_ZH_HANS } from '../day/zh-hans.ts';
import { JOURNEY_ZH_HANS } from '../journey/zh-hans.ts';
import { KEEP_ZH_HANS } from '../keep/zh-hans.ts';
import type { LaterWords } from '../language.ts';
import { LIVE_ZH_HANS } from '../live/zh-hans.ts';
import { NETWORK_ZH_HANS } from '../network/zh-hans.ts';
import { SCHEMATIC_ZH_HANS } from '../schematic/zh-hans.ts';

/** All that is said besides, in Chinese, in simplified characters. */
export const LATER_SIMPLIFIED_CHINESE: LaterWords = {
  ask: ASK_ZH_HANS,
  day: DAY_ZH_HANS,
  journey: JOURNEY_ZH_HANS,
  keep: KEEP_ZH_HANS,
  live: LIVE_ZH_HANS,
  network: NETWORK_ZH_HANS,
  schematic: SCHEMATIC_ZH_HANS,
};
