import type { Seconds } from '../model/units.ts';
import type { Block } from './block.ts';
import { BlockFront } from './block-front.ts';
import { BlockOnboard } from './block-onboard.ts';
import { NEVER } from './boarding.ts';
import type { Bounds } from './bounds.ts';
import type { BoardingJudge } from './group-queue.ts';
import { GroupQueue } from './group-queue.ts';
import { Labels, NO_LABEL } from './labels.ts';
import type { Limits } from './limits.ts';
import { NO_EGRESS } from './limits.ts';
import type { Request } from './request.ts';
import { ignoresWalk } from './request.ts';
import type { Tables } from './tables.ts';
import { alightAll, boardAll, walkAll } from './vector-steps.ts';
import { leastElapsed, strikeCovered, Vectors } from './vectors.ts';

/** `Labels.round` of a label of which nothing is left. */
const STRUCK = -1;

/**
 * The searches of many departures as one: RAPTOR with labels that hold the times of all of them.
 *
 * Neighbouring departures mostly take the same ways, so that following a way once for all of them costs little more
 * than for one. What a later departure reaches as early, with as few rides and as little walking, is struck out.
 */
export class BlockSearch implements BoardingJudge {
  readonly labels = new Labels();
  readonly front = new BlockFront();
  readonly #times = new Vectors();
  readonly #onboard = new BlockOnboard();
  /** Of each stop: the label added last, others by `Labels.next`. */
  readonly #latest: Int32Array;
  readonly #queue: GroupQueue;
  readonly #tables: Tables;
  readonly #limits: Limits;
  #round = 0;
  #walks = true;
  #request: Request = { from: [], to: [] };
  #block: Block = { first: 0, step: 0, width: 0 };
  #left!: Bounds;

  constructor(tables: Tables, limits: Limits) {
    this.#tables = tables;
    this.#limits = limits;
    this.#latest = new Int32Array(tables.stops).fill(NO_LABEL);
    this.#queue = new GroupQueue(tables, limits);
  }

  /** Adds to the front what the departures of a block reach; `labels` hold until the next search. */
  run(request: Request, block: Block, left: Bounds): void {
    const { first, step, width } = block;
    this.#clear();
    this.#block = block;
    this.#request = request;
    this.#left = left;
    this.#round = 0;
    this.#walks = !ignoresWalk(request);
    this.#times.width = width;
    this.#onboard.begin(width);
    for (let access = 0; access < request.from.length; access++) {
      const { stop, seconds, walk } = request.from[access]!;
      const at = this.#room();
      for (let index = 0; index < width; index++)
        this.#times.numbers[at + index] = first + index * step + seconds;
      this.#offer(stop, walk, NO_LABEL, access, 0);
    }
    let from = 0;
    for (;;) {
      this.#relaxLinks(from);
      if (from === this.labels.count || this.#round >= this.#limits.maxRides) return;
      this.#prepareBoarding(from);
      from = this.labels.count;
      this.#round++;
      this.#scan();
    }
  }

  #clear(): void {
    const { stop, count } = this.labels;
    for (let label = 0; label < count; label++) this.#latest[stop[label]!] = NO_LABEL;
    this.labels.count = 0;
  }

