import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { openBrowser } from '../../tests/setup/browse.ts';
import { serve } from '../../tests/setup/serve.ts';
import { bundled } from './bundled.ts';
import type { RealReport } from './real-report.ts';
import type { Workload } from './real-workloads.ts';
import { WORKLOADS } from './real-workloads.ts';
import type { Series } from './timed.ts';

declare const bench: { measureHere(workload: Workload): Promise<Series> };

const RATES = [1, 4];
/** The page's clock is 20 times finer where no other origin can look in. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const script = await bundled('./in-page.ts', 'iife');
const host = await serve(fileURLToPath(new URL('../../public/network/', import.meta.url)), {
  headers: ISOLATED,
  instead: (path) =>
    path === '/index.html' ? Buffer.from('<!doctype html><title>Bench</title>') : undefined,
});
const browser = await openBrowser([]);
try {
  const reports: RealReport[] = [];
  for (const rate of RATES) reports.push(await measured(rate));
  console.log(JSON.stringify(reports));
} finally {
  await browser.close();
  await host.close();
}

/** Each rate has a page of its own; the main thread is slowed, and everything runs on it. */
async function measured(rate: number): Promise<RealReport> {
  const page = await browser.newPage();
  await page.goto(host.origin);
  await page.addScriptTag({ content: script });
  await slow(page, rate);
  const series: [Workload, Series][] = [];
  for (const workload of WORKLOADS) {
    series.push([workload, await page.evaluate((each) => bench.measureHere(each), workload)]);
  }
  await page.close();
  const title = rate === 1 ? 'Real network, Chromium' : `Real network, Chromium slowed ${rate}×`;
  return { title, series, notes: [] };
}

async function slow(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
