import type { Seconds } from '../model/units.ts';
import type { Block } from './block.ts';
import { NEVER } from './boarding.ts';
import { Vectors } from './vectors.ts';

/** How early one is there at the latest with so many rides and so much walking. */
interface Level {
  readonly rides: number;
  readonly walk: Seconds;
  readonly arrival: Seconds;
}

/**
 * For each number of rides and amount of walking that arrivals at the destination have: how early one is there with
 * no more of either, by departure. What is not earlier need not be followed.
 */
export class BlockLevels {
  #size = 0;
  readonly #rides: number[] = [];
  readonly #walks: Seconds[] = [];
  /** Of each level: no departure of the block takes longer; `NEVER` where one never arrives. */
  readonly #slowest: Seconds[] = [];
  /** Of each level: never falling from one departure to the next, for who leaves later may wait for it. */
  readonly #arrivals = new Vectors();
  #block: Block = { first: 0, step: 0, width: 0 };

  /** None. */
  begin(): void {
    this.#size = 0;
  }

  /** Keeps of each level the earliest arrival: that is what departures before can still compare with. */
  settle(block: Block): void {
    const { width: before } = this.#block;
    const { numbers } = this.#arrivals;
    const levels = Array.from({ length: this.#size }, (_, level) => ({
      rides: this.#rides[level]!,
      walk: this.#walks[level]!,
      arrival: numbers[level * before]!,
    }));
    this.#block = block;
    this.#arrivals.width = block.width;
    let kept = 0;
    for (const level of levels) {
      if (!levels.some((other) => other !== level && isAsGood(other, level))) this.#begin(kept++, level);
    }
    this.#size = kept;
    for (let level = 0; level < kept; level++) this.#measure(level);
  }

  /** Whether every departure of the block is covered that takes so long at least: quicker to say than `strike`. */
  covers(elapsed: Seconds, rides: number, walk: Seconds): boolean {
    for (let level = this.#size - 1; level >= 0; level--) {
      if (this.#slowest[level]! <= elapsed && this.#rides[level]! <= rides && this.#walks[level]! <= walk)
        return true;
    }
    return false;
  }

  /** Strikes out of a vector what is covered once `extra` is added; returns how many of `alive` are left. */
  strike(
    numbers: Int32Array,
    at: number,
    extra: Seconds,
    rides: number,
    walk: Seconds,
    alive: number,
  ): number {
    const { width, numbers: arrivals } = this.#arrivals;
    let left = alive;
    for (let level = this.#size - 1; level >= 0 && left > 0; level--) {
      if (this.#rides[level]! > rides || this.#walks[level]! > walk) continue;
      const first = level * width;
      left = 0;
      for (let index = 0; index < width; index++) {
        if (arrivals[first + index]! <= numbers[at + index]! + extra) numbers[at + index] = NEVER;
        else left++;
      }
    }
    return left;
  }

  /** Takes in arrivals. */
  add(numbers: Int32Array, at: number, rides: number, walk: Seconds): void {
    let own = -1;
    for (let level = 0; level < this.#size; level++) {
      if (this.#rides[level]! < rides || this.#walks[level]! < walk) continue;
      if (this.#rides[level] === rides && this.#walks[level] === walk) own = level;
      this.#lower(level, numbers, at);
    }
    if (own < 0) this.#addLevel(numbers, at, rides, walk);
  }

  #addLevel(numbers: Int32Array, at: number, rides: number, walk: Seconds): void {
    const { width } = this.#arrivals;
    this.#arrivals.reserve(this.#size + 1);
    const level = this.#size++;
    this.#begin(level, { rides, walk, arrival: NEVER });
    for (let other = 0; other < level; other++) {
      if (this.#rides[other]! > rides || this.#walks[other]! > walk) continue;
      this.#lower(level, this.#arrivals.numbers, other * width);
    }
    this.#lower(level, numbers, at);
  }

  /** Lowers a level to a vector's arrivals, where they are earlier. */
  #lower(level: number, numbers: Int32Array, at: number): void {
    const { width, numbers: arrivals } = this.#arrivals;
    let best = NEVER;
    for (let index = width - 1; index >= 0; index--) {
      if (numbers[at + index]! < best) best = numbers[at + index]!;
      if (best < arrivals[level * width + index]!) arrivals[level * width + index] = best;
    }
    this.#measure(level);
  }

  #begin(level: number, { rides, walk, arrival }: Level): void {
    const { width } = this.#arrivals;
    this.#arrivals.reserve(level);
    this.#rides[level] = rides;
    this.#walks[level] = walk;
    this.#arrivals.numbers.fill(arrival, level * width, (level + 1) * width);
  }

  #measure(level: number): void {
    const { numbers, width } = this.#arrivals;
    const { first, step } = this.#block;
    let slowest = 0;
    for (let index = 0; index < width; index++) {
      slowest = Math.max(slowest, numbers[level * width + index]! - first - index * step);
    }
    this.#slowest[level] = numbers[level * width + width - 1]! >= NEVER ? NEVER : slowest;
  }
}

/** Whether a level says all that another does; no two have the same rides and walking. */
function isAsGood(one: Level, other: Level): boolean {
  return one.arrival <= other.arrival && one.rides <= other.rides && one.walk <= other.walk;
}
