import type { Question } from '../model/question.ts';
import { FIRST_DAY, LAST_DAY } from '../model/scenario.ts';
import { isDay } from './calendar.ts';

/** Whether a text is a day that the records speak of: about others nothing is answered. */
export function isKnownDay(text: string): boolean {
  return isDay(text) && text >= FIRST_DAY && text <= LAST_DAY;
}

/** Whether the day and the time of a question are such: else nothing is answered until the reader has chosen them. */
export function isClear({ when, day }: Question): boolean {
  return when.kind === 'now' || (when.kind !== 'unclear' && (day === undefined || isKnownDay(day)));
}
