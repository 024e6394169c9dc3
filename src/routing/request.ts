import type { Seconds } from '../model/units.ts';

/** A way into or out of the stops: from where the journey really begins, or to where it ends. */
export interface Access {
  readonly stop: number;
  /** What it takes in all; whole, at least 0. */
  readonly seconds: Seconds;
  /** How much of it is walking. */
  readonly walk: Seconds;
}

/** From where to where, under which limits. */
export interface Request {
  readonly from: readonly Access[];
  readonly to: readonly Access[];
  /** No limit when absent. */
  readonly maxRides?: number | undefined;
  /** Of all links, access and egress together; no limit when absent. */
  readonly maxWalk?: Seconds | undefined;
  /** Walking is no criterion: only departure, arrival and rides are compared. Ignored with `maxWalk`. */
  readonly ignoreWalk?: boolean | undefined;
  /** What may not be used, by index in the timetable. */
  readonly without?: { readonly patterns?: readonly number[]; readonly links?: readonly number[] };
}

/** A ride: from call `boardIndex` to call `alightIndex` of a pattern. */
export interface RideStep {
  readonly kind: 'ride';
  /** Index in `Timetable.patterns`. */
  readonly pattern: number;
  readonly boardIndex: number;
  readonly alightIndex: number;
  /** At the boarding stop, before `depart`. */
  readonly wait: Seconds;
  readonly depart: Seconds;
  readonly arrive: Seconds;
  /** Index in `TripPattern.trips`; absent for trains known by their interval. */
  readonly trip?: number;
}

/** A link, entered at `depart`: later than one arrived before it when it had to open first. */
export interface LinkStep {
  readonly kind: 'link';
  /** Index in `Timetable.links`. */
  readonly link: number;
  readonly depart: Seconds;
  readonly arrive: Seconds;
}

/** The first and the last part of every journey. */
export interface AccessStep {
  readonly kind: 'access' | 'egress';
  readonly stop: number;
  readonly seconds: Seconds;
}

/** One part of a journey through a timetable. */
export type RouteLeg = RideStep | LinkStep | AccessStep;

/** A journey through a timetable. */
export interface Found {
  readonly departure: Seconds;
  readonly arrival: Seconds;
  readonly rides: number;
  readonly walk: Seconds;
  readonly legs: readonly RouteLeg[];
}

/** Whether a search may leave walking aside: it is asked to, and no limit on walking needs counting. */
export function ignoresWalk({ ignoreWalk, maxWalk }: Request): boolean {
  return ignoreWalk === true && maxWalk === undefined;
}
