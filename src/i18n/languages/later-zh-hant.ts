import { ASK_ZH_HANT } from '../ask/zh-hant.ts';
import { DAY_ZH_HANT } from '../day/zh-hant.ts';
import { JOURNEY_ZH_HANT } from '../journey/zh-hant.ts';
import { KEEP_ZH_HANT } from '../keep/zh-hant.ts';
import type { LaterWords } from '../language.ts';
import { LIVE_ZH_HANT } from '../live/zh-hant.ts';
import { NETWORK_ZH_HANT } from '../network/zh-hant.ts';
import { SCHEMATIC_ZH_HANT } from '../schematic/zh-hant.ts';

/** All that is said besides, in Chinese of Hong Kong, in traditional characters. */
export const LATER_TRADITIONAL_CHINESE: LaterWords = {
  ask: ASK_ZH_HANT,
  day: DAY_ZH_HANT,
  journey: JOURNEY_ZH_HANT,
  keep: KEEP_ZH_HANT,
  live: LIVE_ZH_HANT,
  network: NETWORK_ZH_HANT,
  schematic: SCHEMATIC_ZH_HANT,
};
