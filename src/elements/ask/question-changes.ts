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
/** A journey across the boundary takes about so long. */
const JOURNEY: Seconds = 2 * HOUR;
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
  const time = 'time' in when ? when.time : offeredTime(question, kind, now);
  return { ...question, when: { kind, time } };
}

function offeredTime({ day }: Question, kind: WhenKind, now: Moment): Seconds {
  const start = day === undefined || day === now.day ? now.time : MORNING;
  const time = kind === 'arrive-by' ? start + JOURNEY : start;
  return Math.min(Math.ceil(time / (5 * MINUTE)) * 5 * MINUTE, LAST);
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
