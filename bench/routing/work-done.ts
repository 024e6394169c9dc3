import type { Compiled } from '../../src/routing/compile-sound.ts';
import { departAt } from '../../src/routing/depart-at.ts';
import { GroupQueue } from '../../src/routing/group-queue.ts';
import type { Question } from './seeded-feed.ts';

/** What a query of the peers' kind costs in steps instead of time: means. */
export interface WorkDone {
  /** Rounds that scanned something: rides of the longest way tried. */
  readonly rounds: number;
  readonly groups: number;
  /** Arrivals written down. */
  readonly labels: number;
  /** Stops that have at least one of them. */
  readonly stops: number;
}

/** Counts the steps of queries from outside; slower than without counting, so never timed. */
export function workDone(compiled: Compiled, asked: readonly Question[]): WorkDone {
  const sum = { rounds: 0, groups: 0, labels: 0, stops: 0 };
  const { clear } = GroupQueue.prototype;
  GroupQueue.prototype.clear = function (this: GroupQueue): void {
    if (this.count > 0) sum.rounds++;
    sum.groups += this.count;
    clear.call(this);
  };
  for (const { from, to, time } of asked) {
    departAt(compiled, { from: [at(from)], to: [at(to)], ignoreWalk: true }, time);
    const { labels } = compiled.forward.earliest;
    sum.labels += labels.count;
    sum.stops += new Set(labels.stop.subarray(0, labels.count)).size;
  }
  GroupQueue.prototype.clear = clear;
  const mean = (total: number) => total / asked.length;
  return {
    rounds: mean(sum.rounds),
    groups: mean(sum.groups),
    labels: mean(sum.labels),
    stops: mean(sum.stops),
  };
}

function at(stop: number) {
  return { stop, seconds: 0, walk: 0 };
}
