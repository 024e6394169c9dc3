import { ANSWER_ZH_HANT } from '../answer/zh-hant.ts';
import { COMMUTE_ZH_HANT } from '../commute/zh-hant.ts';
import type { Language } from '../language.ts';
import { OFFLINE_ZH_HANT } from '../offline/zh-hant.ts';
import { ZH_HANT } from '../zh-hant.ts';

/** What is said around a question and in its answer, in Chinese of Hong Kong, in traditional characters. */
export const TRADITIONAL_CHINESE: Language = {
  messages: ZH_HANT,
  answer: ANSWER_ZH_HANT,
  commute: COMMUTE_ZH_HANT,
  offline: OFFLINE_ZH_HANT,
};
