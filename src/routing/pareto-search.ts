import type { Seconds } from '../model/units.ts';
import { Bags, REPLACED } from './bags.ts';
import { NEVER } from './boarding.ts';
import type { Arrival } from './front.ts';
import { Front } from './front.ts';
import { GroupQueue } from './group-queue.ts';
import { Labels, NO_LABEL } from './labels.ts';
import type { Limits } from './limits.ts';
import { NO_EGRESS } from './limits.ts';
import { Onboard } from './onboard.ts';
import type { Request } from './request.ts';
import type { Tables } from './tables.ts';
import { arrivalOf, entry, trainFrom } from './tables.ts';

/**
 * Every arrival that no other beats in time, rides and walking: RAPTOR with a bag of labels for each stop.
 *
 * Round `n` makes the arrivals with `n` rides. A label that an arrival at the destination already covers is
 * given up.
 */
export class ParetoSearch {
  readonly labels = new Labels();
  readonly #bags: Bags;
  readonly #onboard = new Onboard();
  /** Labels to board from in this round, stop by stop: from `#boardFirst` where the mark is this round's. */
  readonly #boardMark: Int32Array;
  readonly #boardFirst: Int32Array;
  readonly #boardEnd: Int32Array;
  #boardLabels = new Int32Array(1024);
  /** Of each group: the window looked at last. */
  readonly #seen: Int32Array;
  readonly #queue: GroupQueue;
  readonly #tables: Tables;
  readonly #limits: Limits;
  #mark = 0;
  #round = 0;
  #request: Request = { from: [], to: [] };
  #front = new Front();

  constructor(tables: Tables, limits: Limits) {
    this.#tables = tables;
    this.#limits = limits;
    this.#bags = new Bags(tables.stops, this.labels);
    this.#boardMark = new Int32Array(tables.stops);
    this.#boardFirst = new Int32Array(tables.stops);
    this.#boardEnd = new Int32Array(tables.stops);
    this.#seen = tables.firstWindow.slice();
    this.#queue = new GroupQueue(tables, limits);
  }

  /** Searches from one departure; `labels` hold until the next search. */
  run(request: Request, departure: Seconds): readonly Arrival[] {
    this.#clear();
    this.#request = request;
    this.#front = new Front();
    this.#round = 0;
    for (let access = 0; access < request.from.length; access++) {
      const { stop, seconds, walk } = request.from[access]!;
      this.#offer(stop, departure + seconds, walk, NO_LABEL, access, 0);
    }
    let from = 0;
    for (;;) {
      this.#relaxLinks(from);
      if (from === this.labels.count || this.#round >= this.#limits.maxRides) {
        return this.#front.arrivals;
      }
      this.#prepareBoarding(from);
      from = this.labels.count;
      this.#round++;
      this.#scan();
    }
  }

  #clear(): void {
    const { stop, count } = this.labels;
    for (let label = 0; label < count; label++) this.#bags.clear(stop[label]!);
    this.labels.count = 0;
  }

  #offer(stop: number, time: Seconds, walk: Seconds, parent: number, carrier: number, board: number): void {
    if (walk > this.#limits.maxWalk || this.#bags.covers(stop, time, walk)) return;
    if (this.#front.covers(time, this.#round, walk)) return;
    const label = this.labels.add(stop, time, walk, parent, carrier, board);
    this.labels.round[label] = this.#round;
    this.#bags.add(label);
    if (this.#limits.firstEgress[stop] !== NO_EGRESS) this.#reach(label, stop, time, walk);
  }

  #reach(label: number, stop: number, time: Seconds, walk: Seconds): void {
    const front = this.#front;
    const { firstEgress, nextEgress, maxWalk } = this.#limits;
    for (let egress = firstEgress[stop]!; egress !== NO_EGRESS; egress = nextEgress[egress]!) {
      const way = this.#request.to[egress]!;
      const arrival = time + way.seconds;
      const walked = walk + way.walk;
      if (walked > maxWalk || front.covers(arrival, this.#round, walked)) continue;
      front.add(arrival, this.#round, walked, label, egress);
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
      if (first < end && labels.round[label] !== REPLACED) this.#relax(label, first, end);
    }
  }

  #relax(label: number, first: number, end: number): void {
    const { linkTo, linkSeconds, linkWalk } = this.#tables;
    const { closedLinks } = this.#limits;
    const time = this.labels.time[label]!;
    const walk = this.labels.walk[label]!;
    for (let link = first; link < end; link++) {
      if (closedLinks[link] === 1) continue;
      const start = entry(this.#tables, link, time);
      if (start === NEVER) continue;
      this.#offer(linkTo[link]!, start + linkSeconds[link]!, walk + linkWalk[link]!, label, ~link, 0);
    }
  }

  #prepareBoarding(from: number): void {
    const { labels } = this;
    this.#mark++;
    this.#queue.clear();
    if (labels.count > this.#boardLabels.length) this.#boardLabels = new Int32Array(2 * labels.count);
    let count = 0;
    for (let label = from; label < labels.count; label++) {
      if (labels.round[label] === REPLACED) continue;
      this.#queue.add(labels, label);
      const stop = labels.stop[label]!;
      if (this.#boardMark[stop] === this.#mark) continue;
      this.#boardMark[stop] = this.#mark;
      this.#boardFirst[stop] = count;
      count = this.#listRound(stop, count);
      this.#boardEnd[stop] = count;
    }
  }

  /** Lists the labels of this round in a stop's bag. */
  #listRound(stop: number, from: number): number {
    const { next, round } = this.labels;
    let count = from;
    for (let label = this.#bags.first(stop); label !== NO_LABEL; label = next[label]!) {
      if (round[label] === this.#round) this.#boardLabels[count++] = label;
    }
    return count;
  }

  #scan(): void {
    const { groups, from, until, count } = this.#queue;
    for (let at = 0; at < count; at++) {
      const group = groups[at]!;
      this.#scanGroup(group, from[group]!, until[group]!);
    }
  }

  #scanGroup(group: number, from: number, until: number): void {
    const { firstCall, callStop } = this.#tables;
    const boardMark = this.#boardMark;
    const first = firstCall[group]!;
    const end = firstCall[group + 1]!;
    const onboard = this.#onboard;
    onboard.size = 0;
    for (let call = first + from; call < end; call++) {
      const stop = callStop[call]!;
      if (onboard.size > 0) this.#alight(group, call - first, stop);
      else if (call > first + until) return;
      if (boardMark[stop] === this.#mark && call <= first + until) this.#board(group, call - first, stop);
    }
  }

  /** Who would come too late for everything gets off and is forgotten. */
  #alight(group: number, index: number, stop: number): void {
    const onboard = this.#onboard;
    const front = this.#front;
    const carrier = (group << this.#tables.callBits) | index;
    let kept = 0;
    for (let at = 0; at < onboard.size; at++) {
      const time = arrivalOf(this.#tables, group, index, onboard.trains[at]!);
      if (front.covers(time, this.#round, onboard.walks[at]!)) continue;
      this.#offer(stop, time, onboard.walks[at]!, onboard.labels[at]!, carrier, onboard.boards[at]!);
      onboard.move(at, kept++);
    }
    onboard.size = kept;
  }

  #board(group: number, index: number, stop: number): void {
    const { time, walk } = this.labels;
    const end = this.#boardEnd[stop]!;
    for (let at = this.#boardFirst[stop]!; at < end; at++) {
      const label = this.#boardLabels[at]!;
      const train = trainFrom(this.#tables, group, index, time[label]!, this.#seen);
      if (train !== NEVER) this.#onboard.add(train, walk[label]!, label, index);
    }
  }
}
