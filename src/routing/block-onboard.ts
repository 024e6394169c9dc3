import type { Seconds } from '../model/units.ts';
import { NEVER } from './boarding.ts';
import { strikeCovered, Vectors } from './vectors.ts';

/** Who sits in trains of one group while it is scanned, for every departure of a block. */
export class BlockOnboard {
  size = 0;
  readonly trains = new Vectors();
  readonly walks: Seconds[] = [];
  /** Labels they boarded from. */
  readonly labels: number[] = [];
  /** Indexes of the calls they boarded at. */
  readonly boards: number[] = [];
  /** From setting out to the train's own zero, at least. */
  readonly soonest: Seconds[] = [];

  /** Nobody. */
  begin(width: number): void {
    this.size = 0;
    this.trains.width = width;
  }

  /** Where to write trains that are then added. */
  room(): number {
    this.trains.reserve(this.size + 1);
    return this.size * this.trains.width;
  }

  /** Adds the trains in the room, unless others are as early with as little walking. */
  add(walk: Seconds, label: number, board: number, soonest: Seconds): void {
    const { numbers, width } = this.trains;
    const row = this.size;
    for (let other = 0; other < row; other++) {
      if (this.walks[other]! > walk) continue;
      if (strikeCovered(numbers, row * width, 0, numbers, other * width, width, NEVER) === 0) return;
    }
    let kept = 0;
    for (let other = 0; other < row; other++) {
      const isStruck =
        this.walks[other]! >= walk &&
        strikeCovered(numbers, other * width, 0, numbers, row * width, width, NEVER) === 0;
      if (!isStruck) this.move(other, kept++);
    }
    if (kept !== row) this.trains.copy(row, kept);
    this.#put(kept, walk, label, board, soonest);
    this.size = kept + 1;
  }

  /** Puts what is at `from` in the place `to`, not behind it. */
  move(from: number, to: number): void {
    if (from === to) return;
    this.trains.copy(from, to);
    this.#put(to, this.walks[from]!, this.labels[from]!, this.boards[from]!, this.soonest[from]!);
  }

  #put(at: number, walk: Seconds, label: number, board: number, soonest: Seconds): void {
    this.soonest[at] = soonest;
    this.walks[at] = walk;
    this.labels[at] = label;
    this.boards[at] = board;
  }
}
