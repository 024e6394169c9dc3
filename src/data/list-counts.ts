import type { Problem } from '../model/problem.ts';
import { shown } from './sentences.ts';

/** Lists of a compact file that do not have as many rows as the file says. */
export function checkCounts(
  counts: unknown,
  lists: Readonly<Record<string, readonly unknown[]>>,
  file: string,
): Problem[] {
  const said = new Map(typeof counts === 'object' && counts !== null ? Object.entries(counts) : []);
  return Object.entries(lists)
    .filter(([list, rows]) => said.get(list) !== rows.length)
    .map(([list, rows]) => ({
      file,
      record: '',
      path: list,
      message: `It has ${rows.length} rows and should have ${shown(said.get(list))}; the file is damaged.`,
    }));
}
