import type { EvidenceKind } from '../../model/evidence.ts';
import type { FarePart } from '../../model/fare.ts';
import type { Avoidance } from '../../model/journey.ts';
import type { Locale } from '../../model/names.ts';
import { laterOf } from '../language.ts';

/**
 * Every word of an open journey, of the comparison of crossings and of why there is no journey, in one language.
 * Functions take numbers and texts that are formatted already.
 */
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
  /** Why there is no journey, and what to do. */
  readonly reasons: {
    readonly closed: (crossing: string) => string;
    readonly closedUntil: (crossing: string, clock: string) => string;
    readonly closedUntilDay: (crossing: string, day: string) => string;
    readonly lastGone: string;
    readonly lastGoneOver: (crossing: string) => string;
    readonly lastGoneOf: (line: string) => string;
    /** After the sentence: by when to set out. */
    readonly leaveBy: (about: string) => string;
    /** After the sentence, where that is not known: the last one may only be too unlikely to be caught. */
    readonly takeFirst: string;
    readonly tooEarly: string;
    readonly tooEarlyOver: (crossing: string) => string;
    readonly noOnward: (crossing: string) => string;
    readonly outside: Readonly<Record<'from' | 'to' | 'via', string>>;
    /** Of a station: from a known day on, within a span of days, or nobody knows when. */
    readonly notServed: {
      readonly from: (station: string, day: string, opens: string) => string;
      readonly within: (station: string, day: string, opens: string) => string;
      readonly unknown: (station: string, day: string) => string;
    };
    readonly excluded: Readonly<Record<keyof Avoidance | 'rides' | 'walk', string>>;
    readonly notConnected: string;
  };
  readonly remedies: {
    readonly leaveAt: (clock: string) => string;
    readonly anyTime: string;
    readonly allow: string;
  };
  /** Two ends of a range in minutes. */
  readonly minutesRange: (low: string, high: string) => string;
  readonly every: (minutes: string) => string;
  /** Above the reasons why there is no journey, and why none over some crossing. */
  readonly unanswered: {
    readonly noneTitle: string;
    readonly notOffered: string;
  };
  /** How long a crossing takes at the hour of a journey. */
  readonly passage: {
    readonly passing: (typical: string, range: string) => string;
    readonly usual: string;
    readonly busier: (percent: string) => string;
    readonly quieter: (percent: string) => string;
    readonly assumed: string;
  };
  readonly fare: {
    readonly title: string;
    readonly payees: Readonly<Record<FarePart['payee'], string>>;
    readonly total: string;
    readonly aboutPart: (money: string) => string;
    readonly rate: (rate: string, day: string) => string;
    readonly stretch: (from: string, to: string) => string;
  };
}

/** The words of an open journey in a language. */
export function journeyWordsFor(locale: Locale): JourneyWords {
  return laterOf(locale).journey;
}
