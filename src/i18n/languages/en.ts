import { ANSWER_EN } from '../answer/en.ts';
import { COMMUTE_EN } from '../commute/en.ts';
import { EN } from '../en.ts';
import type { Language } from '../language.ts';
import { OFFLINE_EN } from '../offline/en.ts';

/** What is said around a question and in its answer, in English. */
export const ENGLISH: Language = {
  messages: EN,
  answer: ANSWER_EN,
  commute: COMMUTE_EN,
  offline: OFFLINE_EN,
};
