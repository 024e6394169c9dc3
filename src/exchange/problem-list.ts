import type { Problem } from '../model/problem.ts';
import { LATEST_TIME, timeText } from './gtfs-values.ts';

/** Problems of one kind of file beyond this many are counted, not told: a damaged feed can have millions. */
const MOST_TOLD = 200;

/** Something that may be wrong with a row, the column it is in, and the sentence that says so. */
export type Fault = readonly [isWrong: boolean, column: string, sentence: () => string];

/** Collects the problems of a feed, file by file. */
export class ProblemList {
  readonly #told: Problem[] = [];
  readonly #counts = new Map<string, number>();

  /** @param line - in the file, the header being 1; absent for the whole file */
  add(file: string, line: number | undefined, column: string, message: string): void {
    const count = (this.#counts.get(file) ?? 0) + 1;
    this.#counts.set(file, count);
    if (count > MOST_TOLD) return;
    this.#told.push({ file, record: line === undefined ? '' : `line ${line}`, path: column, message });
  }

  /** Tells the first fault of a row, if it has one, and says whether it has none. */
  isSound(file: string, line: number, faults: readonly Fault[]): boolean {
    const fault = faults.find(([isWrong]) => isWrong);
    if (fault !== undefined) this.add(file, line, fault[1], fault[2]());
    return fault === undefined;
  }

  /** Problems that were found by others. */
  addAll(problems: readonly Problem[]): void {
    for (const problem of problems) this.#told.push(problem);
  }

  /** Everything told, and for each file with more how many were not. */
  all(): Problem[] {
    const untold = [...this.#counts].filter(([, count]) => count > MOST_TOLD);
    return [
      ...this.#told,
      ...untold.map(([file, count]) => ({
        file,
        record: '',
        path: '',
        message: `The file has ${count - MOST_TOLD} more problems like these.`,
      })),
    ];
  }
}

/** The sentence for a time that cannot be read. */
export function oddTime(text: string): string {
  return `The time is ${quoted(text)}; allowed is HH:MM:SS up to ${timeText(LATEST_TIME)}.`;
}

/** A value as a sentence shows it: quoted, and cut when it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
