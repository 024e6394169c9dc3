import { ASK_EN } from '../ask/en.ts';
import { DAY_EN } from '../day/en.ts';
import { JOURNEY_EN } from '../journey/en.ts';
import { KEEP_EN } from '../keep/en.ts';
import type { LaterWords } from '../language.ts';
import { LIVE_EN } from '../live/en.ts';
import { NETWORK_EN } from '../network/en.ts';
import { SCHEMATIC_EN } from '../schematic/en.ts';

/** All that is said besides, in English. */
export const LATER_ENGLISH: LaterWords = {
  ask: ASK_EN,
  day: DAY_EN,
  journey: JOURNEY_EN,
  keep: KEEP_EN,
  live: LIVE_EN,
  network: NETWORK_EN,
  schematic: SCHEMATIC_EN,
};
