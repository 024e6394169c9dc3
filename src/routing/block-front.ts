import type { Seconds } from '../model/units.ts';
import type { Block } from './block.ts';
import { BlockLevels } from './block-levels.ts';
import { Runs, strike } from './runs.ts';

/** One way to the destination. */
export interface FrontRow {
  rides: number;
  walk: Seconds;
  /** What the adder calls it. */
  label: number;
  egress: number;
  /** Arrivals of those departures for which it is worth taking. */
  arrivals: Runs;
}

/**
 * Arrivals at the destination of a block of departures: none is as early, with as few rides and as little walking,
 * as another of the same departure or a later one.
 */
export class BlockFront {
  /** What is covered by all rows together, and by departures after the block. */
  readonly levels = new BlockLevels();
  #size = 0;
  readonly #rows: FrontRow[] = [];
  #step: Seconds = 0;

  /** Empty, with no departures after it. */
  begin(): void {
    this.#size = 0;
    this.levels.begin();
  }

  /** Lets what is here be that of later departures, and makes room for the block before them. */
  settle(block: Block): void {
    this.#size = 0;
    this.#step = block.step;
    this.levels.settle(block);
  }

  /** The ways there, while nothing is added. */
  rows(): readonly FrontRow[] {
    return this.#rows.slice(0, this.#size);
  }

  /** Takes in arrivals `seconds` after the times of runs, as far as they are not covered. */
  add(times: Runs, seconds: Seconds, rides: number, walk: Seconds, label: number, egress: number): void {
    const row = this.#room();
    row.arrivals.copy(times, seconds);
    if (!this.levels.strike(row.arrivals, 0, rides, walk)) return;
    this.levels.add(row.arrivals, rides, walk);
    row.rides = rides;
    row.walk = walk;
    row.label = label;
    row.egress = egress;
    let kept = 0;
    for (let at = 0; at < this.#size; at++) {
      const other = this.#rows[at]!;
      const isAny =
        other.rides < rides || other.walk < walk || strike(other.arrivals, 0, row.arrivals, this.#step);
      if (isAny) this.#exchange(at, kept++);
    }
    this.#exchange(this.#size, kept);
    this.#size = kept + 1;
  }

  #room(): FrontRow {
    const spare = this.#rows[this.#size];
    const row = spare ?? { rides: 0, walk: 0, label: 0, egress: 0, arrivals: new Runs() };
    if (spare === undefined) this.#rows.push(row);
    return row;
  }

  #exchange(one: number, other: number): void {
    const row = this.#rows[one]!;
    this.#rows[one] = this.#rows[other]!;
    this.#rows[other] = row;
  }
}
