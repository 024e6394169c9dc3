/** An instant: milliseconds since 1970 in UTC. */
export type Instant = number;

/** What every live note says of itself. It stands beside a leg and never changes the leg's own times. */
interface LiveBase {
  /** Index of the leg it belongs to. */
  readonly leg: number;
  /** When what it says was true; asked for at that moment where the publisher gives no time. */
  readonly at: Instant;
}

/** A train that a platform's display would show. */
export interface LiveTrain {
  /** Id of the station it goes to. */
  readonly towards: string;
  /** When it is expected, in the publisher's own words: an arrival or a departure. */
  readonly time: Instant;
  /** Number of the platform. */
  readonly platform?: string;
}

/** The next trains at the station where a ride begins. */
export interface LiveTrains extends LiveBase {
  readonly kind: 'trains';
  /** Ids. */
  readonly station: string;
  readonly line: string;
  /** Earliest first; at least one. */
  readonly next: readonly LiveTrain[];
  /** The operator says that its times are delayed. */
  readonly delayed: boolean;
}

/** How full one hall is; minutes are in `LiveQueue`. */
export type QueueLevel = 'normal' | 'busy' | 'very-busy' | 'closed';

/** Queues in the Hong Kong hall of a crossing; nobody publishes those of the other hall. */
export interface LiveQueue extends LiveBase {
  readonly kind: 'queue';
  /** Id. */
  readonly crossing: string;
  /** Southbound: entering Hong Kong; northbound: leaving it. */
  readonly direction: 'southbound' | 'northbound';
  /** Whose counters. */
  readonly group: 'residents' | 'visitors';
  readonly level: QueueLevel;
  /** Minutes that the publisher gives for the level: generally less than, or generally this and more. */
  readonly under?: number;
  readonly over?: number;
}

/** Who runs a bus and says when it comes. */
export type BusOperator = 'kmb' | 'citybus' | 'gmb';

/** The next buses at the stop where a ride begins. */
export interface LiveBuses extends LiveBase {
  readonly kind: 'buses';
  readonly operator: BusOperator;
  /** `B7`. */
  readonly number: string;
  /** Earliest first; at least one. `scheduled`: from the timetable, no bus is tracked. */
  readonly next: readonly { readonly time: Instant; readonly scheduled: boolean }[];
}

/** What public feeds say about one leg of a journey at this moment. */
export type LiveNote = LiveTrains | LiveQueue | LiveBuses;

/** Whether live notes are asked for: not at all, right now, or answered. */
export type LiveState = 'off' | 'asking' | 'ready';
