import type { Question } from '../model/question.ts';

/** What an address must say to give the same answer again. */
export interface Sharing {
  readonly question: Question;
  readonly journey: string | undefined;
  /** Minutes of the fastest way. */
  readonly minutes: number | undefined;
}

/** Gives an answer its address. */
export type AddressOf = (sharing: Sharing) => string;
