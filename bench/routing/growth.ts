import { compile, tableBytes } from '../../src/routing/compile.ts';
import { departAt } from '../../src/routing/depart-at.ts';
import { oneToAll } from '../../src/routing/one-to-all.ts';
import { questions, seededFeed } from './seeded-feed.ts';
import { timed } from './timed.ts';

console.log('\nstops    lines   compile ms   tables kB   query µs   with walking µs   one to all µs');
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
  const columns = [stops / 20, compiling, tableBytes(compiled) / 1000];
  const times = [query, walking, all].map(({ median }) => median * 1000);
  console.log(
    `${String(stops).padEnd(8)} ${[...columns, ...times].map((each, index) => each.toFixed(0).padStart([5, 12, 11, 10, 17, 15][index]!)).join(' ')}`,
  );
}

function at(stop: number) {
  return { stop, seconds: 0, walk: 0 };
}
