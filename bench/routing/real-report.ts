import type { Workload } from './real-workloads.ts';
import type { Series } from './timed.ts';

/** What was measured of the real network in one place. */
export interface RealReport {
  readonly title: string;
  readonly series: readonly (readonly [Workload, Series])[];
  readonly notes: readonly string[];
}

const ROWS: Readonly<Record<Workload, { readonly name: string; readonly aim?: number }>> = {
  bench: { name: 'query of the seeded feed, by 100' },
  day: { name: 'first of a day: timetable made' },
  journey: { name: 'journeys, percentiles, fares', aim: 3 },
  'profile-search': { name: '24 h of one pair, search alone', aim: 25 },
  profile: { name: '24 h of one pair, whole answer' },
  'matrix-search': { name: 'all to all, search alone' },
  matrix: { name: 'all to all stations', aim: 150 },
};

/** A report as lines: milliseconds, how many queries of the seeded feed that is, and the aim. */
export function reportLines({ title, series, notes }: RealReport): string[] {
  const query = series.find(([workload]) => workload === 'bench')?.[1].median;
  const head = ['median ms', 'p95 ms', 'of', 'bench queries', 'aim ms'];
  const widths = [11, 10, 5, 15, 9];
  const rows = series.map(([workload, { median, p95, count }]) => {
    const { name, aim } = ROWS[workload];
    const ratio = query === undefined ? '' : (median / query).toFixed(0);
    return line(name, [digits(median), digits(p95), String(count), ratio, aim?.toString() ?? '']);
  });
  return [line(title, head), ...rows, ...notes.map((note) => `  ${note}`)];

  function line(name: string, cells: readonly string[]): string {
    return `${name.padEnd(34)}${cells.map((cell, index) => cell.padStart(widths[index]!)).join('')}`.trimEnd();
  }
}

function digits(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 1 ? 4 : milliseconds < 10 ? 2 : 1);
}
