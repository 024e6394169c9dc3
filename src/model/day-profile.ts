import type { Endpoint, Journey } from './journey.ts';
import type { Day, Seconds } from './units.ts';

/** A moment to set out, and what comes of it; seconds after Hong Kong midnight of the day. */
export interface ProfilePoint {
  readonly departure: Seconds;
  /** Likely arrival, as of a journey: 1 in 2 is there. */
  readonly arrival: Seconds;
  readonly rides: number;
}

/** One way through the day. */
export interface ProfileWay {
  /** Crossing passed; absent within one city. */
  readonly crossing?: string;
  /**
   * The last moment to set out for each arrival, ascending in both: between two points one leaves with the later.
   * Empty where nothing ever leads over this crossing.
   */
  readonly points: readonly ProfilePoint[];
}

/** What leaving at any moment of a service day comes to, for each crossing. */
export interface DayProfile {
  readonly day: Day;
  /** Seconds between the departures that were looked at. */
  readonly step: Seconds;
  readonly from: Seconds;
  readonly to: Seconds;
  readonly ways: readonly ProfileWay[];
}

/** What ends a way in the evening. */
export type LastLimit =
  | { readonly kind: 'closes'; readonly crossing: string; readonly time: Seconds }
  | {
      readonly kind: 'last-train';
      readonly line: string;
      /** Where it leaves at that time. */
      readonly from: Endpoint;
      readonly time: Seconds;
    };

/** The last ways over one crossing. */
export interface LastWay {
  readonly crossing?: string;
  /** The last that more often than not succeeds. */
  readonly possible: Journey;
  /** The last that fails at most once in twenty; absent when none of the evening does. */
  readonly safe?: Journey;
  /** What a later departure would miss; absent when nothing closes before the day ends. */
  readonly limit?: LastLimit;
}

/** The last ways of a service day, latest possible departure first. */
export interface LastWays {
  readonly day: Day;
  readonly ways: readonly LastWay[];
}
