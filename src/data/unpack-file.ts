import type { Read } from '../model/problem.ts';
import type { Steps } from '../slices/slices.ts';
import type { Checks, CompactFile } from './checks.ts';

/** Takes the value of a part that was read, and its problems to those of the file. */
export type Taken = <T>(read: Read<T>) => T;

/**
 * In steps: what is unpacked from the content of a file; no value and one problem where it is no such file.
 *
 * @param content - the parsed JSON
 * @param file - its address, for problems
 * @param unpacking - unpacks content that is not refused
 */
export function* unpackingFile<T>(
  kind: CompactFile,
  content: unknown,
  { file, checks }: { readonly file: string; readonly checks: Checks },
  unpacking: (taken: Taken) => Steps<T>,
): Steps<Read<T | undefined>> {
  const refusal = checks.refusal(kind, content);
  if (refusal !== undefined) return refused(file, refusal);
  const problems = checks.counts(kind, content, file);
  const value = yield* unpacking((read) => {
    problems.push(...read.problems);
    return read.value;
  });
  return { value, problems };
}

/** No value, and the one problem why. */
export function refused(file: string, message: string): Read<undefined> {
  return { value: undefined, problems: [{ file, record: '', path: '', message }] };
}
