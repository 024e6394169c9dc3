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
    lateral: 1.1,
    padding: 1.3117,
    dwell: 15,
    hopError: 37,
    lineError: 0.053,
  },
  'metro-automatic': {
    speedShare: 1,
    acceleration: 0.6,
    lateral: 1.1,
    padding: 1.159,
    dwell: 15,
    hopError: 36,
    lineError: 0.056,
  },
  mtr: {
    speedShare: 1,
    acceleration: 0.4,
    lateral: 0.9,
    padding: 1.018,
    dwell: 17.5,
    hopError: 34,
    lineError: 0.043,
  },
  'high-speed': {
    speedShare: 1,
    acceleration: 1,
    lateral: 0.4,
    padding: 1,
    dwell: 28.1,
    hopError: 155,
    lineError: 0.045,
  },
};

/** How a line's trains run. */
export function trainPerformance(line: LineTraits): TrainPerformance {
  const { speedShare, ...performance } = PERFORMANCE[performanceClass(line)];
  return { ...performance, lineSpeed: lineSpeed(line) * speedShare };
}
