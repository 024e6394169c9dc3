import type { Seconds } from '../model/units.ts';
import type { Block } from './block.ts';
import { NEVER } from './boarding.ts';
import { ELAPSED, FIRST, LAST, lower, RUN_SIZE, Runs, strike } from './runs.ts';

/** When one arrives with no more than so many rides and so much walking. */
interface Level {
  rides: number;
  walk: Seconds;
  /** No departure of the block takes longer; `NEVER` where one never arrives. */
  slowest: Seconds;
  /** The departure after the block stands for all later ones. */
  readonly arrivals: Runs;
}

/**
 * For each number of rides and amount of walking that arrivals at the destination have: how early one is there with
 * no more of either, by departure. What is not earlier need not be followed.
 */
export class BlockLevels {
  #size = 0;
  /** Fewest rides first, then least walking. */
  readonly #levels: Level[] = [];
  #block: Block = { first: 0, step: 0, width: 0 };

  /** None. */
  begin(): void {
    this.#size = 0;
  }

  /** Keeps of each level the earliest arrival: that is what departures before can still compare with. */
  settle(block: Block): void {
    const { first, step } = this.#block;
    const later = this.#levels.slice(0, this.#size).map(({ rides, walk, arrivals: { numbers, size } }) => {
      const at = (size - 1) * RUN_SIZE;
      return { rides, walk, arrival: first + numbers[at + FIRST]! * step + numbers[at + ELAPSED]! };
    });
    this.#block = block;
    this.#size = 0;
    const after = block.first + block.width * block.step;
    for (const each of later) {
      const isCovered = later.some(
        (other) =>
          other !== each &&
          other.arrival <= each.arrival &&
          other.rides <= each.rides &&
          other.walk <= each.walk,
      );
      if (isCovered) continue;
      const level = this.#begin(each.rides, each.walk);
      level.arrivals.push(block.width, block.width, each.arrival - after);
      this.#measure(level);
    }
  }

  /** Whether every departure of the block is covered that takes so long at least: quicker to say than `strike`. */
  covers(elapsed: Seconds, rides: number, walk: Seconds): boolean {
    for (let at = this.#size - 1; at >= 0; at--) {
      const level = this.#levels[at]!;
      if (level.slowest <= elapsed && level.rides <= rides && level.walk <= walk) return true;
    }
    return false;
  }

  /** Strikes out of runs what is covered once `extra` is added; whether any departure is left. */
  strike(runs: Runs, extra: Seconds, rides: number, walk: Seconds): boolean {
    const { step } = this.#block;
    // What covers with as many rides and more walking has taken in what covers with less.
    let mostWalk = -1;
    for (let at = this.#size - 1; at >= 0; at--) {
      const level = this.#levels[at]!;
      if (level.rides > rides || level.walk > walk || level.walk <= mostWalk) continue;
      if (!strike(runs, extra, level.arrivals, step)) return false;
      mostWalk = level.walk;
    }
    return runs.size > 0;
  }

  /** Takes in arrivals. */
  add(arrivals: Runs, rides: number, walk: Seconds): void {
    let isOwn = false;
    for (let at = 0; at < this.#size; at++) {
      const level = this.#levels[at]!;
      if (level.rides < rides || level.walk < walk) continue;
      if (level.rides === rides && level.walk === walk) isOwn = true;
      this.#lower(level, arrivals);
    }
    if (!isOwn) this.#addLevel(arrivals, rides, walk);
  }

  #addLevel(arrivals: Runs, rides: number, walk: Seconds): void {
    const level = this.#begin(rides, walk);
    for (let at = 0; this.#levels[at] !== level; at++) {
      const other = this.#levels[at]!;
      if (other.walk <= walk) lower(level.arrivals, other.arrivals, this.#block.step);
    }
    this.#lower(level, arrivals);
  }

  #lower(level: Level, arrivals: Runs): void {
    if (lower(level.arrivals, arrivals, this.#block.step)) this.#measure(level);
  }

  #begin(rides: number, walk: Seconds): Level {
    const spare = this.#levels[this.#size];
    const level = spare ?? { rides, walk, slowest: NEVER, arrivals: new Runs() };
    level.rides = rides;
    level.walk = walk;
    level.slowest = NEVER;
    level.arrivals.clear();
    let at = this.#size++;
    for (; at > 0 && isBehind(this.#levels[at - 1]!, rides, walk); at--)
      this.#levels[at] = this.#levels[at - 1]!;
    this.#levels[at] = level;
    return level;
  }

  #measure(level: Level): void {
    const { numbers, size } = level.arrivals;
    const { step, width } = this.#block;
    level.slowest = NEVER;
    if (numbers[LAST]! < width - 1) return;
    let slowest = 0;
    for (let at = 0; at < size * RUN_SIZE; at += RUN_SIZE) {
      // Who leaves after the run before, or first of all, waits for this one.
      const before = at + RUN_SIZE < size * RUN_SIZE ? numbers[at + RUN_SIZE + LAST]! + 1 : 0;
      slowest = Math.max(slowest, numbers[at + ELAPSED]! + (numbers[at + FIRST]! - before) * step);
    }
    level.slowest = slowest;
  }
}

function isBehind(level: Level, rides: number, walk: Seconds): boolean {
  return level.rides > rides || (level.rides === rides && level.walk > walk);
}
