import type { Seconds } from '../model/units.ts';
import type { Block } from './block.ts';
import { BlockLevels } from './block-levels.ts';
import { NEVER } from './boarding.ts';
import { isAnyLeft, strikeCovered, Vectors } from './vectors.ts';

/**
 * Arrivals at the destination of a block of departures: none is as early, with as few rides and as little walking,
 * as another of the same departure or a later one.
 *
 * Each row is one way there, with the arrivals of those departures for which it is worth taking.
 */
export class BlockFront {
  size = 0;
  /** What is covered by all rows together, and by departures after the block. */
  readonly levels = new BlockLevels();
  readonly #rides: number[] = [];
  readonly #walks: Seconds[] = [];
  readonly #labels: number[] = [];
  readonly #egresses: number[] = [];
  readonly #arrivals = new Vectors();

  /** Empty, with no departures after it. */
  begin(): void {
    this.size = 0;
    this.levels.begin();
  }

  /** Lets what is here be that of later departures, and makes room for the block before them. */
  settle(block: Block): void {
    this.size = 0;
    this.#arrivals.width = block.width;
    this.levels.settle(block);
  }

  /** Takes in arrivals `seconds` after a vector's times, as far as they are not covered. */
  add(
    numbers: Int32Array,
    at: number,
    seconds: Seconds,
    rides: number,
    walk: Seconds,
    label: number,
    egress: number,
  ): void {
    const { width } = this.#arrivals;
    this.#arrivals.reserve(this.size + 1);
    const own = this.#arrivals.numbers;
    const row = this.size;
    for (let index = 0; index < width; index++) {
      const time = numbers[at + index]!;
      own[row * width + index] = time >= NEVER ? NEVER : time + seconds;
    }
    if (this.levels.strike(own, row * width, 0, rides, walk, width) === 0) return;
    this.levels.add(own, row * width, rides, walk);
    let kept = 0;
    for (let other = 0; other < row; other++) {
      if (!this.#isStruck(other, row, rides, walk)) this.#move(other, kept++);
    }
    this.#move(row, kept);
    this.#put(kept, rides, walk, label, egress);
    this.size = kept + 1;
  }

  /** Strikes out of a row what a new one covers; whether nothing is left of it. */
  #isStruck(row: number, by: number, rides: number, walk: Seconds): boolean {
    if (this.#rides[row]! < rides || this.#walks[row]! < walk) return false;
    const { width, numbers } = this.#arrivals;
    return strikeCovered(numbers, row * width, 0, numbers, by * width, width, NEVER) === 0;
  }

  /** What the adder calls it. */
  label(row: number): number {
    return this.#labels[row]!;
  }

  egress(row: number): number {
    return this.#egresses[row]!;
  }

  /** Arrival of one departure of the block, or `NEVER`. */
  arrival(row: number, index: number): Seconds {
    return this.#arrivals.numbers[row * this.#arrivals.width + index]!;
  }

  /** Whether any departure of the block has an arrival in a row. */
  isAny(row: number): boolean {
    const { width } = this.#arrivals;
    return isAnyLeft(this.#arrivals.numbers, row * width, width);
  }

  #move(from: number, to: number): void {
    if (from === to) return;
    this.#arrivals.copy(from, to);
    this.#put(to, this.#rides[from]!, this.#walks[from]!, this.#labels[from]!, this.#egresses[from]!);
  }

  #put(row: number, rides: number, walk: Seconds, label: number, egress: number): void {
    this.#rides[row] = rides;
    this.#walks[row] = walk;
    this.#labels[row] = label;
    this.#egresses[row] = egress;
  }
}
