import { dayAfter } from '../calendar/day-after.ts';
import type { Answer, Avoidance } from '../model/journey.ts';
import type { Question } from '../model/question.ts';
import type { Day, Seconds } from '../model/units.ts';

/** What a reader may do where there is no journey. */
export type Remedy =
  /** Seconds after midnight of the question's day, perhaps beyond it. */
  | { readonly kind: 'leave-at'; readonly time: Seconds }
  | { readonly kind: 'any-time' }
  | { readonly kind: 'allow'; readonly by: keyof Avoidance };

/** What is answered where there is no journey. */
type NoAnswer = Pick<Extract<Answer, { kind: 'unreachable' }>, 'why' | 'next'>;

const DAY: Seconds = 86_400;

/**
 * The one thing most likely to help; undefined where only another place or day would.
 *
 * A last departure that has gone is no help to a reader who asks about now: that one sets out next.
 */
export function remedyFor({ why: reasons, next }: NoAnswer, { when }: Question): Remedy | undefined {
  const lasts = reasons.flatMap((each) => ('last' in each && each.last !== undefined ? [each.last] : []));
  if (lasts.length > 0 && when.kind !== 'now') return { kind: 'leave-at', time: Math.max(...lasts) };
  if (next !== undefined) return { kind: 'leave-at', time: next };
  for (const reason of reasons) {
    if (reason.kind === 'excluded' && reason.by !== 'rides' && reason.by !== 'walk') {
      return { kind: 'allow', by: reason.by };
    }
  }
  const isOfHour = reasons.some(
    (each) =>
      each.kind === 'last-train-gone' ||
      each.kind === 'too-early' ||
      (each.kind === 'closed-crossing' && each.opens !== undefined),
  );
  return isOfHour ? { kind: 'any-time' } : undefined;
}

/**
 * The question a remedy leads to.
 *
 * @param day the day the question was answered for
 */
export function remedied(question: Question, remedy: Remedy, day: Day): Question {
  if (remedy.kind === 'any-time') return { ...question, day, when: { kind: 'any-time' } };
  if (remedy.kind === 'allow') {
    const { [remedy.by]: _, ...avoid } = question.avoid;
    return { ...question, avoid };
  }
  const later = Math.floor(remedy.time / DAY);
  const time = remedy.time - later * DAY;
  return { ...question, day: dayAfter(day, later), when: { kind: 'depart-at', time } };
}
