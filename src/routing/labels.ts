import type { Seconds } from '../model/units.ts';

/** `Labels.parent` of a label that begins a journey; its `carrier` is then the number of an access. */
export const NO_LABEL = -1;

const FIRST_CAPACITY = 1024;

/**
 * Every way found so far to be at a stop, each behind the one it continues.
 *
 * Emptied and filled again by each search; grows to the greatest need and stays there.
 */
export class Labels {
  count = 0;
  stop = new Int32Array(FIRST_CAPACITY);
  time = new Int32Array(FIRST_CAPACITY);
  walk = new Int32Array(FIRST_CAPACITY);
  /** The label it continues, or `NO_LABEL`. */
  parent = new Int32Array(FIRST_CAPACITY);
  /** At least 0: `group << callBits | index of the call` it alighted at. Negative: `~link`. */
  carrier = new Int32Array(FIRST_CAPACITY);
  /** Index of the call it boarded at. */
  board = new Int32Array(FIRST_CAPACITY);
  /** For whoever keeps labels in lists. */
  next = new Int32Array(FIRST_CAPACITY);
  /** For whoever counts rounds. */
  round = new Int32Array(FIRST_CAPACITY);

  /** @returns the new label */
  add(stop: number, time: Seconds, walk: Seconds, parent: number, carrier: number, board: number): number {
    const label = this.count++;
    if (label === this.stop.length) this.#grow();
    this.stop[label] = stop;
    this.time[label] = time;
    this.walk[label] = walk;
    this.parent[label] = parent;
    this.carrier[label] = carrier;
    this.board[label] = board;
    return label;
  }

  #grow(): void {
    for (const each of ['stop', 'time', 'walk', 'parent', 'carrier', 'board', 'next', 'round'] as const) {
      const larger = new Int32Array(2 * this[each].length);
      larger.set(this[each]);
      this[each] = larger;
    }
  }
}
