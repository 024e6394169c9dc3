import type { Seconds } from '../model/units.ts';

/** Arrivals at the destination none of which is as early, with as few rides and as little walking, as another. */
export class Front {
  size = 0;
  readonly #times: Seconds[] = [];
  readonly #rides: number[] = [];
  readonly #walks: Seconds[] = [];
  readonly #labels: number[] = [];
  readonly #egresses: number[] = [];

  /** Whether something here is at least as good in everything. */
  covers(time: Seconds, rides: number, walk: Seconds): boolean {
    for (let at = 0; at < this.size; at++) {
      if (this.#times[at]! <= time && this.#rides[at]! <= rides && this.#walks[at]! <= walk) return true;
    }
    return false;
  }

  /** Takes in an arrival that is not covered, and drops those that it covers. */
  add(time: Seconds, rides: number, walk: Seconds, label: number, egress: number): void {
    let kept = 0;
    for (let at = 0; at < this.size; at++) {
      if (this.#times[at]! >= time && this.#rides[at]! >= rides && this.#walks[at]! >= walk) continue;
      this.#put(
        kept++,
        this.#times[at]!,
        this.#rides[at]!,
        this.#walks[at]!,
        this.#labels[at]!,
        this.#egresses[at]!,
      );
    }
    this.#put(kept, time, rides, walk, label, egress);
    this.size = kept + 1;
  }

  /** Calls all that is here `label`: kept to compare with, no longer told apart. */
  renameAll(label: number): void {
    this.#labels.fill(label);
  }

  time(at: number): Seconds {
    return this.#times[at]!;
  }

  rides(at: number): number {
    return this.#rides[at]!;
  }

  walk(at: number): Seconds {
    return this.#walks[at]!;
  }

  /** What the adder calls it. */
  label(at: number): number {
    return this.#labels[at]!;
  }

  egress(at: number): number {
    return this.#egresses[at]!;
  }

  #put(at: number, time: Seconds, rides: number, walk: Seconds, label: number, egress: number): void {
    this.#times[at] = time;
    this.#rides[at] = rides;
    this.#walks[at] = walk;
    this.#labels[at] = label;
    this.#egresses[at] = egress;
  }
}
