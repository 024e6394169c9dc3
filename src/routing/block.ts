import type { Seconds } from '../model/units.ts';

/** Departures that are searched as one: `first`, `first + step` …, `width` of them. */
export interface Block {
  readonly first: Seconds;
  readonly step: Seconds;
  readonly width: number;
}