  /** Where to write the times of a label that is then offered. */
  #room(): number {
    this.#times.reserve(this.labels.count + 1);
    return this.labels.count * this.#times.width;
  }

  /** Takes the times in the room as those of a new label, as far as they are not covered. */
  #offer(stop: number, walk: Seconds, parent: number, carrier: number, board: number): void {
    const walked = this.#walks ? walk : 0;
    if (walk > this.#limits.maxWalk || !this.#isWorth(stop, walked)) return;
    const { labels } = this;
    const elapsed = leastElapsed(this.#times.numbers, labels.count * this.#times.width, this.#block);
    const label = labels.add(stop, elapsed, walked, parent, carrier, board);
    labels.round[label] = this.#round;
    this.#strikeOthers(label);
    labels.next[label] = this.#latest[stop]!;
    this.#latest[stop] = label;
    if (this.#limits.firstEgress[stop] !== NO_EGRESS) this.#reach(label);
  }

  /** Strikes out of the room what the stop or the destination has already; whether anything is left. */
  #isWorth(stop: number, walk: Seconds): boolean {
    const { next, round, count, walk: walked } = this.labels;
    const { numbers, width } = this.#times;
    const at = count * width;
    let alive = width;
    for (let label = this.#latest[stop]!; label !== NO_LABEL; label = next[label]!) {
      if (walked[label]! > walk || round[label] === STRUCK) continue;
      alive = strikeCovered(numbers, at, 0, numbers, label * width, width, NEVER);
      if (alive === 0) return false;
    }
    if (this.#isHopeless(stop, leastElapsed(numbers, at, this.#block), walk)) return false;
    const { seconds, rides, walk: walks } = this.#left;
    const left = seconds.at(-1)!.atStop[stop]!;
    const least = walk + this.#walkLeft(walks.atStop[stop]!);
    return this.front.levels.strike(numbers, at, left, this.#round + rides.atStop[stop]!, least, alive) > 0;
  }

  /** Whether whoever needs so long at least to be at a stop is covered at the destination, whatever departs. */
  #isHopeless(stop: number, elapsed: Seconds, walk: Seconds): boolean {
    const { seconds, walk: walks } = this.#left;
    const walked = walk + this.#walkLeft(walks.atStop[stop]!);
    let before = NEVER;
    for (let rides = 0; rides < seconds.length; rides++) {
      const left = seconds[rides]!.atStop[stop]!;
      if (left >= before) continue;
      before = left;
      if (!this.front.levels.covers(elapsed + left, this.#round + rides, walked)) return false;
    }
    return true;
  }

  #walkLeft(walk: Seconds): Seconds {
    return this.#walks ? walk : 0;
  }

  /** Strikes out of the stop's labels of this round what a new one covers. */
  #strikeOthers(label: number): void {
    const { stop, walk: walks, next, round } = this.labels;
    const { numbers, width } = this.#times;
    for (let other = this.#latest[stop[label]!]!; other !== NO_LABEL; other = next[other]!) {
      if (round[other] !== this.#round || walks[other]! < walks[label]!) continue;
      const left = strikeCovered(numbers, other * width, 0, numbers, label * width, width, NEVER);
      if (left === 0) round[other] = STRUCK;
    }
  }

  #reach(label: number): void {
    const { firstEgress, nextEgress, maxWalk } = this.#limits;
    const { stop, walk } = this.labels;
    const { numbers, width } = this.#times;
    for (let egress = firstEgress[stop[label]!]!; egress !== NO_EGRESS; egress = nextEgress[egress]!) {
      const way = this.#request.to[egress]!;
      const walked = walk[label]! + this.#walkLeft(way.walk);
      if (walked > maxWalk) continue;
      this.front.add(numbers, label * width, way.seconds, this.#round, walked, label, egress);
    }
  }

  /** Follows links from the labels of this round, and from what they lead to, until nothing improves. */
  #relaxLinks(from: number): void {
    const { labels } = this;
    const { firstLink } = this.#tables;
    for (let label = from; label < labels.count; label++) {
      if (labels.round[label] === STRUCK) continue;
      const stop = labels.stop[label]!;
      for (let link = firstLink[stop]!; link < firstLink[stop + 1]!; link++) this.#relax(label, link);
    }
  }

  #relax(label: number, link: number): void {
    const { linkTo, linkWalk, linkSeconds } = this.#tables;
    if (this.#limits.closedLinks[link] === 1) return;
    const { time, walk } = this.labels;
    const elapsed = time[label]! + linkSeconds[link]!;
    if (this.#isHopeless(linkTo[link]!, elapsed, walk[label]! + (this.#walks ? linkWalk[link]! : 0))) return;
    const to = this.#room();
    const { numbers, width } = this.#times;
    walkAll(this.#tables, link, numbers, label * width, to, width);
    this.#offer(linkTo[link]!, this.labels.walk[label]! + linkWalk[link]!, label, ~link, 0);
  }

  #prepareBoarding(from: number): void {
    const { labels } = this;
    this.#queue.clear();
    for (let label = from; label < labels.count; label++) {
      if (labels.round[label] !== STRUCK) this.#queue.add(labels, label, this);
    }
  }

  /** Whether a label that boards at a call is covered at the destination, whatever departs. */
  isHopelessToBoard(label: number, call: number): boolean {
    const { seconds, walk: walks } = this.#left;
    const { time, walk, round } = this.labels;
    const walked = walk[label]! + this.#walkLeft(walks.atCall[call]!);
    let before = NEVER;
    for (let rides = 1; rides < seconds.length; rides++) {
      const left = seconds[rides]!.atCall[call]!;
      if (left >= before) continue;
      before = left;
      if (!this.front.levels.covers(time[label]! + left, round[label]! + rides, walked)) return false;
    }
    return true;
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
    const first = firstCall[group]!;
    const length = firstCall[group + 1]! - first;
    this.#onboard.size = 0;
    for (let index = from; index < length; index++) {
      const stop = callStop[first + index]!;
      if (this.#onboard.size > 0) this.#alight(group, index, stop);
      else if (index > until) return;
      if (index <= until) this.#board(group, index, stop);
    }
  }

  /** Who would come too late for everything gets off and is forgotten. */
  #alight(group: number, index: number, stop: number): void {
    const onboard = this.#onboard;
    const { callBits, callArrive, firstCall } = this.#tables;
    const carrier = (group << callBits) | index;
    const ride = callArrive[firstCall[group]! + index]!;
    let kept = 0;
    for (let row = 0; row < onboard.size; row++) {
      const elapsed = onboard.soonest[row]! + ride;
      if (this.front.levels.covers(elapsed, this.#round, onboard.walks[row]!)) continue;
      if (this.#isHopeless(stop, elapsed, onboard.walks[row]!)) {
        onboard.move(row, kept++);
        continue;
      }
      const at = this.#room();
      const { width } = this.#times;
      const { numbers: trains } = onboard.trains;
      alightAll(this.#tables, group, index, trains, row * width, this.#times.numbers, at, width);
      if (this.front.levels.strike(this.#times.numbers, at, 0, this.#round, onboard.walks[row]!, width) === 0)
        continue;
      this.#offer(stop, onboard.walks[row]!, onboard.labels[row]!, carrier, onboard.boards[row]!);
      onboard.move(row, kept++);
    }
    onboard.size = kept;
  }

  #board(group: number, index: number, stop: number): void {
    const { next, round } = this.labels;
    for (let label = this.#latest[stop]!; label !== NO_LABEL; label = next[label]!) {
      if (round[label] === this.#round - 1) this.#boardFrom(label, group, index);
    }
  }

  #boardFrom(label: number, group: number, index: number): void {
    const call = this.#tables.firstCall[group]! + index;
    if (this.isHopelessToBoard(label, call)) return;
    const onboard = this.#onboard;
    const at = onboard.room();
    const { width, numbers: times } = this.#times;
    const trains = onboard.trains.numbers;
    for (let position = 0; position < width; position++)
      trains[at + position] = times[label * width + position]!;
    const walk = this.labels.walk[label]!;
    const { seconds, rides, walk: walks } = this.#left;
    const left = seconds.at(-1)!.atCall[call]!;
    const ridden = this.#round - 1 + rides.atCall[call]!;
    const walked = walk + this.#walkLeft(walks.atCall[call]!);
    if (this.front.levels.strike(trains, at, left, ridden, walked, width) === 0) return;
    boardAll(this.#tables, group, index, trains, at, width);
    onboard.add(walk, label, index, this.#soonest(label, group, index, at));
  }

  /** How soon after setting out the trains start that were written to the room; of a table the label's own time. */
  #soonest(label: number, group: number, index: number, at: number): Seconds {
    const { tableTrains, callDepart, firstCall } = this.#tables;
    if (tableTrains[group] === 0) return leastElapsed(this.#onboard.trains.numbers, at, this.#block);
    return this.labels.time[label]! - callDepart[firstCall[group]! + index]!;
  }
}
