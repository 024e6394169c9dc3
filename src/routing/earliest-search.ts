import type { Seconds } from '../model/units.ts';
import { NEVER } from './boarding.ts';
import { GroupQueue } from './group-queue.ts';
import { Labels, NO_LABEL } from './labels.ts';
import type { Limits } from './limits.ts';
import { NO_EGRESS } from './limits.ts';
import type { Request } from './request.ts';
import type { Tables } from './tables.ts';
import { arrivalOf, entry, startFrom, trainFrom } from './tables.ts';

/** An arrival that no other with as few rides beats. */
export interface Reached {
  readonly label: number;
  readonly egress: number;
}

/** In place of a time: later than `NEVER`, and far enough from what fits for a train's times to be taken off. */
const NOBODY = 0x60000000;

/**
 * Earliest arrivals by number of rides, walking left aside: RAPTOR with one label for each stop.
 *
 * Round `n` makes the arrivals with `n` rides out of those of round `n - 1` that were better than all before.
 */
export class EarliestSearch {
  readonly labels = new Labels();
  /** Earliest arrival at each stop so far; `NEVER` where there is none. */
  readonly best: Int32Array;
  readonly #bestLabel: Int32Array;
  /** From when one can board in this round at each stop, `NOBODY` where none can, and the labels to board from. */
  readonly #boardTime: Int32Array;
  readonly #boardLabel: Int32Array;
  /** Of each group: the window looked at last. */
  readonly #seen: Int32Array;
  readonly #queue: GroupQueue;
  readonly #tables: Tables;
  readonly #limits: Limits;
  #request: Request = { from: [], to: [] };
  /** Earliest arrival at the destination so far. */
  #limit = NEVER;
  #reachedLabel = NO_LABEL;
  #reachedEgress = NO_EGRESS;

  constructor(tables: Tables, limits: Limits) {
    this.#tables = tables;
    this.#limits = limits;
    this.best = new Int32Array(tables.stops).fill(NEVER);
    this.#bestLabel = new Int32Array(tables.stops);
    this.#boardTime = new Int32Array(tables.stops).fill(NOBODY);
    this.#boardLabel = new Int32Array(tables.stops);
    this.#seen = tables.firstWindow.slice();
    this.#queue = new GroupQueue(tables, limits);
  }

