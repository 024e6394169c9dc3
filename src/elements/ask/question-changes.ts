import { dayAfter } from '../../calendar/day-after.ts';
import type { Avoidance, Endpoint, Traveller } from '../../model/journey.ts';
import type { Question, WhenKind } from '../../model/question.ts';
import { NO_QUESTION } from '../../model/question.ts';
import type { Day, Moment, Seconds } from '../../model/units.ts';
import { whenKind } from '../../model/when-kind.ts';
import type { AskEnd } from '../ask-events.ts';

const MINUTE = 60;
const HOUR = 3600;
/** What a reader is offered who asks about another day. */
const MORNING: Seconds = 8 * HOUR;
/** By then one who sets out with the first trains is across by every crossing: before it little or nothing gets there. */
const ACROSS: Seconds = 10 * HOUR;
/** Who sets out now is across in so much in 19 of 20 cases. */
const JOURNEY: Seconds = 3 * HOUR;
const LAST: Seconds = 24 * HOUR - 5 * MINUTE;

/** The question with another end, or without one. */
export function withEnd(question: Question, end: AskEnd, endpoint: Endpoint | undefined): Question {
  const { [end]: _, ...rest } = question;
  return endpoint === undefined ? rest : { ...rest, [end]: endpoint };
}

/** There becomes back. */
export function swapped({ from, to, ...rest }: Question): Question {
  return { ...rest, ...(to ? { from: to } : {}), ...(from ? { to: from } : {}) };
}

/** Another kind of time: a time that was chosen is kept, else one is offered that makes sense. */
export function withWhen(question: Question, kind: WhenKind, now: Moment): Question {
  if (kind === 'now') return { ...withDay(question, undefined), when: { kind } };
  if (kind === 'any-time') return { ...question, when: { kind } };
  const { when } = question;
  if ('time' in when) return { ...question, when: { kind, time: when.time } };
  const isToday = question.day === undefined || question.day === now.day;
  if (kind === 'depart-at') {
    return { ...question, when: { kind, time: isToday ? Math.min(soon(now.time), LAST) : MORNING } };
  }
  const time = isToday ? Math.max(soon(now.time + JOURNEY), ACROSS) : ACROSS;
  // Nobody who asks late in the evening is there before midnight: the next morning is meant.
  if (time > LAST) return { ...question, when: { kind, time: ACROSS }, day: dayAfter(now.day, 1) };
  return { ...question, when: { kind, time } };
}

/** The next five minutes. */
function soon(time: Seconds): Seconds {
  return Math.ceil(time / (5 * MINUTE)) * 5 * MINUTE;
}

/** Another time of the same kind, or undefined for none; nothing changes where no time is asked for. */
export function withTime(question: Question, time: Seconds | undefined): Question {
  const kind = whenKind(question.when);
  if (kind === undefined || kind === 'now' || kind === 'any-time') return question;
  return {
    ...question,
    when: time === undefined ? { kind: 'unclear', text: '', of: kind } : { kind, time },
  };
}

/** Another day; undefined for today. */
export function withDay({ day: _, ...rest }: Question, day: Day | undefined): Question {
  return day === undefined ? rest : { ...rest, day };
}

/** Another traveller; undefined for anyone. */
export function withTraveller({ traveller: _, ...rest }: Question, traveller?: Traveller): Question {
  return traveller === undefined ? rest : { ...rest, traveller };
}

/** Avoids something, or does not any more. */
export function withAvoided<K extends keyof Avoidance>(
  question: Question,
  kind: K,
  id: NonNullable<Avoidance[K]>[number],
  avoided: boolean,
): Question {
  const { [kind]: list = [], ...rest } = question.avoid;
  const others = (list as readonly string[]).filter((each) => each !== id);
  const next = avoided ? [...others, id] : others;
  return { ...question, avoid: next.length === 0 ? rest : { ...rest, [kind]: next } };
}

/** How many things are avoided. */
export function avoidedCount({ lines = [], systems = [], modes = [], crossings = [] }: Avoidance): number {
  return lines.length + systems.length + modes.length + crossings.length;
}

/** The same question of anyone who prefers the fastest and avoids nothing. */
export function withoutOptions(question: Question): Question {
  return { ...withTraveller(question), prefer: NO_QUESTION.prefer, avoid: {} };
}

/** Whether any option differs from the usual. */
export function hasOptions({ traveller, prefer, avoid }: Question): boolean {
  return traveller !== undefined || prefer !== NO_QUESTION.prefer || avoidedCount(avoid) > 0;
}
