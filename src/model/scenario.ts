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
