import type { EvidenceKind } from './evidence.ts';
import type { Scenario } from './scenario.ts';
import type { ServiceLink, TransferLink } from './service.ts';
import type { Timetable } from './timetable.ts';
import type { Day, Seconds } from './units.ts';

/** What a stop's number stands for. */
export type TimetableNode =
  | { readonly kind: 'platform'; readonly station: string; readonly line: string }
  /** The street in front of a station, where buses stop. */
  | { readonly kind: 'street'; readonly station: string }
  /**
   * Of a station with high-speed trains: the hall, where the ways into it end and the margin before a train is
   * still to come, and the exit, where the ways out of it begin. No way leads from the exit to the hall.
   */
  | { readonly kind: 'hall' | 'exit'; readonly station: string }
  | { readonly kind: 'place'; readonly id: string }
  /** `luohu:shenzhen` */
  | { readonly kind: 'crossing-side'; readonly id: string };

/** How something is known: whose word, how sure, of which day. */
export interface KnownBy {
  readonly evidence: EvidenceKind;
  readonly sources: readonly string[];
  readonly asOf: Day;
}

/** Half-width of the band of a hop's riding time, how the time is known, and on which line and route it is. */
export interface PatternHop extends Omit<KnownBy, 'asOf'> {
  readonly error: Seconds;
  readonly line: string;
  readonly route: string;
}

/** A pattern of trains. */
export interface TrainPattern {
  readonly kind: 'train';
  readonly line: string;
  readonly route: string;
  /** Along the route's calls, or against them. */
  readonly direction: 'forward' | 'backward';
  /** One for each hop. Trains that run through from one route to another change line on the way. */
  readonly hops: readonly PatternHop[];
  /** How each window's interval is known, in the order of the windows; one for each trip of a timetable. */
  readonly known: readonly KnownBy[];
  /** Numbers of the trains, in the order of the trips; absent for trains known by their interval. */
  readonly trains?: readonly string[];
  /** One for each stop: called at only because the scenario takes it as built. */
  readonly planned: readonly boolean[];
}

/** A pattern of buses: one link of the tables. */
export interface BusPattern {
  readonly kind: 'bus';
  readonly link: ServiceLink;
}

/** What a link of the timetable is. */
export type LinkUse =
  | { readonly kind: 'change'; readonly transfer?: TransferLink }
  | { readonly kind: 'walk'; readonly link: ServiceLink }
  /** Between the street, or the exit, and a platform. */
  | { readonly kind: 'access'; readonly station: string }
  /** The margin before a high-speed train: from the hall to its platform, all of it standing. */
  | { readonly kind: 'check-in'; readonly station: string }
  | { readonly kind: 'crossing'; readonly crossing: string; readonly link: ServiceLink };

/** A crossing that is closed to passengers, and the first day on which it is known to be open again. */
export interface ClosedCrossing {
  readonly crossing: string;
  readonly opensOn?: Day;
}

/** One day of one scenario as numbers, with what the numbers mean. */
export interface DayTimetable {
  readonly day: Day;
  readonly scenario: Scenario;
  /** Crossings that stand, but let no passengers through all day. */
  readonly closed: readonly ClosedCrossing[];
  readonly timetable: Timetable;
  /** By number of the stop. */
  readonly nodes: readonly TimetableNode[];
  /** In the order of `timetable.patterns`. */
  readonly patterns: readonly (TrainPattern | BusPattern)[];
  /** In the order of `timetable.links`. */
  readonly links: readonly LinkUse[];
}
