import type { Seconds } from '../model/units.ts';
import type { Labels } from './labels.ts';

/** No label, at the end of a bag. */
const NONE = -1;
/** `Labels.round` of a label that a better one has replaced. */
export const REPLACED = -1;

/** For each stop the ways to be there of which none is as early with as little walking as another: ascending in time. */
export class Bags {
  readonly #first: Int32Array;
  readonly #labels: Labels;

  constructor(stops: number, labels: Labels) {
    this.#first = new Int32Array(stops).fill(NONE);
    this.#labels = labels;
  }

  /** Whether a way in the stop's bag is at least as good. */
  covers(stop: number, time: Seconds, walk: Seconds): boolean {
    const { time: times, walk: walks, next } = this.#labels;
    for (let label = this.#first[stop]!; label !== NONE && times[label]! <= time; label = next[label]!) {
      if (walks[label]! <= walk) return true;
    }
    return false;
  }

  /** Puts in a label that is not covered, and throws out those that it covers. */
  add(label: number): void {
    const { stop, time, walk, next, round } = this.#labels;
    const at = stop[label]!;
    let before = NONE;
    let after = this.#first[at]!;
    while (after !== NONE && time[after]! < time[label]!) {
      before = after;
      after = next[after]!;
    }
    while (after !== NONE && walk[after]! >= walk[label]!) {
      round[after] = REPLACED;
      after = next[after]!;
    }
    next[label] = after;
    if (before === NONE) this.#first[at] = label;
    else next[before] = label;
  }

  /** First label of a stop's bag; others by `Labels.next`. */
  first(stop: number): number {
    return this.#first[stop]!;
  }

  clear(stop: number): void {
    this.#first[stop] = NONE;
  }
}
