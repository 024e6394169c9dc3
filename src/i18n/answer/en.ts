import type { AnswerWords } from './words.ts';

/** English. */
export const ANSWER_EN: AnswerWords = {
  format: {
    nextDay: (clock) => `${clock} next day`,
    previousDay: (clock) => `${clock} the day before`,
    about: (clock) => `about ${clock}`,
    minutesRange: (low, high) => `${low}–${high} min`,
    every: (minutes) => `every ${minutes} min`,
    least: (money) => `from ${money}`,
    both: (one, other) => `${one} + ${other}`,
  },
};
