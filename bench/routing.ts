import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connectionScan } from './routing/oracle.ts';
import type { RealReport } from './routing/real-report.ts';
import { reportLines } from './routing/real-report.ts';
import { questions, seededFeed } from './routing/seeded-feed.ts';
import type { Report } from './routing/timed.ts';

const QUESTIONS = 500;
const FOLDER = fileURLToPath(new URL('./routing/', import.meta.url));
const PEERS = ['minotor', 'raptor-journey-planner'];
const NO_PEERS =
  'minotor and raptor-journey-planner are not installed, so ours is measured alone: install them with `npm ci --ignore-scripts --prefix bench/routing`.';

const feed = seededFeed(600, 30);
const asked = questions(feed, QUESTIONS);
const oracle = connectionScan(feed);
const truth = asked.map((question) => oracle(question));
console.log(
  `${feed.stops} stops, 30 lines, ${feed.patterns.reduce((sum, each) => sum + (each.kind === 'trips' ? each.trips.length : 0), 0)} trains; ` +
    `${QUESTIONS} questions, ${truth.filter((time) => time === Infinity).length} without a journey; each router in a process of its own\n`,
);
const hasPeers = PEERS.every((peer) => existsSync(`${FOLDER}node_modules/${peer}`));
if (!hasPeers) console.log(`${NO_PEERS}\n`);
const ours = outputOf<Report & { readonly oneToAll: number }>('ours');
const peers = hasPeers ? PEERS.map((peer) => outputOf<Report>(peer)) : [];
console.log('router                     median µs     p95 µs   ours/its   later than possible   not found');
for (const report of [ours, ...peers]) console.log(routerLine(report));
console.log(`\nours: ${ours.notes.join('\n      ')}`);
const [minotor] = peers;
if (minotor) {
  const ratio = (minotor.median / ours.oneToAll).toFixed(1);
  console.log(`one to all, against a single query of minotor: 1/${ratio} (aim: 1/30)`);
  console.log('aims: at most 1/30 of minotor, 1/15 of raptor-journey-planner');
}
printReal(outputOf<RealReport>('real'));
for (const report of throttled()) printReal(report);
execFileSync(process.execPath, ['--import', 'tsx', '--max-old-space-size=8192', `${FOLDER}growth.ts`], {
  stdio: 'inherit',
});

function routerLine({ name, median, p95, arrivals }: Report): string {
  const later = arrivals.filter((time, index) => time !== null && time > truth[index]!).length;
  const lost = arrivals.filter((time, index) => time === null && truth[index]! < Infinity).length;
  const earlier = arrivals.filter((time, index) => time !== null && time < truth[index]!).length;
  return [
    name.padEnd(25),
    (median * 1000).toFixed(1).padStart(10),
    (p95 * 1000).toFixed(1).padStart(10),
    `1/${(median / ours.median).toFixed(1)}`.padStart(10),
    `${later} (${((100 * later) / QUESTIONS).toFixed(1)} %)`.padStart(21),
    String(lost).padStart(11),
    earlier > 0 ? `   ${earlier} too early` : '',
  ].join(' ');
}

function printReal(report: RealReport): void {
  console.log(`\n${reportLines(report).join('\n')}`);
}

/** The real network in Chromium; nothing but a sentence where there is none. */
function throttled(): RealReport[] {
  try {
    return outputOf<RealReport[]>('throttled');
  } catch {
    console.log('\nThe real network was not measured in Chromium: see the error above.');
    return [];
  }
}

/** What a script of this bench, in a process of its own, says in its last line. */
function outputOf<T>(name: string): T {
  const args = ['--expose-gc', '--import', 'tsx', `${FOLDER}${name}.ts`, String(QUESTIONS)];
  const output = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.trim().split('\n').at(-1)!) as T;
}
