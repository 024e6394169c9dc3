import type { Seconds } from '../model/units.ts';

/** Who sits in trains of one group while it is scanned: none in as early a train with as little walking as another. */
export class Onboard {
  size = 0;
  readonly trains: number[] = [];
  readonly walks: Seconds[] = [];
  /** Labels they boarded from. */
  readonly labels: number[] = [];
  /** Indexes of the calls they boarded at. */
  readonly boards: number[] = [];

  add(train: number, walk: Seconds, label: number, board: number): void {
    let kept = 0;
    for (let at = 0; at < this.size; at++) {
      if (this.trains[at]! <= train && this.walks[at]! <= walk) return;
      if (this.trains[at]! >= train && this.walks[at]! >= walk) continue;
      this.#put(kept++, this.trains[at]!, this.walks[at]!, this.labels[at]!, this.boards[at]!);
    }
    this.#put(kept, train, walk, label, board);
    this.size = kept + 1;
  }

  /** Puts what is at `from` in the place `to`, not behind it. */
  move(from: number, to: number): void {
    if (from === to) return;
    this.#put(to, this.trains[from]!, this.walks[from]!, this.labels[from]!, this.boards[from]!);
  }

  #put(at: number, train: number, walk: Seconds, label: number, board: number): void {
    this.trains[at] = train;
    this.walks[at] = walk;
    this.labels[at] = label;
    this.boards[at] = board;
  }
}
