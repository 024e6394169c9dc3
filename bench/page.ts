import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { openBrowser } from '../tests/setup/browse.ts';
import type { Row } from './page/aims.ts';
import { blocking, gzipKilobytes, kilobytes, median, tableLines } from './page/aims.ts';
import { builtPages } from './page/built-pages.ts';
import { compressedHost } from './page/compressed-host.ts';
import { dragTime } from './page/drag-time.ts';
import type { Visited } from './page/visits.ts';
import { visited } from './page/visits.ts';

const { RUNS = '3' } = process.env;
/** Pingshan Square to Central, leaving at nine in the morning of a weekday. */
const SHARED = '?from=station:szm:pingshan-square&to=station:mtr:CEN&at=09:00&day=2026-11-25';
const SCRIPT = /\.js$/;
const NETWORK = /\/network\//;

const pages = await builtPages();
const [page, bare, tight] = [
  await compressedHost(pages.page),
  await compressedHost(pages.bare),
  await compressedHost(pages.tight),
];
const browser = await openBrowser([]);
const { watcher } = pages;
const runs: {
  readonly plain: Visited;
  readonly shared: Visited;
  readonly bare: Visited;
  readonly tight: Visited;
}[] = [];
try {
  await visited({ browser, host: bare, watcher }, ''); // The browser's own start is nobody's fault.
  for (let run = 0; run < Number(RUNS); run++) {
    // In turn, so that whatever else the machine does falls on all alike.
    runs.push({
      plain: await visited({ browser, host: page, watcher }, ''),
      shared: await visited({ browser, host: page, watcher }, SHARED, dragTime),
      bare: await visited({ browser, host: bare, watcher }, ''),
      tight: await visited({ browser, host: tight, watcher }, ''),
    });
  }
  console.log(
    `Chromium, phone of 390 × 780, 1.6 Mbit/s, 150 ms, main thread slowed 4×; median of ${RUNS} visits with nothing kept; WebGL without a graphics card`,
  );
  console.log(
    `Besides, ${loadavg()[0]!.toFixed(1)} processes wanted one of ${availableParallelism()} processors: above that, times say little and ratios more\n`,
  );
  console.log(tableLines(rows()).join('\n'));
  printSent();
} finally {
  await browser.close();
  await Promise.all([page.close(), bare.close(), tight.close()]);
  rmSync(dirname(pages.page), { recursive: true });
}

function rows(): Row[] {
  const of = (take: (run: (typeof runs)[number]) => number) => median(runs.map(take));
  const idle = of(({ plain }) => plain.seen.idle ?? Infinity);
  const bareIdle = of(({ bare: visit }) => visit.seen.idle ?? Infinity);
  const { shared } = runs[0]!;
  const scripts = shared.seen.fetched
    .map((name) => new URL(name).pathname)
    .filter((path) => SCRIPT.test(path));
  const isWorker = (path: string) => path.includes('engine-worker');
  const zipped = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + gzipKilobytes(readFileSync(join(pages.page, path))), 0);
  return [
    {
      what: 'scripts up to the answer, page (gzip)',
      value: zipped(scripts.filter((path) => !isWorker(path))),
      unit: 'kB',
    },
    { what: 'scripts up to the answer, worker (gzip)', value: zipped(scripts.filter(isWorker)), unit: 'kB' },
    { what: 'scripts up to the answer, both (gzip)', value: zipped(scripts), aim: 60, unit: 'kB' },
    { what: 'network files (brotli)', value: kilobytes(shared, NETWORK), aim: 80, unit: 'kB' },
    { what: 'first contentful paint', value: of(({ plain }) => plain.seen.firstPaint), unit: 'ms' },
    {
      what: 'largest contentful paint',
      value: of(({ plain }) => plain.seen.largestPaint),
      aim: 1000,
      unit: 'ms',
    },
    {
      what: 'largest contentful paint, shared link',
      value: of(({ shared: visit }) => visit.seen.largestPaint),
      unit: 'ms',
    },
    {
      what: 'first answer of a shared link',
      value: of(({ shared: visit }) => visit.seen.answer ?? Infinity),
      aim: 2000,
      unit: 'ms',
    },
    {
      what: 'blocking until the answer, shared link',
      value: of(({ shared: { seen } }) => blocking(seen.tasks, seen.firstPaint, seen.answer ?? Infinity)),
      aim: 150,
      unit: 'ms',
    },
    {
      what: 'blocking until the map is idle',
      value: of(({ plain: { seen } }) => blocking(seen.tasks, seen.firstPaint, seen.idle ?? Infinity)),
      unit: 'ms',
    },
    {
      what: 'blocking until the bare map is idle',
      value: of(({ bare: { seen } }) => blocking(seen.tasks, 0, seen.idle ?? Infinity)),
      unit: 'ms',
    },
    {
      what: 'from dragging the time to the next picture, slowest',
      value: of(({ shared: visit }) => visit.interaction ?? Infinity),
      aim: 100,
      unit: 'ms',
    },
    { what: 'layout shift', value: of(({ plain }) => plain.seen.shift), aim: 0.02, unit: '' },
    {
      what: 'layout shift, shared link',
      value: of(({ shared: visit }) => visit.seen.shift),
      aim: 0.02,
      unit: '',
    },
    {
      what: 'everything sent until the map is idle (brotli)',
      value: of(({ plain }) => kilobytes(plain)),
      aim: 650,
      unit: 'kB',
    },
    { what: 'the same of the bare page', value: of(({ bare: visit }) => kilobytes(visit)), unit: 'kB' },
    { what: 'map idle', value: idle, unit: 'ms' },
    { what: 'bare map idle', value: bareIdle, unit: 'ms' },
    { what: 'map idle against the bare map', value: idle / bareIdle, aim: 1.15, unit: '×' },
    {
      what: 'against the bare map with MapLibre built as on our page',
      value: idle / of(({ tight: visit }) => visit.seen.idle ?? Infinity),
      unit: '×',
    },
  ];
}

function printSent(): void {
  const { shared } = runs[0]!;
  console.log('\nsent until the map of the shared link is idle, kB:');
  for (const [path, bytes] of [...shared.sent].sort(([, one], [, other]) => other - one)) {
    console.log(`${(bytes / 1000).toFixed(1).padStart(8)} ${path}`);
  }
}
