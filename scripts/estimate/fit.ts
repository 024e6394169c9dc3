import type { TrainPerformance } from '../../src/estimate/line-times.ts';
import { lineSpeed } from '../../src/estimate/performance-class.ts';
import { runTime } from '../../src/estimate/speed-profile.ts';
import type { MeasuredPath } from '../../src/geometry/measured-path.ts';
import type { ObservedLine } from './observed-lines.ts';

/** What a fit may choose from; ranges are those of urban and high-speed trains. */
const ACCELERATIONS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
const LATERALS = [0.4, 0.5, 0.6, 0.75, 0.9, 1.1, 1.4];
const SPEED_SHARES = [0.8, 0.9, 1];
/**
 * Weight of a line's total, relative error for relative error, against one hop of usual length.
 *
 * Hops weigh alike, in seconds, as their rounding does: to weigh them by their published times would favour
 * those that were rounded down, and estimates would come out short.
 */
const TOTAL_WEIGHT = 10;
const USUAL_HOP = 130;

/** Parameters of a class, without the errors that only leaving lines out can tell. */
export type Fit = Pick<TrainPerformance, 'acceleration' | 'lateral' | 'dwell' | 'padding'> & {
  readonly speedShare: number;
};

interface Row {
  readonly run: number;
  readonly hops: number;
  readonly seconds: number;
  readonly weight: number;
}

const cache = new WeakMap<MeasuredPath, Map<string, number[]>>();

/** Fastest running times of a line's hops under some motion; kept, since fits ask again and again. */
export function runTimes(
  line: ObservedLine,
  fit: Pick<Fit, 'acceleration' | 'lateral' | 'speedShare'>,
): number[] {
  const known = cache.get(line.path) ?? new Map<string, number[]>();
  cache.set(line.path, known);
  const key = `${fit.acceleration} ${fit.lateral} ${fit.speedShare}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const motion = { ...fit, lineSpeed: lineSpeed(line) * fit.speedShare };
  const { acceleration, lateral } = motion;
  const times = line.hops.map(({ from, to }) =>
    runTime(line.path, from, to, { lineSpeed: motion.lineSpeed, acceleration, lateral }),
  );
  known.set(key, times);
  return times;
}

/** Another class's parameters with the padding that comes nearest to some lines: for classes of few lines. */
export function fitPadding(lines: readonly ObservedLine[], base: Fit): Fit {
  const rows = lines.flatMap((line) => rowsOf(line, runTimes(line, base)));
  const total = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + row.weight * of(row), 0);
  const padding =
    total((row) => row.run * (row.seconds - row.hops * base.dwell)) / total((row) => row.run ** 2);
  return { ...base, padding: Math.max(1, padding) };
}

/** The parameters that come nearest to the published times of some lines of a class. */
export function fitClass(lines: readonly ObservedLine[]): Fit {
  let best: { fit: Fit; loss: number } | undefined;
  for (const acceleration of ACCELERATIONS) {
    for (const lateral of LATERALS) {
      for (const speedShare of SPEED_SHARES) {
        const motion = { acceleration, lateral, speedShare };
        const rows = lines.flatMap((line) => rowsOf(line, runTimes(line, motion)));
        const { padding, dwell, loss } = leastSquares(rows);
        if (best === undefined || loss < best.loss - 1e-9)
          best = { fit: { ...motion, padding, dwell }, loss };
      }
    }
  }
  return best!.fit;
}

/** Estimated seconds of each hop of a line. */
export function estimates(line: ObservedLine, fit: Fit): number[] {
  return runTimes(line, fit).map((run) => run * fit.padding + fit.dwell);
}

function rowsOf(line: ObservedLine, runs: readonly number[]): Row[] {
  const hops = line.hops.map(({ seconds }, index) => ({
    run: runs[index]!,
    hops: 1,
    seconds,
    weight: 1 / USUAL_HOP ** 2,
  }));
  const seconds = hops.reduce((sum, hop) => sum + hop.seconds, 0);
  const run = hops.reduce((sum, hop) => sum + hop.run, 0);
  return [...hops, { run, hops: hops.length, seconds, weight: TOTAL_WEIGHT / seconds ** 2 }];
}

/** Padding and dwell by weighted least squares, kept to padding ≥ 1 and a dwell of 15 to 60 s. */
function leastSquares(rows: readonly Row[]): { padding: number; dwell: number; loss: number } {
  const total = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + row.weight * of(row), 0);
  const [rr, rh, hh] = [total((r) => r.run ** 2), total((r) => r.run * r.hops), total((r) => r.hops ** 2)];
  const [rs, hs] = [total((r) => r.run * r.seconds), total((r) => r.hops * r.seconds)];
  const free = (rs * hh - hs * rh) / (rr * hh - rh * rh);
  let padding = Number.isFinite(free) ? Math.max(1, free) : 1;
  const dwell = Math.min(60, Math.max(15, (hs - padding * rh) / hh));
  padding = Math.max(1, (rs - dwell * rh) / rr);
  return { padding, dwell, loss: total((r) => (r.run * padding + r.hops * dwell - r.seconds) ** 2) };
}
