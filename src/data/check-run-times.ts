import type { Problem } from '../model/problem.ts';
import type { RunTimeRow, SourceFiles } from './source-files.ts';
import { SOURCE_FILES } from './source-files.ts';

/** Run times that are given twice, or between stations that no route of their line joins. */
export function checkRunTimes({ runTimes, routes }: SourceFiles): Problem[] {
  const callsByLine = new Map<string, string[][]>();
  for (const { line, calls } of routes) {
    callsByLine.set(line, [...(callsByLine.get(line) ?? []), calls.map(({ station }) => station)]);
  }
  const seen = new Set<string>();
  return runTimes.flatMap((row, index): Problem[] => {
    const key = [row.line, row.from, row.to, row.kind].join(' ');
    const joined = callsByLine
      .get(row.line)
      ?.some((calls) => calls.includes(row.from) && calls.includes(row.to));
    const message = fault(row, seen.has(key), joined === true);
    seen.add(key);
    return message === undefined
      ? []
      : [{ file: SOURCE_FILES.runTimes, record: `#${index + 1}`, path: '', message }];
  });
}

function fault(
  { line, from, to, kind }: RunTimeRow,
  isKnown: boolean,
  isJoined: boolean,
): string | undefined {
  if (isKnown) return `The ${kind} time from ${from} to ${to} on ${line} is given twice; keep one.`;
  if (from === to) return `It leads from ${from} to itself; allowed are two stations.`;
  return isJoined ? undefined : `No route of ${line} calls at both ${from} and ${to}.`;
}
