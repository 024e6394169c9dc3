import type { Seconds } from '../model/units.ts';
import { Runs, strike } from './runs.ts';

/** Who sits in trains of one group while it is scanned, and boarded together. */
export interface Aboard {
  walk: Seconds;
  /** Label they boarded from. */
  label: number;
  /** Index of the call they boarded at. */
  board: number;
  /** From setting out to the train's own zero, at least. */
  soonest: Seconds;
  trains: Runs;
}

/** Who sits in trains of one group while it is scanned, for every departure of a block. */
export class BlockOnboard {
  size = 0;
  readonly #rows: Aboard[] = [];

  row(at: number): Aboard {
    return this.#rows[at]!;
  }

  /** Who may then be added: the trains are for the caller to write. */
  room(): Aboard {
    const spare = this.#rows[this.size];
    const row = spare ?? { walk: 0, label: 0, board: 0, soonest: 0, trains: new Runs() };
    if (spare === undefined) this.#rows.push(row);
    return row;
  }

  /** Adds who is in the room, unless others are as early with as little walking. */
  add(step: Seconds): void {
    const row = this.#rows[this.size]!;
    for (let at = 0; at < this.size; at++) {
      const other = this.#rows[at]!;
      if (other.walk <= row.walk && !strike(row.trains, 0, other.trains, step)) return;
    }
    let kept = 0;
    for (let at = 0; at < this.size; at++) {
      const other = this.#rows[at]!;
      if (other.walk < row.walk || strike(other.trains, 0, row.trains, step)) this.move(at, kept++);
    }
    this.move(this.size, kept);
    this.size = kept + 1;
  }

  /** Puts who is at `from` in the place `to`, not behind it. */
  move(from: number, to: number): void {
    const row = this.#rows[from]!;
    this.#rows[from] = this.#rows[to]!;
    this.#rows[to] = row;
  }
}
