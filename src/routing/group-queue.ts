import type { Labels } from './labels.ts';
import type { Limits } from './limits.ts';
import type { Tables } from './tables.ts';

/** Knows of labels that boarding somewhere cannot bring them to the destination in a better way than known. */
export interface BoardingJudge {
  /** @param call - position of the call in the tables */
  isHopelessToBoard(label: number, call: number): boolean;
}

/** Groups to scan in the next round, each from the first call where somebody waits. */
export class GroupQueue {
  readonly groups: Int32Array;
  count = 0;
  /** Of each group: index of the call to scan from. */
  readonly from: Int32Array;
  /** Of each group: index of the last call where somebody waits. */
  readonly until: Int32Array;
  readonly #queued: Uint8Array;
  readonly #tables: Tables;
  readonly #limits: Limits;

  constructor(tables: Tables, limits: Limits) {
    this.groups = new Int32Array(tables.groups);
    this.from = new Int32Array(tables.groups);
    this.until = new Int32Array(tables.groups);
    this.#queued = new Uint8Array(tables.groups);
    this.#tables = tables;
    this.#limits = limits;
  }

  /**
   * Queues the groups that may be worth boarding at a label's stop.
   *
   * @param judge - says which calls are not worth boarding at
   */
  add(labels: Labels, label: number, judge?: BoardingJudge): void {
    const { firstBoarding, boardings } = this.#tables;
    const stop = labels.stop[label]!;
    const carrier = labels.carrier[label]!;
    const end = firstBoarding[stop + 1]!;
    for (let at = firstBoarding[stop]!; at < end; at++) {
      const boarding = boardings[at]!;
      if (boarding === carrier && !this.#isWorth(boarding, labels.parent[label]!)) continue;
      if (!judge?.isHopelessToBoard(label, this.#callOf(boarding))) this.#addBoarding(boarding);
    }
  }

  clear(): void {
    for (let at = 0; at < this.count; at++) this.#queued[this.groups[at]!] = 0;
    this.count = 0;
  }

  /** Whether who has just alighted there may catch an earlier train of the same group. */
  #isWorth(boarding: number, parent: number): boolean {
    return parent < 0 || this.#tables.callReboards[this.#callOf(boarding)] === 1;
  }

  #callOf(boarding: number): number {
    const { firstCall, callBits } = this.#tables;
    return firstCall[boarding >> callBits]! + (boarding & ((1 << callBits) - 1));
  }

  #addBoarding(boarding: number): void {
    const { callBits } = this.#tables;
    const group = boarding >> callBits;
    const index = boarding & ((1 << callBits) - 1);
    if (this.#queued[group] === 0) {
      if (this.#limits.closedGroups[group] === 1) return;
      this.#queued[group] = 1;
      this.groups[this.count++] = group;
      this.from[group] = index;
      this.until[group] = index;
    } else {
      if (index < this.from[group]!) this.from[group] = index;
      if (index > this.until[group]!) this.until[group] = index;
    }
  }
}
