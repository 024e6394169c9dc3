import type { AnswerWords } from './words.ts';

/** Traditional Chinese as written in Hong Kong. */
export const ANSWER_ZH_HANT: AnswerWords = {
  format: {
    nextDay: (clock) => `翌日${clock}`,
    previousDay: (clock) => `前一日${clock}`,
    about: (clock) => `約${clock}`,
    minutesRange: (low, high) => `${low}至${high}分鐘`,
    every: (minutes) => `每${minutes}分鐘一班`,
    least: (money) => `${money}起`,
    both: (one, other) => `${one}及${other}`,
  },
};
