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
import { RunSteps } from './run-steps.ts';
import { Runs, strike } from './runs.ts';
import type { Tables } from './tables.ts';

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
  readonly steps: RunSteps;
  /** Times of the labels, by label; behind them the one to be offered next. */
  readonly #times: Runs[] = [];
  /** Those of a label who may be worth boarding. */
  readonly #waiting = new Runs();
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
  #longest: Seconds = NEVER;

  constructor(tables: Tables, limits: Limits) {
    this.#tables = tables;
    this.steps = new RunSteps(tables);
    this.#limits = limits;
    this.#latest = new Int32Array(tables.stops).fill(NO_LABEL);
    this.#queue = new GroupQueue(tables, limits);
  }

  /**
   * Adds to the front what the departures of a block reach; `labels` hold until the next search.
   *
   * @param longest - what cannot but take longer is not followed
   */
  run(request: Request, block: Block, left: Bounds, longest: Seconds): void {
    this.#clear();
    this.#longest = longest;
    this.#block = block;
    this.#request = request;
    this.#left = left;
    this.#round = 0;
    this.#walks = !ignoresWalk(request);
    for (let access = 0; access < request.from.length; access++) {
      const { stop, seconds, walk } = request.from[access]!;
      const times = this.#room();
      times.clear();
      times.push(block.width - 1, 0, seconds);
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
  #room(): Runs {
    const { count } = this.labels;
    if (count === this.#times.length) this.#times.push(new Runs());
    return this.#times[count]!;
  }

  /** Takes the times in the room as those of a new label, as far as they are not covered. */
  #offer(stop: number, walk: Seconds, parent: number, carrier: number, board: number): void {
    const walked = this.#walks ? walk : 0;
    if (walk > this.#limits.maxWalk || !this.#isWorth(stop, walked)) return;
    const { labels } = this;
    const { least } = this.#times[labels.count]!;
    const label = labels.add(stop, least, walked, parent, carrier, board);
    labels.round[label] = this.#round;
    this.#strikeOthers(label);
    labels.next[label] = this.#latest[stop]!;
    this.#latest[stop] = label;
    if (this.#limits.firstEgress[stop] !== NO_EGRESS) this.#reach(label);
  }

  /** Strikes out of the room what the stop or the destination has already; whether anything is left. */
  #isWorth(stop: number, walk: Seconds): boolean {
    const { next, round, count, walk: walked } = this.labels;
    const times = this.#times[count]!;
    const { step } = this.#block;
    for (let label = this.#latest[stop]!; label !== NO_LABEL; label = next[label]!) {
      if (walked[label]! > walk || round[label] === STRUCK) continue;
      if (!strike(times, 0, this.#times[label]!, step)) return false;
    }
    if (this.#isHopeless(stop, times.least, walk)) return false;
    const { seconds, rides, walk: walks } = this.#left;
    const left = seconds.at(-1)!.atStop[stop]!;
    const least = walk + this.#walkLeft(walks.atStop[stop]!);
    return this.front.levels.strike(times, left, this.#round + rides.atStop[stop]!, least);
  }

  /** Whether whoever needs so long at least to be at a stop comes too late or is covered at the destination. */
  #isHopeless(stop: number, elapsed: Seconds, walk: Seconds): boolean {
    const { seconds, walk: walks } = this.#left;
    if (elapsed + seconds.at(-1)!.atStop[stop]! > this.#longest) return true;
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
    const times = this.#times[label]!;
    for (let other = this.#latest[stop[label]!]!; other !== NO_LABEL; other = next[other]!) {
      if (round[other] !== this.#round || walks[other]! < walks[label]!) continue;
      if (!strike(this.#times[other]!, 0, times, this.#block.step)) round[other] = STRUCK;
    }
  }

  #reach(label: number): void {
    const { firstEgress, nextEgress, maxWalk } = this.#limits;
    const { stop, walk } = this.labels;
    for (let egress = firstEgress[stop[label]!]!; egress !== NO_EGRESS; egress = nextEgress[egress]!) {
      const way = this.#request.to[egress]!;
      const walked = walk[label]! + this.#walkLeft(way.walk);
      if (walked > maxWalk) continue;
      this.front.add(this.#times[label]!, way.seconds, this.#round, walked, label, egress);
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
    this.steps.walk(link, this.#times[label]!, this.#room(), this.#block);
    this.#offer(linkTo[link]!, this.labels.walk[label]! + linkWalk[link]!, label, ~link, 0);
  }

  #prepareBoarding(from: number): void {
    const { labels } = this;
    this.#queue.clear();
    for (let label = from; label < labels.count; label++) {
      if (labels.round[label] !== STRUCK) this.#queue.add(labels, label, this);
    }
  }

  /** Whether a label that boards at a call comes too late or is covered at the destination, whatever departs. */
  isHopelessToBoard(label: number, call: number): boolean {
    const { seconds, walk: walks } = this.#left;
    const { time, walk, round } = this.labels;
    if (time[label]! + seconds.at(-1)!.atCall[call]! > this.#longest) return true;
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
    for (let at = 0; at < onboard.size; at++) {
      const { soonest, walk, label, board, trains } = onboard.row(at);
      const elapsed = soonest + ride;
      if (this.front.levels.covers(elapsed, this.#round, walk)) continue;
      if (this.#isHopeless(stop, elapsed, walk)) {
        onboard.move(at, kept++);
        continue;
      }
      const times = this.#room();
      this.steps.alight(group, index, trains, times, this.#block);
      if (!this.front.levels.strike(times, 0, this.#round, walk)) continue;
      this.#offer(stop, walk, label, carrier, board);
      onboard.move(at, kept++);
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
    const walk = this.labels.walk[label]!;
    const { seconds, rides, walk: walks } = this.#left;
    const ridden = this.#round - 1 + rides.atCall[call]!;
    const walked = walk + this.#walkLeft(walks.atCall[call]!);
    const waiting = this.#waiting;
    waiting.copy(this.#times[label]!);
    if (!this.front.levels.strike(waiting, seconds.at(-1)!.atCall[call]!, ridden, walked)) return;
    const aboard = this.#onboard.room();
    this.steps.board(group, index, waiting, aboard.trains, this.#block);
    if (aboard.trains.size === 0) return;
    aboard.walk = walk;
    aboard.label = label;
    aboard.board = index;
    aboard.soonest = this.#soonest(label, group, index, aboard.trains);
    this.#onboard.add(this.#block.step);
  }

  /** How soon after setting out the trains start; of a table the label's own time. */
  #soonest(label: number, group: number, index: number, trains: Runs): Seconds {
    const { tableTrains, callDepart, firstCall } = this.#tables;
    if (tableTrains[group] === 0) return trains.least;
    return this.labels.time[label]! - callDepart[firstCall[group]! + index]!;
  }
}
