import type { Seconds } from '../model/units.ts';
import { NEVER } from './boarding.ts';

/** Numbers per run in `Runs.numbers`. */
export const RUN_SIZE = 3;
/** Where in a run its parts are: indexes of its last and its first departure, and how long they take. */
export const LAST = 0;
export const FIRST = 1;
export const ELAPSED = 2;

/**
 * Times of many departures: those next to one another that take equally long are one run.
 *
 * Departures are the `first`, `first + step` … of a block, and called by their index. Runs go from the last departure
 * to the first, and their times fall on that way: one that is not earlier than a later departure's is left out.
 */
export class Runs {
  numbers = new Int32Array(8 * RUN_SIZE);
  /** How many runs there are. */
  size = 0;
  /** No run takes less; `NEVER` where there is none. */
  least: Seconds = NEVER;
  /** No run takes more. */
  greatest: Seconds = -NEVER;

  clear(): void {
    this.size = 0;
    this.least = NEVER;
    this.greatest = -NEVER;
  }

  /** Adds departures before all that are here; nothing when `first` is after `last`. */
  push(last: number, first: number, elapsed: Seconds): void {
    if (last < first) return;
    let { numbers } = this;
    const at = this.size * RUN_SIZE;
    if (this.size > 0 && numbers[at - 1] === elapsed && numbers[at - 2] === last + 1) {
      numbers[at - 2] = first;
      return;
    }
    if (at === numbers.length) {
      numbers = new Int32Array(2 * at);
      numbers.set(this.numbers);
      this.numbers = numbers;
    }
    numbers[at + LAST] = last;
    numbers[at + FIRST] = first;
    numbers[at + ELAPSED] = elapsed;
    this.size++;
    if (elapsed < this.least) this.least = elapsed;
    if (elapsed > this.greatest) this.greatest = elapsed;
  }

  /** Becomes another's runs, each `extra` longer. */
  copy({ numbers, size, least, greatest }: Runs, extra: Seconds = 0): void {
    const length = size * RUN_SIZE;
    if (length > this.numbers.length) this.numbers = new Int32Array(2 * length);
    const own = this.numbers;
    for (let at = 0; at < length; at += RUN_SIZE) {
      own[at + LAST] = numbers[at + LAST]!;
      own[at + FIRST] = numbers[at + FIRST]!;
      own[at + ELAPSED] = numbers[at + ELAPSED]! + extra;
    }
    this.size = size;
    this.least = least + extra;
    this.greatest = greatest + extra;
  }

  /** Exchanges what two lists hold. */
  swap(other: Runs): void {
    const { numbers, size, least, greatest } = this;
    this.numbers = other.numbers;
    this.size = other.size;
    this.least = other.least;
    this.greatest = other.greatest;
    other.numbers = numbers;
    other.size = size;
    other.least = least;
    other.greatest = greatest;
  }
}

const SPARE = new Runs();
const ADDED = new Runs();

/**
 * Strikes out the departures for which others are as early, at the same departure or a later one.
 *
 * @param extra - comes on top of the runs before they are compared
 * @param step - seconds from one departure to the next
 * @returns whether any departure is left
 */
export function strike(runs: Runs, extra: Seconds, by: Runs, step: Seconds): boolean {
  if (by.least > runs.greatest + extra || by.size === 0) return runs.size > 0;
  const { numbers } = runs;
  const end = runs.size * RUN_SIZE;
  let isStruck = false;
  let next = 0;
  for (let at = 0; at < end; at += RUN_SIZE) {
    const elapsed = numbers[at + ELAPSED]!;
    const first = numbers[at + FIRST]!;
    for (let last = numbers[at + LAST]!; last >= first; ) {
      next = behind(by, next, last);
      // Down to here the run before `next` is the one to compare with.
      const low = Math.max(first, lastOf(by, next) + 1);
      const kept = lastKept(by, next - RUN_SIZE, elapsed + extra, step, last);
      if (kept < last) isStruck ||= begin(SPARE, runs, at, last);
      if (isStruck) SPARE.push(kept, low, elapsed);
      last = low - 1;
    }
  }
  if (isStruck) runs.swap(SPARE);
  return runs.size > 0;
}

/** Puts into empty runs the departures after `last`, which belongs to run `at`; true, for that something is struck. */
function begin(into: Runs, { numbers }: Runs, at: number, last: number): boolean {
  into.clear();
  for (let run = 0; run <= at; run += RUN_SIZE)
    into.push(numbers[run + LAST]!, Math.max(numbers[run + FIRST]!, last + 1), numbers[run + ELAPSED]!);
  return true;
}

/** From `next` on, the first run all of whose departures are before `index`. */
function behind({ numbers, size }: Runs, next: number, index: number): number {
  let at = next;
  while (at < size * RUN_SIZE && numbers[at + LAST]! >= index) at += RUN_SIZE;
  return at;
}

/** The last departure of a run; -1 behind all runs. */
function lastOf({ numbers, size }: Runs, at: number): number {
  return at < size * RUN_SIZE ? numbers[at + LAST]! : -1;
}

/** The last departure up to `last` that is earlier than a run which is the next from there; `last` if there is none. */
function lastKept({ numbers }: Runs, at: number, elapsed: Seconds, step: Seconds, last: number): number {
  if (at < 0 || elapsed < numbers[at + ELAPSED]!) return last;
  return Math.min(last, numbers[at + FIRST]! - (((elapsed - numbers[at + ELAPSED]!) / step) | 0) - 1);
}

/** Takes in other runs where they are earlier; whether there are any such. */
export function lower(runs: Runs, by: Runs, step: Seconds): boolean {
  ADDED.copy(by);
  if (!strike(ADDED, 0, runs, step)) return false;
  strike(runs, 0, ADDED, step);
  SPARE.clear();
  let other = 0;
  for (let at = 0; at < runs.size * RUN_SIZE; at += RUN_SIZE) {
    for (; other < ADDED.size * RUN_SIZE && ADDED.numbers[other]! > runs.numbers[at]!; other += RUN_SIZE)
      pushRun(ADDED, other);
    pushRun(runs, at);
  }
  for (; other < ADDED.size * RUN_SIZE; other += RUN_SIZE) pushRun(ADDED, other);
  runs.swap(SPARE);
  return true;
}

function pushRun({ numbers }: Runs, at: number): void {
  SPARE.push(numbers[at + LAST]!, numbers[at + FIRST]!, numbers[at + ELAPSED]!);
}
