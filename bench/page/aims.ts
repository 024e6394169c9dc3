import { gzipSync } from 'node:zlib';
import type { Visited } from './visits.ts';

/** One figure of the table. */
export interface Row {
  readonly what: string;
  readonly value: number;
  /** At most. */
  readonly aim?: number;
  readonly unit: 'ms' | 'kB' | '' | '×';
}

const LONG = 50;

/** What long tasks held the page up beyond their first 50 ms, between two moments. */
export function blocking(tasks: readonly (readonly [number, number])[], from: number, to: number): number {
  const within = tasks.filter(([start]) => start >= from && start <= to);
  return within.reduce((sum, [, duration]) => sum + Math.max(0, duration - LONG), 0);
}

/** The middle one; of an even number, the lower of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)]!;
}

/** Kilobytes of everything sent whose path matches. */
export function kilobytes({ sent }: Visited, path = /./): number {
  return [...sent].reduce((sum, [name, bytes]) => sum + (path.test(name) ? bytes : 0), 0) / 1000;
}

/** Kilobytes of a file with gzip, as budgets of scripts are counted. */
export function gzipKilobytes(file: Uint8Array): number {
  return gzipSync(file, { level: 9 }).length / 1000;
}

/** The table's lines: figure, aim, and their ratio. */
export function tableLines(rows: readonly Row[]): string[] {
  return [
    `${'figure'.padEnd(58)}${'measured'.padStart(11)}${'aim'.padStart(11)}${'of aim'.padStart(9)}`,
    ...rows.map(({ what, value, aim, unit }) => {
      const share = aim === undefined ? '' : `${(value / aim).toFixed(2)} ×`;
      const most = aim === undefined ? '' : `${shown(aim, unit)}`;
      return `${what.padEnd(58)}${shown(value, unit).padStart(11)}${most.padStart(11)}${share.padStart(9)}`;
    }),
  ];
}

function shown(value: number, unit: Row['unit']): string {
  const digits = unit === 'ms' ? 0 : unit === 'kB' ? 1 : 3;
  return `${value.toFixed(digits)} ${unit}`.trimEnd();
}
