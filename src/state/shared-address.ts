import type { AnswerPart } from '../model/answer-part.ts';
import type { Question } from '../model/question.ts';

/** What an address says of an answer besides its question. */
export interface Shared {
  /** What is shown of it; undefined for what usually is. */
  readonly show: string | undefined;
  /** Key of the journey that is open. */
  readonly journey: string | undefined;
  /** Minutes of the fastest way when the address was given away. */
  readonly shared: number | undefined;
}

const MOST_MINUTES = 2880;

/** What is shown of an answer when nobody chose: who asks about any time wants to see the day first. */
export function usualPart({ when }: Question, journey: string | undefined): AnswerPart {
  return when.kind === 'any-time' && journey === undefined ? 'day' : 'journeys';
}

/** Reads it; what makes no sense is as good as not said: the answer is worked out anew in any case. */
export function sharedOf(query: string): Shared {
  const given = new URLSearchParams(query);
  const journey = given.get('journey') ?? '';
  const minutes = Number(given.get('took') ?? '');
  const isSensible = Number.isInteger(minutes) && minutes > 0 && minutes <= MOST_MINUTES;
  return {
    show: given.get('show') || undefined,
    journey: journey === '' ? undefined : journey,
    shared: isSensible ? minutes : undefined,
  };
}
