import type { EvidenceKind } from './evidence.ts';
import type { Currency } from './service.ts';
import type { Day } from './units.ts';

/** Who says so and when, of a whole table of fares. */
export interface FareSource {
  /** Ids of `Source`s. */
  readonly sources: readonly string[];
  /** Day the table was true. */
  readonly asOf: Day;
}

/** Adult fares in the standard car by origin and destination, gate to gate; they do not add up. */
export interface FareMatrix extends FareSource {
  readonly currency: Currency;
  /** Ids of stations, in the order of the rows and columns. */
  readonly stations: readonly string[];
  /** Row after row, whole units of the currency; 0 where no fare is known. */
  readonly amounts: Uint8Array;
}

/** One adult fare of the MTR, HKD; the same in both directions. */
export interface MtrFare extends FareSource {
  readonly from: string;
  readonly to: string;
  readonly octopus: number;
  /** Absent where no single ticket is sold or its price is not known. */
  readonly single?: number;
  /** The Airport Express has fares of its own. */
  readonly service: 'mtr' | 'airport-express' | 'mtr-via-airport-express';
}

/** One second-class fare of high-speed rail; the same in both directions. */
export interface HighSpeedFare extends FareSource {
  readonly from: string;
  readonly to: string;
  readonly currency: Currency;
  readonly amount: number;
  readonly validFrom: Day;
  /** Last day; absent while no end is known. */
  readonly validTo?: Day;
  /** Put together from other fares: only "about". */
  readonly derived: boolean;
  readonly evidence: EvidenceKind;
}

/** Stations whose gates are one, for a kind of ticket: a change between them goes on with the same fare. */
export interface JoinedGates extends FareSource {
  readonly stations: readonly [string, string];
  /** Whether single tickets, too, pay once. */
  readonly single: boolean;
}

/** A line outside the gates of its system, known by its least and most fare only. */
export interface SeparateLine extends FareSource {
  readonly line: string;
  readonly currency: Currency;
  readonly least: number;
  readonly most: number;
}

/** Every table that fares are read from. */
export interface FareTables {
  readonly shenzhenMetro: FareMatrix;
  readonly mtr: readonly MtrFare[];
  readonly highSpeed: readonly HighSpeedFare[];
  readonly joinedGates: readonly JoinedGates[];
  readonly separateLines: readonly SeparateLine[];
}

/** What one part of a journey costs, from gate to gate. */
export interface FarePart {
  /** Who is paid. */
  readonly payee: 'shenzhen-metro' | 'mtr' | 'high-speed-rail' | 'intercity' | 'bus';
  /** Ids of stations, places or sides of crossings where it begins and ends. */
  readonly from: string;
  readonly to: string;
  readonly currency: Currency;
  /** What is known of it; 0 where nothing is. */
  readonly amount: number;
  /** `exact` as published; `about` put together from other fares; `from` the least it costs. */
  readonly kind: 'exact' | 'about' | 'from';
  readonly evidence: EvidenceKind;
  readonly sources: readonly string[];
  /** Day the fare was true; absent where none is known. */
  readonly asOf?: Day;
}
