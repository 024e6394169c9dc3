import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connectionScan } from './routing/oracle.ts';
import { questions, seededFeed } from './routing/seeded-feed.ts';
import type { Report } from './routing/timed.ts';

const QUESTIONS = 500;
const FOLDER = fileURLToPath(new URL('./routing/', import.meta.url));
const PEERS = ['minotor', 'raptor-journey-planner'];

if (!existsSync(`${FOLDER}node_modules`)) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
}
const feed = seededFeed(600, 30);
const asked = questions(feed, QUESTIONS);
const oracle = connectionScan(feed);
const truth = asked.map((question) => oracle(question));
console.log(
  `${feed.stops} stops, 30 lines, ${feed.patterns.reduce((sum, each) => sum + (each.kind === 'trips' ? each.trips.length : 0), 0)} trains; ` +
    `${QUESTIONS} questions, ${truth.filter((time) => time === Infinity).length} without a journey; each router in a process of its own\n`,
);
const ours = reportOf('ours') as Report & { readonly oneToAll: number };
const reports = [ours, ...PEERS.map(reportOf)];
console.log('router                     median µs     p95 µs   ours/its   later than possible   not found');
for (const { name, median, p95, arrivals } of reports) {
  const later = arrivals.filter((time, index) => time !== null && time > truth[index]!).length;
  const lost = arrivals.filter((time, index) => time === null && truth[index]! < Infinity).length;
  const earlier = arrivals.filter((time, index) => time !== null && time < truth[index]!).length;
  console.log(
    [
      name.padEnd(25),
      (median * 1000).toFixed(1).padStart(10),
      (p95 * 1000).toFixed(1).padStart(10),
      `1/${(median / ours.median).toFixed(1)}`.padStart(10),
      `${later} (${((100 * later) / QUESTIONS).toFixed(1)} %)`.padStart(21),
      String(lost).padStart(11),
      earlier > 0 ? `   ${earlier} too early` : '',
    ].join(' '),
  );
}
console.log(`\nours: ${ours.notes.join('\n      ')}`);
console.log(
  `one to all, against a single query of minotor: 1/${(reports[1]!.median / ours.oneToAll).toFixed(1)} (aim: 1/30)`,
);
console.log('aims: at most 1/30 of minotor, 1/15 of raptor-journey-planner');
execFileSync(process.execPath, ['--import', 'tsx', '--max-old-space-size=8192', `${FOLDER}growth.ts`], {
  stdio: 'inherit',
});

function reportOf(name: string): Report {
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', `${FOLDER}${name}.ts`, String(QUESTIONS)],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  return JSON.parse(output.trim().split('\n').at(-1)!) as Report;
}
