import type { Day, Position, Seconds } from '../model/units.ts';

/** A stop or station of a feed. */
export interface FeedStop {
  readonly id: string;
  readonly name: string;
  readonly position?: Position;
  /** `stop`: vehicles call here; `station`: holds stops; `other`: entrances and the like. */
  readonly kind: 'stop' | 'station' | 'other';
  /** Id of the station it belongs to. */
  readonly parent?: string;
}

/** A route of a feed. */
export interface FeedRoute {
  readonly id: string;
  /** Its short name, or else the long one. */
  readonly name: string;
  /** As GTFS numbers them: 1 metro, 2 rail, 3 bus … */
  readonly type: number;
  /** `#RRGGBB`; absent where the feed gives none. */
  readonly colour?: string;
}

/** On which days something runs. */
export interface FeedCalendar {
  /** Monday first. */
  readonly weekdays: readonly boolean[];
  readonly start: Day;
  readonly end: Day;
  readonly added: ReadonlySet<Day>;
  readonly removed: ReadonlySet<Day>;
}

/** How often a trip repeats. */
export interface FeedFrequency {
  readonly start: Seconds;
  /** Trips leave before it; in our own exports the last one at it. */
  readonly end: Seconds;
  readonly headway: Seconds;
  /** Departures are exactly at `start`, `start + headway` …, before `end`. */
  readonly exact: boolean;
  /** Whether one leaves exactly at `start`, where only the interval is known; only our own exports say so. */
  readonly exactFirst?: boolean;
}

/** One trip; arrays run along its calls. */
export interface FeedTrip {
  readonly id: string;
  readonly route: string;
  readonly service: string;
  readonly headsign: string;
  /** What passengers call it: a train's number. */
  readonly shortName: string;
  readonly stops: readonly string[];
  readonly arrive: readonly Seconds[];
  readonly depart: readonly Seconds[];
  /** Where passengers may get on. */
  readonly board: readonly boolean[];
  /** Where passengers may get off. */
  readonly alight: readonly boolean[];
  /** Empty for a trip that runs once, at its own times. */
  readonly frequencies: readonly FeedFrequency[];
}

/** When a transfer may be entered. */
export interface FeedOpening {
  /** Id of the calendar on whose days it holds; absent: every day. */
  readonly service?: string;
  readonly open: Seconds;
  readonly close: Seconds;
}

/** A way on foot between two stops or stations, or that there is none. */
export interface FeedTransfer {
  readonly from: string;
  readonly to: string;
  readonly possible: boolean;
  /** Absent: as the walk takes. */
  readonly seconds?: Seconds;
  /** How much of it is walking; absent: all. */
  readonly walk?: Seconds;
  /** Absent: always open. */
  readonly openings?: readonly FeedOpening[];
}

/** A GTFS Schedule feed, as far as it could be read. */
export interface GtfsFeed {
  readonly stops: ReadonlyMap<string, FeedStop>;
  readonly routes: ReadonlyMap<string, FeedRoute>;
  readonly calendars: ReadonlyMap<string, FeedCalendar>;
  readonly trips: readonly FeedTrip[];
  readonly transfers: readonly FeedTransfer[];
  /** The feed names every change and walk itself: nothing is to be added. */
  readonly transfersComplete: boolean;
}
