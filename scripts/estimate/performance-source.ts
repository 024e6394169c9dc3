import { PERFORMANCE_CLASSES } from '../../src/estimate/performance-class.ts';
import type { LineError } from './leave-one-out.ts';
import { fitAll, leaveOneOut, relativeError } from './leave-one-out.ts';
import type { ObservedLine } from './observed-lines.ts';

/** The text of `src/estimate/performance.ts`, fitted to the run times of some lines. */
export function performanceSource(lines: readonly ObservedLine[]): string {
  const fits = fitAll(lines);
  const errors = leaveOneOut(lines).filter((each) => each.hops.length > 1);
  const entries = PERFORMANCE_CLASSES.map((name) => {
    const own = errors.filter((each) => each.class === name);
    const { acceleration, lateral, padding, dwell, speedShare } = fits[name];
    return [
      `  ${/^\w+$/.test(name) ? name : `'${name}'`}: {`,
      `    speedShare: ${speedShare},`,
      `    acceleration: ${acceleration},`,
      `    lateral: ${lateral},`,
      `    padding: ${round(padding, 4)},`,
      `    dwell: ${round(dwell, 1)},`,
      `    hopError: ${round(hopError(own), 0)},`,
      `    lineError: ${round(lineError(own), 3)},`,
      '  },',
    ].join('\n');
  });
  return `import type { TrainPerformance } from './line-times.ts';
import type { LineTraits, PerformanceClass } from './performance-class.ts';
import { lineSpeed, performanceClass } from './performance-class.ts';

/** Fitted parameters of a class; line speed is the line's own times \`speedShare\`. */
export type ClassPerformance = Omit<TrainPerformance, 'lineSpeed'> & { readonly speedShare: number };

/**
 * Fitted to the published run times in \`data/\` by \`scripts/fit-performance.ts\`, which wrote this file.
 *
 * Errors are those of lines left out of the fit: \`hopError\` the 90th percentile of single hops in seconds,
 * \`lineError\` 1.645 times the root mean square of whole lines, as a share.
 */
export const PERFORMANCE: Readonly<Record<PerformanceClass, ClassPerformance>> = {
${entries.join('\n')}
};

/** How a line's trains run. */
export function trainPerformance(line: LineTraits): TrainPerformance {
  const { speedShare, ...performance } = PERFORMANCE[performanceClass(line)];
  return { ...performance, lineSpeed: lineSpeed(line) * speedShare };
}
`;
}

function hopError(errors: readonly LineError[]): number {
  const sizes = errors
    .flatMap((each) =>
      each.estimates.map((estimate, index) => Math.abs(estimate - each.hops[index]!.seconds)),
    )
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length * 0.9)]!;
}

function lineError(errors: readonly LineError[]): number {
  const squares = errors.map((each) => relativeError(each) ** 2);
  return 1.645 * Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / squares.length);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
