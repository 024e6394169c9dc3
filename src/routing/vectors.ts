import type { Seconds } from '../model/units.ts';
import type { Block } from './block.ts';
import { NEVER } from './boarding.ts';

/**
 * Times of many departures side by side: a vector has one number for each departure of a block, the earliest
 * first, and `NEVER` where that departure has nothing here, or nothing that a later departure does not have too.
 */
export class Vectors {
  /** Numbers in each vector. */
  width = 0;
  numbers = new Int32Array(4096);

  /** Makes room for vectors 0 to `count`; what is there already stays. */
  reserve(count: number): void {
    const needed = (count + 1) * this.width;
    if (needed <= this.numbers.length) return;
    const larger = new Int32Array(2 * needed);
    larger.set(this.numbers);
    this.numbers = larger;
  }

  copy(from: number, to: number): void {
    const { numbers, width } = this;
    numbers.copyWithin(to * width, from * width, (from + 1) * width);
  }
}

/**
 * Strikes out what another vector is as early as, at the same departure or a later one.
 *
 * @param at - where the vector begins in `numbers`
 * @param extra - comes on top of its times before they are compared
 * @param byAt - where the other begins in `by`
 * @param least - the earliest of departures after the block
 * @returns how many departures are left
 */
export function strikeCovered(
  numbers: Int32Array,
  at: number,
  extra: Seconds,
  by: Int32Array,
  byAt: number,
  width: number,
  least: Seconds,
): number {
  let left = 0;
  let best = least;
  for (let index = width - 1; index >= 0; index--) {
    const other = by[byAt + index]!;
    if (other < best) best = other;
    if (best <= numbers[at + index]! + extra) numbers[at + index] = NEVER;
    else left++;
  }
  return left;
}

/** The least of a vector's numbers, each counted from its departure: that of the block's first, and so on. */
export function leastElapsed(numbers: Int32Array, at: number, { first, step, width }: Block): Seconds {
  let least = NEVER;
  for (let index = 0; index < width; index++) {
    const time = numbers[at + index]!;
    if (time < NEVER) least = Math.min(least, time - first - index * step);
  }
  return least;
}

/** Whether `strikeCovered` would leave any. */
export function isAnyLeft(numbers: Int32Array, at: number, width: number): boolean {
  for (let index = at; index < at + width; index++) if (numbers[index]! < NEVER) return true;
  return false;
}
