import type { Seconds } from '../model/units.ts';
import type { Block } from './block.ts';
import { NEVER } from './boarding.ts';
import type { Runs } from './runs.ts';
import { ELAPSED, FIRST, LAST, RUN_SIZE } from './runs.ts';
import type { StartSteps } from './start-steps.ts';
import { KIND, STARTS, STEP_SIZE, TOGETHER, UP_TO } from './start-steps.ts';

/** The last departure of a block that is somewhere within `seconds` of when the block's first would be. */
export function indexAt(seconds: Seconds, step: Seconds): number {
  return Math.floor(seconds / step);
}

/** Turns the times of being somewhere into those of starting there. */
export class Follower {
  readonly #first: Int32Array;
  readonly #steps: Int32Array;
  #to!: Runs;
  #block!: Block;
  #extra: Seconds = 0;
  #begin = 0;
  /** The step that is followed. */
  #at = 0;
  /** Start of the departure after those that are followed. */
  #earliest: Seconds = NEVER;

  constructor({ first, steps }: StartSteps) {
    this.#first = first;
    this.#steps = steps;
  }

  /**
   * Adds to runs when departures start; of those that start together only the last is kept.
   *
   * @param which - group or link
   * @param shift - how much later the steps' moments are here
   * @param extra - comes on top of what is added
   */
  follow(which: number, shift: Seconds, extra: Seconds, from: Runs, to: Runs, block: Block): void {
    this.#to = to;
    this.#block = block;
    this.#extra = extra;
    this.#begin = this.#first[which]! * STEP_SIZE;
    this.#at = (this.#first[which + 1]! - 1) * STEP_SIZE;
    this.#earliest = NEVER;
    if (this.#at < this.#begin) return;
    const { numbers } = from;
    const end = this.#steps[this.#at + UP_TO]!;
    for (let run = 0; run < from.size * RUN_SIZE; run += RUN_SIZE) {
      const elapsed = numbers[run + ELAPSED]! - shift;
      const first = numbers[run + FIRST]!;
      let last = Math.min(numbers[run + LAST]!, indexAt(end - block.first - elapsed, block.step));
      while (last >= first) last = this.#follow(elapsed, last, first);
    }
  }

  /** @returns the last departure that has still to be followed */
  #follow(elapsed: Seconds, last: number, first: number): number {
    const steps = this.#steps;
    const zero = this.#block.first + elapsed;
    const time = zero + last * this.#block.step;
    while (this.#at > this.#begin && steps[this.#at - STEP_SIZE + UP_TO]! >= time) this.#at -= STEP_SIZE;
    const at = this.#at;
    const kind = steps[at + KIND]!;
    const before =
      at > this.#begin ? indexAt(steps[at - STEP_SIZE + UP_TO]! - zero, this.#block.step) : first - 1;
    if (kind === TOGETHER) {
      this.#start(last, steps[at + STARTS]!);
      return before;
    }
    if (kind < 0) {
      const upTo = steps[at + UP_TO]!;
      const start = upTo - (((upTo - time) / -kind) | 0) * -kind;
      this.#start(last, start);
      return Math.max(before, indexAt(start + kind - zero, this.#block.step));
    }
    const low = Math.max(first, before + 1);
    this.#wait(elapsed + kind, last, low);
    return low - 1;
  }

  #start(index: number, start: Seconds): void {
    if (start >= this.#earliest) return;
    this.#earliest = start;
    const departure = this.#block.first + index * this.#block.step;
    this.#to.push(index, index, start - departure + this.#extra);
  }

  /** Departures that start `elapsed` after they set out. */
  #wait(elapsed: Seconds, last: number, low: number): void {
    const { first, step } = this.#block;
    const kept = Math.min(last, indexAt(this.#earliest - 1 - first - elapsed, step));
    if (kept < low) return;
    this.#to.push(kept, low, elapsed + this.#extra);
    this.#earliest = first + elapsed + low * step;
  }
}
