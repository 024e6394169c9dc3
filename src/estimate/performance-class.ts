import type { MetresPerSecond } from '../model/units.ts';
import { AUTOMATIC_LINES, INTERCITY_CLASS, MTR_LINE_SPEEDS, OTHER_LINE_SPEED } from './assumptions.ts';

/** Lines whose trains move alike: fitted together. */
export type PerformanceClass = 'metro' | 'metro-automatic' | 'mtr' | 'high-speed';

/** Every class. */
export const PERFORMANCE_CLASSES: readonly PerformanceClass[] = [
  'metro',
  'metro-automatic',
  'mtr',
  'high-speed',
];

/** What decides how a line's trains move. */
export interface LineTraits {
  readonly id: string;
  readonly system: string;
  /** Top speed as published, km/h. */
  readonly designSpeed?: number;
}

/** The class whose fitted parameters a line uses. */
export function performanceClass({ id, system }: LineTraits): PerformanceClass {
  if (system === 'high-speed-rail') return 'high-speed';
  if (system === 'mtr') return 'mtr';
  if (system === 'intercity') return INTERCITY_CLASS;
  return AUTOMATIC_LINES.includes(id) ? 'metro-automatic' : 'metro';
}

/** The top speed of a line: published, else assumed. */
export function lineSpeed({ id, designSpeed }: LineTraits): MetresPerSecond {
  return (designSpeed ?? MTR_LINE_SPEEDS[id] ?? OTHER_LINE_SPEED) / 3.6;
}
