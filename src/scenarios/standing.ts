import type { Addition, Scenario } from '../model/scenario.ts';
import type { Standing } from '../model/scene.ts';
import type { Stage, StageChange } from '../model/stage.ts';
import { stageOn } from './stage-on.ts';

const ADDED: Readonly<Record<Addition, readonly Stage[]>> = {
  none: [],
  'under-construction': ['under-construction'],
  approved: ['under-construction', 'approved'],
  'in-plan': ['under-construction', 'approved', 'in-plan'],
};

/** From least to most real; of several standings the last named speaks for the whole. */
const REALITY: readonly Stage[] = [
  'dropped',
  'closed',
  'concept',
  'in-plan',
  'approved',
  'under-construction',
  'suspended',
  'open',
];

/**
 * How something with a history stands in a scenario.
 *
 * @returns undefined when its life has not begun by the scenario's day
 */
export function standingIn(changes: readonly StageChange[], scenario: Scenario): Standing | undefined {
  const now = stageOn(changes, scenario.day);
  if (now === undefined) return undefined;
  const added = ADDED[scenario.plus].includes(now.stage);
  return { ...now, added, exists: added || now.stage === 'open' };
}

/** The most real of several standings: open before suspended before under construction, and so on down. */
export function mostReal(standings: readonly Standing[]): Standing | undefined {
  return standings.reduce<Standing | undefined>(
    (best, next) =>
      best === undefined || REALITY.indexOf(next.stage) > REALITY.indexOf(best.stage) ? next : best,
    undefined,
  );
}
