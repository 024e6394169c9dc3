import type { AnswerWords } from './words.ts';

/** Simplified Chinese as written in Shenzhen. */
export const ANSWER_ZH_HANS: AnswerWords = {
  format: {
    nextDay: (clock) => `次日${clock}`,
    previousDay: (clock) => `前一日${clock}`,
    about: (clock) => `约${clock}`,
    minutesRange: (low, high) => `${low}至${high}分钟`,
    every: (minutes) => `每${minutes}分钟一班`,
    least: (money) => `${money}起`,
    both: (one, other) => `${one}及${other}`,
  },
};
