import type { MetresPerSecond } from '../model/units.ts';
import { MTR_LINE_SPEEDS, OTHER_LINE_SPEED } from './assumptions.ts';

/** Lines whose trains move alike: fitted together. */
export type PerformanceClass = 'metro-80' | 'metro-100' | 'metro-120' | 'mtr' | 'mtr-express' | 'high-speed';

/** Every class, slowest first. */
export const PERFORMANCE_CLASSES: readonly PerformanceClass[] = [
  'metro-80',
  'metro-100',
  'metro-120',
  'mtr',
  'mtr-express',
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
export function performanceClass({ id, system, designSpeed = 80 }: LineTraits): PerformanceClass {
  if (system === 'high-speed-rail') return 'high-speed';
  if (system === 'mtr') return (MTR_LINE_SPEEDS.value[id] ?? 80) > 100 ? 'mtr-express' : 'mtr';
  if (designSpeed > 100) return 'metro-120';
  return designSpeed > 80 ? 'metro-100' : 'metro-80';
}

/** The top speed of a line: published, else assumed. */
export function lineSpeed({ id, designSpeed }: LineTraits): MetresPerSecond {
  return (designSpeed ?? MTR_LINE_SPEEDS.value[id] ?? OTHER_LINE_SPEED.value) / 3.6;
}
