import type { Day } from './units.ts';

/** Where a line, section or road is in its life. */
export type Stage =
  | 'concept'
  | 'in-plan'
  | 'approved'
  | 'under-construction'
  | 'open'
  | 'suspended'
  | 'closed'
  | 'dropped';

/** Every stage, from the first idea to the end of a life. */
export const STAGES: readonly Stage[] = [
  'concept',
  'in-plan',
  'approved',
  'under-construction',
  'open',
  'suspended',
  'closed',
  'dropped',
];

/**
 * The days a change may fall on.
 *
 * A known day has `earliest` equal to `latest`. A change that is announced without an end ("after 2028")
 * has no `latest`; a change in the past whose beginning is not known has no `earliest`.
 */
export interface DayRange {
  readonly earliest?: Day;
  readonly latest?: Day;
}

/** One known change of stage: to which stage, when, and who says so. */
export interface StageChange {
  readonly stage: Stage;
  readonly when: DayRange;
  /** Ids of `Source`s. */
  readonly sources: readonly string[];
}
