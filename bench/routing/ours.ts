import { compile } from '../../src/routing/compile.ts';
import { tableBytes } from '../../src/routing/compile-sound.ts';
import { departAt } from '../../src/routing/depart-at.ts';
import { oneToAll } from '../../src/routing/one-to-all.ts';
import { memoryKept } from './memory-kept.ts';
import type { Question } from './seeded-feed.ts';
import { questions, seededFeed } from './seeded-feed.ts';
import { timed } from './timed.ts';

const COUNT = Number(process.argv[2]);
const MANY = 100_000;

const feed = seededFeed(600, 30);
const asked = questions(feed, COUNT);
const compiled = compile(feed);
const report = timed('ours', asked, peersQuery, 20);
const all = timed('one to all', asked, ({ from, time }) => oneToAll(compiled, [at(from)], time)[0]!, 20);
const sets = timed('with walking', asked, ({ from, to, time }) => {
  return departAt(compiled, { from: [at(from)], to: [at(to)] }, time)[0]?.arrival ?? null;
});
console.log(
  JSON.stringify({
    ...report,
    notes: [
      `tables ${(tableBytes(compiled) / 1000).toFixed(1)} kB (aim: at most 40)`,
      `one to all ${micro(all.median)} median (least of 20 runs each)`,
      `whole Pareto set with walking ${micro(sets.median)} median, ${micro(sets.p95)} p95`,
      memoryKept(MANY, (query) => peersQuery(asked[query % asked.length]!)),
    ],
    oneToAll: all.median,
  }),
);

/** Departure, arrival and rides, with legs: the earliest of the journeys found. */
function peersQuery({ from, to, time }: Question): number | null {
  const found = departAt(compiled, { from: [at(from)], to: [at(to)], ignoreWalk: true }, time);
  return found.at(-1)?.arrival ?? null;
}

function at(stop: number) {
  return { stop, seconds: 0, walk: 0 };
}

function micro(milliseconds: number): string {
  return `${(milliseconds * 1000).toFixed(1)} µs`;
}
