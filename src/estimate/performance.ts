import type { TrainPerformance } from './line-times.ts';
import type { LineTraits, PerformanceClass } from './performance-class.ts';
import { lineSpeed, performanceClass } from './performance-class.ts';

/** Fitted parameters of a class; line speed is the line's own times `speedShare`. */
export type ClassPerformance = Omit<TrainPerformance, 'lineSpeed'> & { readonly speedShare: number };

/**
 * Fitted to the published run times in `data/` by `scripts/fit-performance.ts`, which wrote this file.
 *
 * Errors are those of lines left out of the fit: `hopError` the 90th percentile of single hops in seconds,
 * `lineError` 1.645 times the root mean square of whole lines, as a share.
 */
export const PERFORMANCE: Readonly<Record<PerformanceClass, ClassPerformance>> = {
  metro: {
    speedShare: 1,
    acceleration: 0.6,
    lateral: 0.9,
    padding: 1.2658,
    dwell: 15,
    hopError: 41,
    lineError: 0.072,
  },
  'metro-automatic': {
    speedShare: 1,
    acceleration: 0.6,
    lateral: 0.9,
    padding: 1.1279,
    dwell: 15,
    hopError: 37,
    lineError: 0.067,
  },
  mtr: {
    speedShare: 0.8,
    acceleration: 0.4,
    lateral: 1.4,
    padding: 1,
    dwell: 17.7,
    hopError: 37,
    lineError: 0.045,
  },
  'high-speed': {
    speedShare: 0.8,
    acceleration: 0.4,
    lateral: 1.4,
    padding: 1.028,
    dwell: 60,
    hopError: 217,
    lineError: 0.176,
  },
};

/** How a line's trains run. */
export function trainPerformance(line: LineTraits): TrainPerformance {
  const { speedShare, ...performance } = PERFORMANCE[performanceClass(line)];
  return { ...performance, lineSpeed: lineSpeed(line) * speedShare };
}
