import { isKnownDay } from '../calendar/known-day.ts';
import type { Endpoint, Traveller } from '../model/journey.ts';
import { TRAVELLERS } from '../model/journey.ts';
import type { Preference, Question, When } from '../model/question.ts';
import { NO_QUESTION, PREFERENCES } from '../model/question.ts';
import { FIRST_DAY, LAST_DAY } from '../model/scenario.ts';
import type { Seconds } from '../model/units.ts';
import type { Parsed } from './attributes.ts';
import { AVOIDANCE_FORMS, parseAvoidance } from './avoidance-text.ts';
import { ENDPOINT_FORMS, parseEndpoint } from './endpoint-text.ts';

/** Parts of a question that an address carries. */
export const QUESTION_NAMES = ['from', 'to', 'at', 'day', 'who', 'prefer', 'avoid'] as const;

/** One of them. */
export type QuestionName = (typeof QUESTION_NAMES)[number];

/** A part of a question that is not understood. */
export interface BadPart {
  readonly name: QuestionName;
  readonly value: string;
  /** What may stand there instead: as an address writes it, but for an end, where it is English. */
  readonly allowed: string;
  /** English; names the value and what is allowed. */
  readonly sentence: string;
}

/**
 * A question, and what of it was not understood. That is left as if nothing had been said, but for a day and a time:
 * another would be answered, so that they stay in the question and nothing is.
 */
export interface ReadQuestion {
  readonly question: Question;
  readonly problems: readonly BadPart[];
}

const EMPTIED: Extract<When, { kind: 'unclear' }> = { kind: 'unclear', text: '', of: 'depart-at' };
const CLOCK = /^(\d{1,2}):([0-5]\d)$/;
/** A service day ends before the next morning's trains: times after midnight count on to here. */
const LAST_HOUR = 29;

/** Reads the question in the query of an address; what it does not name is as nobody had asked. */
export function questionOf(query: string): ReadQuestion {
  const given = new URLSearchParams(query);
  const problems: BadPart[] = [];
  const refuse = (name: QuestionName, value: string, allowed: string) =>
    problems.push(badPart(name, value, allowed));
  const read = QUESTION_NAMES.map((name): Partial<Question> => {
    const text = given.get(name)?.trim() ?? '';
    if (text === '') return {};
    if (name === 'avoid') {
      const { avoid, wrong } = parseAvoidance(text);
      for (const word of wrong) refuse(name, word, AVOIDANCE_FORMS);
      return { avoid };
    }
    const part = READERS[name](text);
    if ('value' in part) return part.value;
    refuse(name, text, part.problem);
    return UNANSWERED[name]?.(text) ?? {};
  });
  const question: Question = Object.assign({}, NO_QUESTION, unread(given), ...read);
  return { question, problems };
}

/** Who names a day and no time asks about the whole of it, not about now; a day or a time that was emptied is none. */
function unread(given: URLSearchParams): Partial<Question> {
  return {
    ...(given.get('day') ? { when: { kind: 'any-time' } } : {}),
    ...(given.get('day') === '' ? { day: '' } : {}),
    ...(given.get('at') === '' ? { when: EMPTIED } : {}),
  };
}

/** What is kept of a part that is not understood. */
const UNANSWERED: Readonly<Partial<Record<QuestionName, (text: string) => Partial<Question>>>> = {
  at: (text) => ({ when: { kind: 'unclear', text } }),
  day: (day) => ({ day }),
};

type Reader = (text: string) => Parsed<Partial<Question>>;

/** A `problem` here is only what is allowed. */
const READERS: Readonly<Record<Exclude<QuestionName, 'avoid'>, Reader>> = {
  from: (text) => end(text, (from) => ({ from })),
  to: (text) => end(text, (to) => ({ to })),
  at: (text) => read(parseWhen(text), (when) => ({ when }), 'now, 08:00, by-10:00 or any'),
  day: (text) =>
    read(
      isKnownDay(text) ? text : undefined,
      (day) => ({ day }),
      `a day from ${FIRST_DAY} to ${LAST_DAY} written YYYY-MM-DD`,
    ),
  who: (text) =>
    read(one<Traveller>(text, TRAVELLERS), (traveller) => ({ traveller }), TRAVELLERS.join(', ')),
  prefer: (text) =>
    read(one<Preference>(text, PREFERENCES), (prefer) => ({ prefer }), PREFERENCES.join(', ')),
};

function end(text: string, into: (endpoint: Endpoint) => Partial<Question>): Parsed<Partial<Question>> {
  return read(parseEndpoint(text), into, ENDPOINT_FORMS);
}

function read<T>(
  value: T | undefined,
  into: (value: T) => Partial<Question>,
  allowed: string,
): Parsed<Partial<Question>> {
  return value === undefined ? { problem: allowed } : { value: into(value) };
}

function one<T extends string>(text: string, allowed: readonly T[]): T | undefined {
  return allowed.find((each) => each === text);
}

function parseWhen(text: string): When | undefined {
  if (text === 'now') return { kind: 'now' };
  if (text === 'any') return { kind: 'any-time' };
  if (text === 'by-') return { ...EMPTIED, of: 'arrive-by' };
  const isBy = text.startsWith('by-');
  const time = parseClock(isBy ? text.slice(3) : text);
  return time === undefined ? undefined : { kind: isBy ? 'arrive-by' : 'depart-at', time };
}

function parseClock(text: string): Seconds | undefined {
  const [, hour, minute] = CLOCK.exec(text) ?? [];
  return hour === undefined || Number(hour) > LAST_HOUR
    ? undefined
    : Number(hour) * 3600 + Number(minute) * 60;
}

/**
 * A part of a question that is not understood, with its sentence.
 *
 * @param only - what is allowed, said more closely than an address could: in English
 */
export function badPart(name: QuestionName, value: string, allowed: string, only = allowed): BadPart {
  return { name, value, allowed, sentence: `The question says ${name}="${value}"; allowed is ${only}.` };
}
