import * as v from 'valibot';
import type { Problem, Read } from '../model/problem.ts';
import { problemsOf } from './sentences.ts';

/**
 * Reads records one by one: a bad one is left out and reported, the others stay.
 *
 * Of records with the same id only the first is kept.
 */
export function readRecords<T>(
  records: readonly unknown[],
  file: string,
  schema: v.GenericSchema<unknown, T>,
): Read<T[]> {
  const value: T[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const [index, record] of records.entries()) {
    const id = idOf(record);
    const name = id ?? `#${index + 1}`;
    const result = v.safeParse(schema, record);
    if (!result.success) problems.push(...problemsOf(result.issues, file, name));
    else if (id !== undefined && ids.has(id)) {
      problems.push({
        file,
        record: name,
        path: 'id',
        message: `The id "${id}" is used twice; ids must differ.`,
      });
    } else {
      value.push(result.output);
      if (id !== undefined) ids.add(id);
    }
  }
  return { value, problems };
}

function idOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('id' in record)) return undefined;
  return typeof record.id === 'string' ? record.id : undefined;
}
