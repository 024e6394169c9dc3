import type { Confidence, EvidenceKind, Provenance } from '../model/evidence.ts';
import type { Route } from '../model/network.ts';
import type { Seconds } from '../model/units.ts';
import { readFile } from './read-file.ts';

/** Columns that every row of a service table ends with. */
interface RowProvenance {
  readonly sources: string;
  readonly as_of: string;
  readonly confidence: Confidence;
}

/** A row of `headways.csv`; empty cells are empty texts. */
export interface HeadwayRow extends RowProvenance {
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly both_ways: string;
  readonly day_type: string;
  readonly period: string;
  readonly starts: string;
  readonly ends: string;
  readonly seconds: string;
  readonly seconds_least: string;
  readonly seconds_most: string;
  readonly evidence: EvidenceKind;
  readonly note: string;
}

/** A row of `hours.csv`. */
export interface HoursRow extends RowProvenance {
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly day_type: string;
  readonly first: string;
  readonly last: string;
}

/** A row of `transfers.csv`. */
export interface TransferRow extends RowProvenance {
  readonly station: string;
  readonly from_line: string;
  readonly from_towards: string;
  readonly to_line: string;
  readonly to_towards: string;
  readonly both_ways: string;
  readonly walk_s_best_car: string;
  readonly walk_s_least: string;
  readonly walk_s_most: string;
  readonly default_s: string;
  readonly paid_area: string;
  readonly evidence: EvidenceKind;
}

/** A row of `links.csv`. */
export interface LinkRow extends RowProvenance {
  readonly from: string;
  readonly to: string;
  readonly line: string;
  readonly mode: string;
  readonly minutes_least: string;
  readonly minutes_typical: string;
  readonly minutes_p95: string;
  readonly headway_min: string;
  readonly both_ways: string;
  readonly hours: string;
  readonly hours_back: string;
  readonly fare: string;
  readonly currency: string;
  readonly route: string;
  readonly use: string;
  readonly evidence: EvidenceKind;
  readonly note: string;
}

/** A row of a table of trains: one call. */
export interface TrainRow extends RowProvenance {
  readonly train: string;
  readonly days: string;
  readonly station: string;
  readonly arrival: string;
  readonly departure: string;
  readonly day_offset: string;
  readonly evidence: EvidenceKind;
}

/** A row of `trains/run-times-2023.csv`: one leg of a train, without clock times. */
export interface LegRow extends RowProvenance {
  readonly from: string;
  readonly to: string;
  readonly minutes: string;
}

/** A row of `fares/mtr.csv`. */
export interface MtrFareRow extends RowProvenance {
  readonly from: string;
  readonly to: string;
  readonly octopus_adult_hkd: string;
  readonly single_adult_hkd: string;
  readonly service: string;
}

/** A row of `fares/high-speed.csv`. */
export interface HighSpeedFareRow extends RowProvenance {
  readonly from: string;
  readonly to: string;
  readonly class: string;
  readonly currency: string;
  readonly amount: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly kind: string;
  readonly evidence: EvidenceKind;
  readonly note: string;
}

/** Rows of a table whose cells `check-tables.ts` answers for; none when it is missing. */
export function rowsOf<T>(texts: ReadonlyMap<string, string>, file: string): readonly T[] {
  return readFile(texts.get(file) ?? '', file).value as readonly T[];
}

/** Seconds after midnight of a time written `HH:MM`; undefined for an empty cell. */
export function timeOf(text: string): Seconds | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  return match === null ? undefined : Number(match[1]) * 3600 + Number(match[2]) * 60;
}

/** The number of a cell; undefined for an empty one. */
export function numberOf(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}

/** Who says so, from the last columns of a row. */
export function provenanceOf({ sources, as_of, confidence }: RowProvenance): Provenance {
  return { sources: sources.split(';'), asOf: as_of, confidence };
}

/** A key with a value, or nothing when the value is not known. */
export function optional<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: T });
}

/** Stations of a route in the order of travel. */
export function travelled(route: Route, direction: 'forward' | 'backward'): string[] {
  const stations = route.calls.map(({ station }) => station);
  return direction === 'forward' ? stations : stations.reverse();
}
