import type { EvidenceKind, Provenance, Source } from './evidence.ts';
import type { Texts } from './names.ts';
import type { Hop } from './network.ts';
import type { Day, Seconds } from './units.ts';

/** Days on which a row of a service table holds. */
export type DayType = 'daily' | 'weekday' | 'weekend' | 'saturday' | 'sunday' | 'extension';

/** Every day type of the tables. */
export const DAY_TYPES: readonly DayType[] = [
  'daily',
  'weekday',
  'weekend',
  'saturday',
  'sunday',
  'extension',
];

/** How often trains run in one part of the day. */
export interface HeadwayPeriod {
  readonly days: DayType;
  /** Departures from the beginning of the stretch; seconds after midnight, may exceed 86 400. */
  readonly start: Seconds;
  readonly end: Seconds;
  /** The interval; the middle where a range is published. */
  readonly headway: Seconds;
  /** The published or assumed range. */
  readonly least?: Seconds;
  readonly most?: Seconds;
  readonly evidence: EvidenceKind;
  readonly sources: readonly string[];
  /** Day the interval was published, or assumed. */
  readonly asOf: Day;
}

/** Interval on a stretch of the route that is shorter than the route. */
export interface HeadwayStretch {
  /** Indexes of calls in travel order: first and last. */
  readonly from: number;
  readonly to: number;
  readonly periods: readonly HeadwayPeriod[];
}

/** First and last train from one call of a service. */
export interface CallHours {
  /** Index of the call in travel order. */
  readonly call: number;
  readonly days: DayType;
  readonly first?: Seconds;
  readonly last?: Seconds;
  /** Index of the call at which these trains end, where that is not the last. */
  readonly until?: number;
  readonly evidence: EvidenceKind;
  readonly sources: readonly string[];
  readonly asOf: Day;
}

/** One train of a timetable; arrays run along its own stations. */
export interface TimedTrip {
  /** Number of the train as the operator writes it: `G6201`. */
  readonly train: string;
  readonly days: DayType;
  /** Ids of stations in travel order. */
  readonly stations: readonly string[];
  /** Seconds after midnight of the service day. */
  readonly arrive: readonly Seconds[];
  readonly depart: readonly Seconds[];
  readonly evidence: EvidenceKind;
  readonly sources: readonly string[];
}

/** What runs along one route in one direction. */
export interface Service {
  readonly id: string;
  /** A route of the network. */
  readonly route: string;
  /** Along the route's calls, or against them. */
  readonly direction: 'forward' | 'backward';
  /** Longest stretch first; where stretches overlap, the later one holds. */
  readonly stretches: readonly HeadwayStretch[];
  readonly hours: readonly CallHours[];
  /** Riding times between calls in travel order where this direction has its own; null where the route's hold. */
  readonly hops?: readonly (Hop | null)[];
  /** What a reader should know: how old, how far known. */
  readonly note?: Texts;
}

/** A table of trains with its date. */
export interface TrainTable {
  /** The line its trains run on. */
  readonly line: string;
  /** Day the table was true. */
  readonly asOf: Day;
  readonly trips: readonly TimedTrip[];
}

/** Changing from one line to another within a station. */
export interface TransferLink extends Provenance {
  readonly station: string;
  readonly fromLine: string;
  readonly toLine: string;
  /** Only for trains towards these termini. */
  readonly fromTowards?: string;
  readonly toTowards?: string;
  readonly seconds: Seconds;
  readonly least?: Seconds;
  readonly most?: Seconds;
  /** False when the change leads through the gates. */
  readonly paidArea: boolean;
  readonly evidence: EvidenceKind;
}

/** How something that is no train gets from one point to the other. */
export type LinkMode = 'walk' | 'clearance' | 'bus' | 'minibus' | 'coach' | 'shuttle';

/** Every mode of a link. */
export const LINK_MODES: readonly LinkMode[] = ['walk', 'clearance', 'bus', 'minibus', 'coach', 'shuttle'];

/** Opening of a link, or its departures one by one. */
export interface LinkHours {
  readonly days: DayType;
  readonly open?: readonly [start: Seconds, end: Seconds];
  readonly departures?: readonly Seconds[];
}

/** A way between stations, places and sides of crossings that is not a train; one direction. */
export interface ServiceLink extends Provenance {
  readonly id: string;
  /** Ids of a station, a place or a side of a crossing (`luohu:shenzhen`). */
  readonly from: string;
  readonly to: string;
  /** The line whose platforms it starts from, where that matters. */
  readonly line?: string;
  readonly mode: LinkMode;
  /** Seconds: least, typical, 95th percentile; the typical one alone where no range is known. */
  readonly seconds: readonly [least: Seconds, typical: Seconds, p95: Seconds];
  /** Interval of a bus. */
  readonly headway?: Seconds;
  /** Absent: always open. */
  readonly hours?: readonly LinkHours[];
  readonly fare?: { readonly amount: number; readonly currency: Currency };
  /** Operator and number of a bus. */
  readonly route?: string;
  readonly evidence: EvidenceKind;
  readonly note?: string;
}

/** Money of the two cities. */
export type Currency = 'CNY' | 'HKD';

/** Trains of one route that run on along another: nobody changes. */
export interface ThroughRunning {
  /** Ids of routes; the first ends where the second begins. */
  readonly routes: readonly [string, string];
  readonly sources: readonly string[];
}

/** Fares of Shenzhen's metro between every two stations of the table, yuan. */
export interface FareMatrix extends Provenance {
  readonly stations: readonly string[];
  /** Row by row, as many rows as columns; the same both ways. */
  readonly yuan: Uint8Array;
}

/** Adult fares between two stations of the MTR, both ways, Hong Kong dollars. */
export interface MtrFare extends Provenance {
  readonly from: string;
  readonly to: string;
  readonly octopus: number;
  readonly single?: number;
  /** `MTR`, `Airport Express`, `MTR via Airport Express`. */
  readonly service: string;
}

/** A fare of the high-speed railway, both ways. */
export interface HighSpeedFare extends Provenance {
  /** Id of a station, or `name:` and a place that is not on the map. */
  readonly from: string;
  readonly to?: string;
  readonly class: string;
  readonly currency: Currency;
  readonly amount: number;
  readonly validFrom: Day;
  readonly validTo?: Day;
  readonly kind: 'observed' | 'derived' | 'surcharge';
  readonly evidence: EvidenceKind;
  readonly note?: string;
}

/** What rides cost. */
export interface FareTables {
  readonly shenzhen: FareMatrix;
  readonly mtr: readonly MtrFare[];
  readonly highSpeed: readonly HighSpeedFare[];
}

/** Everything that runs, beside the `Network` it runs on. */
export interface Services {
  /** Sources that the network does not name already. */
  readonly sources: readonly Source[];
  readonly services: readonly Service[];
  readonly through: readonly ThroughRunning[];
  readonly trains: readonly TrainTable[];
  readonly transfers: readonly TransferLink[];
  readonly links: readonly ServiceLink[];
  readonly fares: FareTables;
}
