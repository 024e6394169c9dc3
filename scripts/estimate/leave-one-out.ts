import type { PerformanceClass } from '../../src/estimate/performance-class.ts';
import { PERFORMANCE_CLASSES, performanceClass } from '../../src/estimate/performance-class.ts';
import type { Fit } from './fit.ts';
import { estimates, fitClass, fitPadding } from './fit.ts';
import type { ObservedHop, ObservedLine } from './observed-lines.ts';

/** How far the estimate was off for a line that the fit had not seen. */
export interface LineError {
  readonly line: string;
  readonly class: PerformanceClass;
  /** Sum of the published times, seconds. */
  readonly published: number;
  /** Sum of the estimated times, seconds. */
  readonly estimated: number;
  /** Estimated seconds of each hop, and what is published. */
  readonly estimates: readonly number[];
  readonly hops: readonly ObservedHop[];
}

/**
 * The parameters of every class.
 *
 * A line of one hop is left out of fits: its rounding alone is a tenth of its time. Automatic metro lines are
 * too few for a fit of their own: they take the metro's parameters and their own padding.
 */
export function fitAll(lines: readonly ObservedLine[]): Record<PerformanceClass, Fit> {
  const of = (name: PerformanceClass) =>
    lines.filter((line) => line.hops.length > 1 && performanceClass(line) === name);
  const metro = fitClass(of('metro'));
  return {
    metro,
    'metro-automatic': fitPadding(of('metro-automatic'), metro),
    mtr: fitClass(of('mtr')),
    'high-speed': fitClass(of('high-speed')),
  };
}

/** Every line estimated by a fit that had not seen it. */
export function leaveOneOut(lines: readonly ObservedLine[]): LineError[] {
  return PERFORMANCE_CLASSES.flatMap((name) =>
    lines
      .filter((line) => performanceClass(line) === name)
      .map((line): LineError => {
        const fit = fitAll(lines.filter((each) => each !== line))[name];
        const times = estimates(line, fit);
        return {
          line: line.id,
          class: name,
          published: sum(line.hops.map((hop) => hop.seconds)),
          estimated: sum(times),
          estimates: times,
          hops: line.hops,
        };
      }),
  );
}

/** Whether a line counts in averages: not high-speed lines, nor one of a single hop, which no other resembles. */
export function isAveraged(each: LineError): boolean {
  return each.class !== 'high-speed' && each.hops.length > 1;
}

/** Estimated over published, less one. */
export function relativeError({ estimated, published }: LineError): number {
  return estimated / published - 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
