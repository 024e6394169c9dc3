import { isGuess } from '../model/evidence.ts';
import type { Hop } from '../model/network.ts';
import type { Seconds } from '../model/units.ts';
import type { RunTimeRow } from './source-files.ts';

/** A time between two calls that follow one another, as far as publications tell. */
export type PublishedTime = Pick<Hop, 'time' | 'error' | 'evidence' | 'sources'>;

/**
 * What a journey planner adds to the first hop of a ride, seconds.
 *
 * Planners give cumulative times from the moment of asking; 60–120 s of them are margin for boarding.
 */
const BOARDING_MARGIN: Seconds = 90;

/** Finds the time between two calls of a line; see `publishedTimes`. */
export interface PublishedTimes {
  /** @param calls - stations of the route, in order, among which rides are looked for */
  between(
    lines: readonly string[],
    from: string,
    to: string,
    calls: readonly string[],
  ): PublishedTime | undefined;
}

/**
 * Times between neighbouring calls, from the rows of `run-times.csv`.
 *
 * Both directions count alike and their mean is taken. A published hop comes first, then differences of
 * cumulative times from one origin (in which the origin's margin cancels), then a hop that is itself an
 * estimate, last a cumulative time less the usual margin. The error is half the resolution of the rows, or
 * half their spread where that is wider.
 */
export function publishedTimes(rows: readonly RunTimeRow[]): PublishedTimes {
  const hops = new Map<string, RunTimeRow>();
  const cumulative = new Map<string, RunTimeRow>();
  for (const row of rows) {
    const times = row.kind === 'hop' ? hops : cumulative;
    const key = keyOf(row.line, row.from, row.to);
    if (!times.has(key)) times.set(key, row);
  }
  return {
    between(lines, from, to, calls) {
      const direct = (times: ReadonlyMap<string, RunTimeRow>) =>
        lines.flatMap((line) =>
          [times.get(keyOf(line, from, to)), times.get(keyOf(line, to, from))].flatMap((row) => row ?? []),
        );
      const [known, guessed] = split(direct(hops));
      return (
        mean(known.map((row) => ({ row, seconds: row.seconds }))) ??
        mean(lines.flatMap((line) => differences(cumulative, line, from, to, calls))) ??
        mean(guessed.map((row) => ({ row, seconds: row.seconds }))) ??
        withoutMargin(direct(cumulative))
      );
    },
  };
}

interface Reading {
  readonly row: RunTimeRow;
  readonly seconds: Seconds;
}

function keyOf(line: string, from: string, to: string): string {
  return `${line} ${from} ${to}`;
}

function split(rows: readonly RunTimeRow[]): [known: RunTimeRow[], guessed: RunTimeRow[]] {
  return [
    rows.filter(({ evidence }) => !isGuess(evidence)),
    rows.filter(({ evidence }) => isGuess(evidence)),
  ];
}

function differences(
  cumulative: ReadonlyMap<string, RunTimeRow>,
  line: string,
  from: string,
  to: string,
  calls: readonly string[],
): Reading[] {
  return calls
    .filter((origin) => origin !== from && origin !== to)
    .flatMap((origin) => {
      const near = cumulative.get(keyOf(line, origin, from));
      const far = cumulative.get(keyOf(line, origin, to));
      if (near === undefined || far === undefined || near.seconds === far.seconds) return [];
      return [{ row: far, seconds: Math.abs(far.seconds - near.seconds) }];
    });
}

function mean(readings: readonly Reading[]): PublishedTime | undefined {
  const [first] = readings;
  if (first === undefined) return undefined;
  const seconds = readings.map((reading) => reading.seconds);
  const spread = Math.max(...seconds) - Math.min(...seconds);
  return {
    time: Math.round(seconds.reduce((sum, each) => sum + each, 0) / seconds.length),
    error: Math.round(Math.max(...readings.map(({ row }) => row.resolution_s), spread) / 2),
    evidence: first.row.evidence,
    sources: [...new Set(readings.flatMap(({ row }) => row.sources))],
  };
}

function withoutMargin(rows: readonly RunTimeRow[]): PublishedTime | undefined {
  const whole = mean(rows.map((row) => ({ row, seconds: Math.max(row.seconds - BOARDING_MARGIN, 60) })));
  return whole === undefined ? undefined : { ...whole, error: Math.max(whole.error, BOARDING_MARGIN) };
}
