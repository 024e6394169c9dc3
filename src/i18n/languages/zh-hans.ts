import { ANSWER_ZH_HANS } from '../answer/zh-hans.ts';
import { COMMUTE_ZH_HANS } from '../commute/zh-hans.ts';
import type { Language } from '../language.ts';
import { OFFLINE_ZH_HANS } from '../offline/zh-hans.ts';
import { ZH_HANS } from '../zh-hans.ts';

/** What is said around a question and in its answer, in Chinese, in simplified characters. */
export const SIMPLIFIED_CHINESE: Language = {
  messages: ZH_HANS,
  answer: ANSWER_ZH_HANS,
  commute: COMMUTE_ZH_HANS,
  offline: OFFLINE_ZH_HANS,
};
