import { ANSWER_EN } from '../answer/en.ts';
import { ASK_EN } from '../ask/en.ts';
import { COMMUTE_EN } from '../commute/en.ts';
import { DAY_EN } from '../day/en.ts';
import { EN } from '../en.ts';
import { KEEP_EN } from '../keep/en.ts';
import type { Language } from '../language.ts';
import { LIVE_EN } from '../live/en.ts';
import { OFFLINE_EN } from '../offline/en.ts';
import { SCHEMATIC_EN } from '../schematic/en.ts';

/** Every word in English. */
export const ENGLISH: Language = {
  messages: EN,
  answer: ANSWER_EN,
  ask: ASK_EN,
  commute: COMMUTE_EN,
  day: DAY_EN,
  keep: KEEP_EN,
  live: LIVE_EN,
  offline: OFFLINE_EN,
  schematic: SCHEMATIC_EN,
};
