import type { EvidenceKind } from './evidence.ts';
import type { FarePart } from './fare.ts';
import type { System } from './network.ts';
import type { Scenario } from './scenario.ts';
import type { LinkMode } from './service.ts';
import type { DayRange } from './stage.ts';
import type { Day, Position, Seconds } from './units.ts';

/** Where a journey begins, ends or stops over. */
export type Endpoint =
  | { readonly kind: 'station'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string }
  /** Of a crossing: `luohu:shenzhen`. */
  | { readonly kind: 'crossing-side'; readonly id: string }
  | { readonly kind: 'position'; readonly position: Position };

/** Who travels: decides how long a crossing takes. */
export type Traveller = 'hong-kong-resident' | 'mainland-permit' | 'visitor';

/** Every kind of traveller. */
export const TRAVELLERS: readonly Traveller[] = ['hong-kong-resident', 'mainland-permit', 'visitor'];

/** When a journey is wanted; seconds after Hong Kong midnight of the query's day. */
export type Timing =
  | { readonly kind: 'depart-at'; readonly time: Seconds }
  /** There in 19 of 20 cases; more often than not where no way is as safe. */
  | { readonly kind: 'arrive-by'; readonly time: Seconds }
  /** Every sensible journey that departs between two times. */
  | { readonly kind: 'profile'; readonly from: Seconds; readonly to: Seconds; readonly step?: Seconds };

/** What a reader will not use. */
export interface Avoidance {
  /** Ids of lines. */
  readonly lines?: readonly string[];
  readonly systems?: readonly System[];
  /** Kinds of link. */
  readonly modes?: readonly LinkMode[];
  /** Ids of crossings. */
  readonly crossings?: readonly string[];
}

/** What a reader asks. */
export interface Query {
  readonly from: Endpoint;
  readonly to: Endpoint;
  /** The service day that `timing` counts from. */
  readonly day: Day;
  readonly timing: Timing;
  /** What exists; its day may be another than the query's. */
  readonly scenario: Scenario;
  /** Absent: the data's own clearance times. */
  readonly traveller?: Traveller;
  readonly avoid?: Avoidance;
  /** Stop over here for at least so long. */
  readonly via?: { readonly at: Endpoint; readonly stay: Seconds };
  readonly maxRides?: number;
  readonly maxWalk?: Seconds;
}

/** Arrival, said honestly: about 1 in 2 and 19 in 20. */
export interface ArrivalTimes {
  /** Nothing waited for, everything at its least. */
  readonly earliest: Seconds;
  /** Median. */
  readonly likely: Seconds;
  /** 95th percentile; absent when more than 1 in 20 miss the last service of the night, or a closing crossing. */
  readonly safe?: Seconds;
}

/** What a journey costs, adult. */
export interface Fare {
  /** The part paid in each currency; absent when nothing of it is paid there. */
  readonly cny?: number;
  readonly hkd?: number;
  /** Everything, in each currency. */
  readonly totalCny: number;
  readonly totalHkd: number;
  /** HKD for 1 CNY, and the day of that rate. */
  readonly rate: { readonly hkdPerCny: number; readonly asOf: Day };
  /** A part is not known: the total is the least it costs. */
  readonly from: boolean;
  /** In order of travel, each from gate to gate. */
  readonly parts: readonly FarePart[];
  /** Weakest evidence of its parts. */
  readonly evidence: EvidenceKind;
  readonly sources: readonly string[];
}

/** What can go wrong, or is not well known. */
export type JourneyWarning =
  /** The timetable is older than 60 days. */
  | { readonly kind: 'old-timetable'; readonly asOf: Day }
  /** The service is known by its interval and year only. */
  | { readonly kind: 'old-headway'; readonly asOf: Day }
  | { readonly kind: 'assumed-service' }
  | { readonly kind: 'planned-section'; readonly line: string }
  /** Nothing runs after this one. */
  | { readonly kind: 'last-train'; readonly time: Seconds }
  | { readonly kind: 'closes'; readonly crossing: string; readonly time: Seconds }
  /** The safe arrival at the crossing is after it closes, or at the train after it leaves. */
  | { readonly kind: 'tight'; readonly margin: Seconds }
  /** Of all tries this share, 0 to 1, comes too late for the train, and takes one that leaves at `time` or later. */
  | { readonly kind: 'often-missed'; readonly share: number; readonly time: Seconds }
  | { readonly kind: 'check-in'; readonly margin: Seconds };

/** What every leg says of itself. */
interface LegBase {
  /** Likely beginning and end; a wait is a leg of its own. */
  readonly depart: Seconds;
  readonly arrive: Seconds;
  readonly from: LegEnd;
  readonly to: LegEnd;
  readonly evidence: EvidenceKind;
  readonly sources: readonly string[];
  readonly warnings: readonly JourneyWarning[];
}

/** Where a leg begins or ends; `line` says which platforms of a station. */
export interface LegEnd {
  readonly at: Endpoint;
  readonly line?: string;
}

