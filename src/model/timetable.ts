import type { Seconds } from './units.ts';

/**
 * A stretch of time in which a pattern's trains leave its first stop at a known interval.
 *
 * Seconds after Hong Kong midnight of the service day; may exceed 86 400, and be negative for what the day
 * before left running.
 */
export interface Window {
  /** First departure at the first stop. */
  readonly start: Seconds;
  /** Last departure at the first stop: one leaves exactly then, unless trains go on. */
  readonly end: Seconds;
  /** Interval between departures; positive. */
  readonly headway: Seconds;
  /** Whether one leaves exactly at `start` (a first train), or only on average half a headway later. */
  readonly exactFirst: boolean;
  /**
   * Whether trains go on at another interval from `end`: none is known to leave then, and who comes shortly before
   * waits as long as at any other moment. Absent: the train at `end` is the last.
   */
  readonly goesOn?: boolean;
}

/** Trains that are known by their interval only. */
export interface FrequencyPattern {
  readonly kind: 'frequency';
  /** Numbers of the stops, in order of travel; one may come twice. */
  readonly stops: readonly number[];
  /** Counted from departure at the first stop; `arrive[0]` and `depart[0]` are 0. Never decreasing. */
  readonly arrive: readonly Seconds[];
  /** Counted from departure at the first stop; never before `arrive` of the same stop. */
  readonly depart: readonly Seconds[];
  /** In any order; may overlap. */
  readonly windows: readonly Window[];
}

/** One train of a timetable, stop for stop of its pattern. */
export interface TimetableTrip {
  readonly arrive: readonly Seconds[];
  readonly depart: readonly Seconds[];
}

/** Trains of a timetable that call at the same stops; they may overtake one another. */
export interface TripPattern {
  readonly kind: 'trips';
  readonly stops: readonly number[];
  /** In any order; seconds after Hong Kong midnight of the service day. */
  readonly trips: readonly TimetableTrip[];
}

/** A stretch between two stops without a train: a change, a walk, a crossing. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** What it takes in all. */
  readonly seconds: Seconds;
  /** How much of it is walking. */
  readonly walk: Seconds;
  /**
   * When it may be entered, both ends included; who is early waits for the next. Absent: always. Empty: never.
   */
  readonly windows?: readonly (readonly [open: Seconds, close: Seconds])[];
}

/**
 * What the router is given: one day of one scenario, as numbers.
 *
 * Stops are 0 to `stops - 1`: platforms (a station on a line), places, sides of a crossing. All times are
 * whole seconds after Hong Kong midnight of the service day.
 */
export interface Timetable {
  readonly stops: number;
  readonly patterns: readonly (FrequencyPattern | TripPattern)[];
  readonly links: readonly Link[];
}
