import { readFileSync } from 'node:fs';
import type { Day, Seconds } from '../../src/model/units.ts';

/** Something published about a trip. Every figure but a ride's and a bus's must be met exactly. */
export type Expectation = { readonly source: string } & (
  | {
      /** Riding on one line, without the wait. */
      readonly what: 'ride';
      readonly line: string;
      readonly seconds: Seconds;
      readonly tolerance_s: Seconds;
      readonly reason: string;
    }
  /** A train of a timetable, Hong Kong time. */
  | { readonly what: 'train'; readonly train: string; readonly depart: string; readonly arrive: string }
  | {
      /** In the bus, without the wait. */
      readonly what: 'bus';
      readonly route: string;
      readonly seconds: Seconds;
      readonly tolerance_s: Seconds;
    }
  | {
      /** Adult; from gate to gate, or the whole ride of a bus. */
      readonly what: 'fare';
      readonly currency: 'CNY' | 'HKD';
      readonly amount: number;
      readonly ticket?: 'octopus' | 'single';
    }
  /** Last train of the day from the beginning of the trip to its end. */
  | { readonly what: 'last'; readonly line: string; readonly time: string }
);

/** A real trip and what somebody published about it. */
export interface GoldenTrip {
  readonly id: string;
  /** Ids as in `data/`; a place as `place:` and its id. */
  readonly from: string;
  readonly to: string;
  readonly day: Day;
  /** Hong Kong time at which the traveller sets off. */
  readonly depart: string;
  readonly expect: readonly Expectation[];
}

/** The trips of `trips.json`. */
export function goldenTrips(): readonly GoldenTrip[] {
  return JSON.parse(readFileSync(new URL('trips.json', import.meta.url), 'utf8')) as GoldenTrip[];
}

/** Seconds after midnight of `HH:MM`. */
export function clock(text: string): Seconds {
  const [hours, minutes] = text.split(':').map(Number) as [number, number];
  return hours * 3600 + minutes * 60;
}
