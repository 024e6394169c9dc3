import type { LineError } from './leave-one-out.ts';
import { relativeError } from './leave-one-out.ts';

const SEED = 20261125;
const DRAWS = 200;

/** How far single hops were off, as mean absolute shares of the published times. */
export interface HopShares {
  /** Estimate against each published time, direction by direction. */
  readonly estimate: number;
  /** What rounding the times to whole minutes makes of exact ones: ± 30 s, evenly. */
  readonly rounding: number;
  /** What rounding the clock times at both ends makes of them: up to ± 60 s. */
  readonly clockRounding: number;
}

/**
 * Mean absolute errors of single hops, beside what rounding to whole minutes causes by itself, by simulation.
 *
 * Published hops are differences of clock times: the two directions differ by a minute in about 1 hop of 3, as
 * rounding at both ends makes them, while rounding the hop itself would let none of equal time differ. Published
 * times that are no whole minutes were not rounded so: there an exact estimate would be off by nothing.
 */
export function hopShares(lines: readonly LineError[]): HopShares {
  const random = seeded(SEED);
  const readings = lines.flatMap(({ hops, estimates }) =>
    hops.flatMap((hop, index) =>
      hop.readings.map((published) => ({ published, estimate: estimates[index]! })),
    ),
  );
  const rounded = readings.flatMap((reading) => Array.from({ length: DRAWS }, () => reading));
  return {
    estimate: mean(readings.map(({ published, estimate }) => Math.abs(estimate - published) / published)),
    rounding: mean(
      rounded.map(({ published }) =>
        isWholeMinutes(published) ? Math.abs((random() - 0.5) * 60) / published : 0,
      ),
    ),
    clockRounding: mean(
      rounded.map(({ published, estimate }) => {
        if (!isWholeMinutes(published)) return 0;
        const drawn = Math.max(60, Math.floor(estimate / 60 + random()) * 60);
        return Math.abs(drawn - estimate) / drawn;
      }),
    ),
  };
}

function isWholeMinutes(seconds: number): boolean {
  return seconds % 60 === 0;
}

/** One row a line: what is published, what was estimated, and how far they are apart. */
export function errorTable(errors: readonly LineError[]): string {
  const heads = ['class', 'hops', 'published', 'estimated', 'line', 'hop', 'rounding', 'of clocks'];
  const rows = errors.map((each) => {
    const { estimate, rounding, clockRounding } = hopShares([each]);
    const times = [each.published, each.estimated].map((seconds) => `${(seconds / 60).toFixed(1)} min`);
    const shares = [relativeError(each), estimate, rounding, clockRounding].map(percent);
    return [each.line, each.class, String(each.hops.length), ...times, ...shares];
  });
  return [['line', ...heads], ...rows].map(row).join('\n');
}

/** A share as `1.2 %`. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** The arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index < 2 ? cell.padEnd(16) : cell.padStart(10))).join(' ');
}

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
