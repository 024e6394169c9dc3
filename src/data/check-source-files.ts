import type { Problem } from '../model/problem.ts';
import { checkCalls } from './check-calls.ts';
import { checkDates } from './check-dates.ts';
import { checkLengths } from './check-lengths.ts';
import { checkReferences } from './check-references.ts';
import { checkRunTimes } from './check-run-times.ts';
import type { SourceFiles } from './source-files.ts';

/** Everything that is wrong between records that are well-formed by themselves. */
export function checkSourceFiles(files: SourceFiles): Problem[] {
  return [checkReferences, checkDates, checkLengths, checkCalls, checkRunTimes].flatMap((check) =>
    check(files),
  );
}
