import { compile } from '../../src/routing/compile.ts';
import { tableBytes } from '../../src/routing/compile-sound.ts';
import { departAt } from '../../src/routing/depart-at.ts';
import { oneToAll } from '../../src/routing/one-to-all.ts';
import { questions, seededFeed } from './seeded-feed.ts';
import { timed } from './timed.ts';
import { workDone } from './work-done.ts';

const HEAD = ['lines', 'compile ms', 'tables kB', 'query µs', 'with walking µs', 'one to all µs'];
const WORK = ['rounds', 'groups', 'labels', 'stops reached', 'labels a stop', 'ns a label'];

const times: string[] = [row('stops', HEAD, HEAD)];
const steps: string[] = [row('stops', WORK, WORK)];
for (const stops of [600, 6_000, 60_000]) {
  const feed = seededFeed(stops, stops / 20);
  const asked = questions(feed, stops > 10_000 ? 40 : 200);
  const start = performance.now();
  const compiled = compile(feed);
  const compiling = performance.now() - start;
  const query = timed('', asked, ({ from, to, time }) => {
    const request = { from: [at(from)], to: [at(to)], ignoreWalk: true };
    return departAt(compiled, request, time).length;
  });
  const walking = timed('', asked, ({ from, to, time }) => {
    return departAt(compiled, { from: [at(from)], to: [at(to)] }, time).length;
  });
  const all = timed('', asked, ({ from, time }) => oneToAll(compiled, [at(from)], time)[0]!);
  const medians = [query, walking, all].map(({ median }) => median * 1000);
  const columns = [stops / 20, compiling, tableBytes(compiled) / 1000, ...medians];
  times.push(row(String(stops), whole(columns), HEAD));
  const { rounds, groups, labels, stops: reached } = workDone(compiled, asked);
  const perLabel = (query.mean * 1e6) / labels;
  const counts = [...whole([rounds, groups, labels, reached]), (labels / reached).toFixed(1)];
  steps.push(row(String(stops), [...counts, ...whole([perLabel])], WORK));
}
console.log(`\n${times.join('\n')}\n\nWhat a query does, means:\n${steps.join('\n')}`);

function row(stops: string, cells: readonly string[], heads: readonly string[]): string {
  return `${stops.padEnd(8)}${cells.map((cell, index) => cell.padStart(heads[index]!.length + 3)).join('')}`;
}

function whole(numbers: readonly number[]): string[] {
  return numbers.map((each) => each.toFixed(0));
}

function at(stop: number) {
  return { stop, seconds: 0, walk: 0 };
}
