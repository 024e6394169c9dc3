import type { Day } from './units.ts';

/** Which not yet open stages a scenario takes as built. Each includes the ones before it. */
export type Addition = 'none' | 'under-construction' | 'approved' | 'in-plan';

/** Every addition, smallest first. */
export const ADDITIONS: readonly Addition[] = ['none', 'under-construction', 'approved', 'in-plan'];

/** What exists: the network as it stands on a day, plus what is taken as built. */
export interface Scenario {
  readonly day: Day;
  readonly plus: Addition;
}

/** First and last day about which anything is asked: before it little is recorded, after it nothing is planned. */
export const FIRST_DAY: Day = '2004-01-01';
export const LAST_DAY: Day = '2040-12-31';
