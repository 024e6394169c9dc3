import type { Stage, StageChange } from '../model/stage.ts';
import type { Day } from '../model/units.ts';

/** A stage on a day, and the one that may already have followed it. */
export interface StageOnDay {
  readonly stage: Stage;
  readonly perhaps?: Stage;
}

/**
 * The stage that a history certainly has on a day.
 *
 * A change counts from the last day of its interval. Inside the interval the earlier stage still holds and
 * the new one is `perhaps`. A change without a last day never becomes certain.
 *
 * @param changes - in date order
 * @returns undefined when nothing is certain to have begun by that day
 */
export function stageOn(changes: readonly StageChange[], day: Day): StageOnDay | undefined {
  let stage: Stage | undefined;
  let perhaps: Stage | undefined;
  for (const change of changes) {
    const { earliest, latest } = change.when;
    if (latest !== undefined && latest <= day) {
      stage = change.stage;
      perhaps = undefined;
    } else if (earliest !== undefined && earliest <= day) {
      perhaps = change.stage;
    }
  }
  if (stage === undefined) return undefined;
  return perhaps === undefined ? { stage } : { stage, perhaps };
}