  /**
   * Searches from one departure; `labels` and `best` hold until the next search.
   *
   * @param before - later arrivals at the destination, and such as are not before it, are not looked for
   */
  run(request: Request, departure: Seconds, before: Seconds = NEVER): Reached[] {
    this.#clear();
    this.#limit = Math.min(before, NEVER);
    this.#request = request;
    const reached: Reached[] = [];
    for (let access = 0; access < request.from.length; access++) {
      const { stop, seconds } = request.from[access]!;
      const time = departure + seconds;
      if (time < this.best[stop]!) this.#improve(stop, time, NO_LABEL, access, 0);
    }
    let from = 0;
    for (let round = 0; ; round++) {
      this.#relaxLinks(from);
      if (this.#reachedLabel !== NO_LABEL) {
        reached.push({ label: this.#reachedLabel, egress: this.#reachedEgress });
        this.#reachedLabel = NO_LABEL;
      }
      if (from === this.labels.count || round >= this.#limits.maxRides) return reached;
      const boarding = this.labels.count;
      this.#prepareBoarding(from);
      this.#scan();
      this.#endBoarding(from, boarding);
      from = boarding;
    }
  }

  #clear(): void {
    const { labels, best } = this;
    const { stop, count } = labels;
    for (let label = 0; label < count; label++) best[stop[label]!] = NEVER;
    labels.count = 0;
    this.#reachedLabel = NO_LABEL;
  }

  #improve(stop: number, time: Seconds, parent: number, carrier: number, board: number): void {
    if (time >= this.#limit) return;
    this.best[stop] = time;
    const label = this.labels.add(stop, time, 0, parent, carrier, board);
    this.#bestLabel[stop] = label;
    if (this.#limits.firstEgress[stop] !== NO_EGRESS) this.#reach(label, stop, time);
  }

  #reach(label: number, stop: number, time: Seconds): void {
    const { firstEgress, nextEgress } = this.#limits;
    for (let egress = firstEgress[stop]!; egress !== NO_EGRESS; egress = nextEgress[egress]!) {
      const arrival = time + this.#request.to[egress]!.seconds;
      if (arrival >= this.#limit) continue;
      this.#limit = arrival;
      this.#reachedLabel = label;
      this.#reachedEgress = egress;
    }
  }

  /** Follows links from the labels of this round, and from what they lead to, until nothing improves. */
  #relaxLinks(from: number): void {
    const { labels } = this;
    const { firstLink } = this.#tables;
    for (let label = from; label < labels.count; label++) {
      const stop = labels.stop[label]!;
      const first = firstLink[stop]!;
      const end = firstLink[stop + 1]!;
      if (first < end && this.#bestLabel[stop] === label) this.#relax(label, labels.time[label]!, first, end);
    }
  }

  #relax(label: number, time: Seconds, first: number, end: number): void {
    const { linkTo, linkSeconds } = this.#tables;
    const { closedLinks } = this.#limits;
    for (let link = first; link < end; link++) {
      const to = linkTo[link]!;
      if (closedLinks[link] === 1 || time + linkSeconds[link]! >= this.best[to]!) continue;
      const arrival = entry(this.#tables, link, time) + linkSeconds[link]!;
      if (arrival < this.best[to]!) this.#improve(to, arrival, label, ~link, 0);
    }
  }

  #prepareBoarding(from: number): void {
    const { labels } = this;
    const limit = this.#limit;
    this.#queue.clear();
    for (let label = from; label < labels.count; label++) {
      const stop = labels.stop[label]!;
      const time = labels.time[label]!;
      if (this.#bestLabel[stop] !== label || time >= limit) continue;
      this.#boardTime[stop] = time;
      this.#boardLabel[stop] = label;
      this.#queue.add(labels, label);
    }
  }

  #endBoarding(from: number, to: number): void {
    const { stop } = this.labels;
    for (let label = from; label < to; label++) this.#boardTime[stop[label]!] = NOBODY;
  }

  #scan(): void {
    const { groups, from, until, count } = this.#queue;
    const { firstCall, tableTrains } = this.#tables;
    for (let at = 0; at < count; at++) {
      const group = groups[at]!;
      const first = firstCall[group]!;
      if (tableTrains[group] === 0) this.#scanProfile(group, first + from[group]!, first + until[group]!);
      else this.#scanTable(group, from[group]!);
    }
  }

  /** Takes the earliest trains between the first and the last call where somebody waits, and rides on. */
  #scanProfile(group: number, from: number, until: number): void {
    const tables = this.#tables;
    const { callStop, callArrive, callDepart, callBits } = tables;
    const { best } = this;
    const boardTime = this.#boardTime;
    const seen = this.#seen;
    const first = tables.firstCall[group]!;
    const carrier = (group << callBits) - first;
    let start = NEVER;
    let parent = NO_LABEL;
    let board = 0;
    for (let call = from; call <= until; call++) {
      const stop = callStop[call]!;
      const arrival = start + callArrive[call]!;
      if (arrival < best[stop]! && start !== NEVER)
        this.#improve(stop, arrival, parent, carrier + call, board);
      const time = boardTime[stop]! - callDepart[call]!;
      if (time >= start) continue;
      const earlier = startFrom(tables, group, time, seen);
      if (earlier >= start) continue;
      start = earlier;
      parent = this.#boardLabel[stop]!;
      board = call - first;
    }
    if (start !== NEVER) this.#rideOn(group, start, parent, board, until + 1);
  }

  /** Rides a train to its end, or until it arrives later than one already is at the destination. */
  #rideOn(group: number, start: Seconds, parent: number, board: number, from: number): void {
    const { firstCall, callStop, callArrive, callBits } = this.#tables;
    const { best } = this;
    const carrier = (group << callBits) - firstCall[group]!;
    const end = firstCall[group + 1]!;
    let limit = this.#limit;
    for (let call = from; call < end; call++) {
      const arrival = start + callArrive[call]!;
      if (arrival >= limit) return;
      const stop = callStop[call]!;
      if (arrival >= best[stop]!) continue;
      this.#improve(stop, arrival, parent, carrier + call, board);
      limit = this.#limit;
    }
  }

  #scanTable(group: number, from: number): void {
    const tables = this.#tables;
    const first = tables.firstCall[group]!;
    const end = tables.firstCall[group + 1]! - first;
    let train = NEVER;
    let parent = NO_LABEL;
    let board = 0;
    for (let index = from; index < end; index++) {
      const stop = tables.callStop[first + index]!;
      if (train !== NEVER) {
        const arrival = arrivalOf(tables, group, index, train);
        const carrier = (group << tables.callBits) | index;
        if (arrival < this.best[stop]!) this.#improve(stop, arrival, parent, carrier, board);
      }
      const time = this.#boardTime[stop]!;
      if (time === NOBODY) continue;
      const earlier = trainFrom(tables, group, index, time);
      if (earlier >= train) continue;
      train = earlier;
      parent = this.#boardLabel[stop]!;
      board = index;
    }
  }
}
