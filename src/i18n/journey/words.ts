import type { EvidenceKind } from '../../model/evidence.ts';
import type { Locale } from '../../model/names.ts';
import { laterOf } from '../language.ts';

/** Every word of an open journey and of the comparison of crossings, in one language. Functions take numbers and texts that are formatted already. */
export interface JourneyWords {
  /** Why one would take this journey. */
  readonly why: {
    readonly title: string;
    readonly faster: (minutes: string) => string;
    readonly slower: (minutes: string) => string;
    readonly safer: (minutes: string) => string;
    readonly lessSafe: (minutes: string) => string;
    readonly sure: string;
    readonly unsure: string;
    readonly cheaper: (money: string) => string;
    readonly dearer: (money: string) => string;
    readonly fewerChanges: (count: number) => string;
    readonly moreChanges: (count: number) => string;
    readonly lessWalking: (minutes: string) => string;
    readonly moreWalking: (minutes: string) => string;
    readonly mixed: (wins: string, losses: string, rival: string) => string;
    readonly wins: (wins: string, rival: string) => string;
    readonly losses: (losses: string, rival: string) => string;
    /** After the sentence, where one of the fares has a part that is not known. */
    readonly fareUnknown: string;
    readonly same: (rival: string) => string;
    /** What it is compared with. */
    readonly over: (crossing: string) => string;
    readonly by: (line: string) => string;
    readonly next: string;
  };
  /** The steps of a journey. */
  readonly legs: {
    readonly title: string;
    readonly point: string;
    readonly towards: (station: string) => string;
    readonly stops: (count: number) => string;
    readonly waitAbout: (minutes: string) => string;
    readonly train: (train: string, depart: string, arrive: string) => string;
    readonly timetable: (day: string) => string;
    readonly firstLast: (first: string, last: string) => string;
    readonly walkTo: (place: string) => string;
    readonly walkWithin: string;
    /** From a platform to what stops in the street. */
    readonly walkOut: string;
    /** From the station of a crossing, which may have the same name. */
    readonly walkToCrossing: string;
    readonly changeTo: (line: string) => string;
    readonly change: string;
    readonly outsideGates: string;
    readonly cross: (crossing: string) => string;
    readonly leaveSide: (side: string) => string;
    readonly walkBetween: (minutes: string) => string;
    readonly enterSide: (side: string) => string;
    readonly stay: string;
    readonly minutesBy: string;
    /** Why the likely arrival is later than the steps add up to. */
    readonly varies: (minutes: string) => string;
  };
  /** How the minutes of a step are known. */
  readonly evidence: Readonly<Record<EvidenceKind, string>>;
  readonly sources: string;
  /** The comparison of crossings. */
  readonly table: {
    readonly title: string;
    readonly columns: Readonly<
      Record<'crossing' | 'likely' | 'safe' | 'fare' | 'changes' | 'closes' | 'checks', string>
    >;
    /** Under the heads of columns of minutes. */
    readonly unit: string;
    readonly never: string;
    /** No safe arrival. */
    readonly none: string;
    /** Where the table is wider than its place. */
    readonly scrolls: string;
    readonly note: string;
    /** After it, where a fare says "from". */
    readonly fareOpen: string;
  };
}

/** The words of an open journey in a language. */
export function journeyWordsFor(locale: Locale): JourneyWords {
  return laterOf(locale).journey;
}
