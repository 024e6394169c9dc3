import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { closeAll, openBrowser, PHONE, visit } from '../setup/browse.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** Pingshan Square to Central, leaving at nine in the morning of a weekday. */
const SHARED = '?from=station:szm:pingshan-square&to=station:mtr:CEN&at=09:00&day=2026-11-25';

/** Bytes that may be fetched before the answer: scripts with gzip, as reached, and data with brotli. They may only shrink. */
const MOST = { scripts: 63_500, data: 80_000 };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(() => closeAll(browser));
afterAll(() => browser.close());

test('what is fetched before a shared link is answered: each file once, no map, and no folded form', async () => {
  const fetched = await fetchedBeforeTheAnswer();
  expect(
    fetched.filter((path) => /map|around|schematic|diagram|pmtiles|ask-|day-|journey-|offline/.test(path)),
  ).toEqual([]);
  expect(fetched).toEqual([...new Set(fetched)]);
});

test('the scripts and the data of a first answer keep to their budgets', async () => {
  const fetched = await fetchedBeforeTheAnswer();
  const sum = (pattern: RegExp, compress: (file: Buffer) => Buffer) =>
    fetched
      .filter((path) => pattern.test(path))
      .reduce((total, path) => total + compress(readFileSync(DIST + path)).length, 0);
  expect(sum(/\.js$/, (file) => gzipSync(file, { level: 9 }))).toBeLessThan(MOST.scripts);
  expect(sum(/^network\//, brotliCompressSync)).toBeLessThan(MOST.data);
});

test('without a question the map is fetched as it is named in the page, once, and is opened', async () => {
  const fetched: string[] = [];
  const { page } = await visit(browser, inject('site'), {
    viewport: PHONE,
    before: async (opened) => {
      opened.on('request', (request) => fetched.push(request.url()));
    },
  });
  const all = await page.evaluate(() => document.documentElement.dataset['map'] ?? '');
  expect(all).toMatch(/^\.\/assets\/map-shared-\S+\.js \.\/assets\/network-map-\S+\.js$/);
  await page.waitForFunction(() => document.querySelector('pingshan-hk-map')?.map !== undefined);
  for (const named of all.split(' ')) {
    expect(await page.locator(`head > link[rel="modulepreload"][href="${named}"]`).count()).toBe(1);
  }
  const [, map = ''] = all.split(' ');
  expect(fetched.filter((url) => url === new URL(map, inject('site')).href)).toHaveLength(1);
});

test('the workers of the map start with what they share with it, before the rest has come', async () => {
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  const { page } = await visit(browser, inject('site'), {
    viewport: PHONE,
    before: (opened) =>
      opened.route(/network-map-/, async (route) => {
        await held;
        await route.continue();
      }),
  });
  const isMaps = (worker: { url(): string }) => /map-worker-/.test(worker.url());
  if (!page.workers().some(isMaps)) await page.waitForEvent('worker', isMaps);
  expect(await page.evaluate(() => document.querySelector('pingshan-hk-map')?.map)).toBeUndefined();
  come();
  await page.waitForFunction(() => document.querySelector('pingshan-hk-map')?.map?.loaded());
  expect(page.workers().filter(isMaps)).toHaveLength(1);
});

test('what the map and its workers share is in one file, without decoders and pictures that nothing asks for', () => {
  const pieces = ['map-shared', 'map-worker', 'network-map'];
  const files = readdirSync(`${DIST}assets`).filter((name) => name.endsWith('.js'));
  const code = files.flatMap((name) => {
    const piece = pieces.find((each) => name.startsWith(`${each}-`));
    return piece === undefined ? [] : [[piece, readFileSync(`${DIST}assets/${name}`, 'utf8')] as const];
  });
  expect(code.map(([piece]) => piece)).toEqual(pieces);
  const holding = (text: string) => code.filter(([, each]) => each.includes(text)).map(([piece]) => piece);
  // Of what reads expressions, which both do.
  expect(holding('Unknown expression')).toEqual(['map-shared']);
  expect(holding('data:image/svg+xml')).toEqual([]);
  expect(holding('FastPFOR')).toEqual([]);
  expect(holding('/*! MapLibre GL JS ')).toEqual(pieces);
});

/** Paths inside `dist` of all that was fetched when the first journey could be seen. */
async function fetchedBeforeTheAnswer(): Promise<string[]> {
  const site = inject('site');
  const { page } = await visit(browser, site + SHARED, {
    viewport: PHONE,
    before: (opened) => opened.addInitScript(rememberFetched),
  });
  const fetched = await page.waitForFunction(() => fetchedByThen(), undefined, { timeout: 60_000 });
  return ((await fetched.jsonValue()) as string[])
    .filter((address) => address.startsWith(site))
    .map((address) => address.slice(site.length))
    .sort();
}

declare function fetchedByThen(): string[] | undefined;

/** Runs in the page before its scripts: looks before each picture. */
function rememberFetched(): void {
  let fetched: string[] | undefined;
  const look = () => {
    const answer = document
      .querySelector('pingshan-hk-map')
      ?.shadowRoot?.querySelector('pingshan-hk-answer')?.shadowRoot;
    if (answer?.querySelector('[data-key]')?.getClientRects().length) {
      fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(window, { fetchedByThen: () => fetched });
}
