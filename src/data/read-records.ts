import * as v from 'valibot';
import type { Problem, Read } from '../model/problem.ts';
import type { Steps } from '../slices/slices.ts';
import { finished } from '../slices/slices.ts';
import { problemsOf } from './sentences.ts';

/** Records read between two pauses. */
const STEP = 20;

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
  return finished(readingRecords(records, file, schema));
}

/** The same in steps, a few records each. */
export function* readingRecords<T>(
  records: Iterable<unknown>,
  file: string,
  schema: v.GenericSchema<unknown, T>,
): Steps<Read<T[]>> {
  const value: T[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  let count = 0;
  for (const record of records) {
    count++;
    if (count % STEP === 0) yield;
    const id = idOf(record);
    const name = id ?? `#${count}`;
    const result = v.safeParse(schema, record);
    if (!result.success) problems.push(...problemsOf(result.issues, file, name));
    else if (ids.has(name)) problems.push(usedTwice(file, name));
    else {
      value.push(result.output);
      ids.add(name);
    }
  }
  return { value, problems };
}

function usedTwice(file: string, id: string): Problem {
  return { file, record: id, path: 'id', message: `The id "${id}" is used twice; ids must differ.` };
}

function idOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('id' in record)) return undefined;
  return typeof record.id === 'string' ? record.id : undefined;
}