/** On foot from, to or between stations. */
export interface WalkLeg extends LegBase {
  readonly kind: 'walk';
  readonly walk: Seconds;
}

/** Standing on a platform, at a bus stop or before a closed crossing. */
export interface WaitLeg extends LegBase {
  readonly kind: 'wait';
  readonly waitFor: 'train' | 'bus' | 'opening' | 'check-in' | 'stay';
}

/** From one line to another. */
export interface ChangeLeg extends LegBase {
  readonly kind: 'change';
  readonly walk: Seconds;
  /** False when it leads through the gates. */
  readonly paidArea: boolean;
}

/** Through both checks of a crossing. */
export interface CrossingLeg extends LegBase {
  readonly kind: 'crossing';
  readonly crossing: string;
  readonly direction: 'southbound' | 'northbound';
  readonly walk: Seconds;
  /** Seconds: least, typical, 95th percentile, with the traveller's factors. */
  readonly clearance: readonly [least: Seconds, typical: Seconds, p95: Seconds];
  /** How full it is assumed to be at that hour, over what its table says; absent when as the table says. */
  readonly crowding?: number;
  /** Open until, and from, on that day; absent for one that never closes. */
  readonly open?: readonly [start: Seconds, end: Seconds];
}

/** How a ride's trains are known. */
export type RideService =
  /** "Every 5 min"; never a clock time. */
  | { readonly kind: 'headway'; readonly headway: Seconds; readonly first: Seconds; readonly last: Seconds }
  /** This train of a timetable of this day. */
  | { readonly kind: 'train'; readonly train: string; readonly asOf: Day };

/** In a train, on one line. */
export interface RideLeg extends LegBase {
  readonly kind: 'ride';
  readonly line: string;
  readonly route: string;
  /** Ids of stations called at, first to last. */
  readonly stations: readonly string[];
  /** Where the train is going. */
  readonly towards: string;
  readonly service: RideService;
  /** Half-width of the band in which the riding time lies 9 times in 10. */
  readonly error: Seconds;
}

/** In a bus, a minibus, a coach or a shuttle. */
export interface BusLeg extends LegBase {
  readonly kind: 'bus';
  readonly mode: Exclude<LinkMode, 'walk' | 'clearance'>;
  /** Operator and number. */
  readonly route: string;
  readonly headway?: Seconds;
}

/** One part of a journey. */
export type Leg = WalkLeg | WaitLeg | ChangeLeg | CrossingLeg | RideLeg | BusLeg;

/** A trip from A to B. */
export interface Journey {
  /** Service day that all times count from. */
  readonly day: Day;
  readonly departure: Seconds;
  readonly arrival: ArrivalTimes;
  /** Trains and buses boarded. */
  readonly rides: number;
  readonly walk: Seconds;
  /** Crossing passed; absent within one city. */
  readonly crossing?: string;
  readonly fare: Fare;
  readonly legs: readonly Leg[];
  /** Another journey is as good in departure, likely arrival, rides and walking: kept for its crossing or fare. */
  readonly dominated: boolean;
  /** Why it is listed although dominated. */
  readonly keptFor?: 'crossing' | 'fare';
}

/** Why there is no journey, or none over one crossing. `last`: set out by then, one would have got there. */
export type Unreachable =
  | {
      readonly kind: 'closed-crossing';
      readonly crossing: string;
      readonly opens?: Seconds;
      /** Closed all day: the first day on which it is known to let passengers through. */
      readonly opensOn?: Day;
      readonly last?: Seconds;
    }
  | {
      readonly kind: 'last-train-gone';
      readonly crossing?: string;
      readonly line?: string;
      readonly last?: Seconds;
    }
  /** Nothing runs early enough to arrive by the time that is asked for. */
  | { readonly kind: 'too-early'; readonly crossing?: string }
  /** The crossing may be passed, but no service is known well enough that leads to it or on from it. */
  | { readonly kind: 'no-onward'; readonly crossing: string }
  | { readonly kind: 'outside-area'; readonly end: 'from' | 'to' | 'via' }
  /** No train calls at the station on the day; `opens` is when one is next known to. */
  | {
      readonly kind: 'not-served';
      readonly station: string;
      readonly day: Day;
      readonly opens?: DayRange;
    }
  | { readonly kind: 'excluded'; readonly by: 'lines' | 'systems' | 'modes' | 'crossings' | 'rides' | 'walk' }
  /** Nothing in this scenario joins the two. */
  | { readonly kind: 'not-connected' };

/** Not finding is an answer, not an error. */
export type Answer =
  | {
      readonly kind: 'found';
      readonly journeys: readonly Journey[];
      readonly missing: readonly Unreachable[];
    }
  | {
      readonly kind: 'unreachable';
      readonly why: readonly Unreachable[];
      /** When one can set out next, in seconds of the query's day; absent where only another question would help. */
      readonly next?: Seconds;
    };
