import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import type { MapElement } from '../setup/browse.ts';
import { idle, openBrowser, rendered, visit } from '../setup/browse.ts';
import type { Host } from '../setup/serve.ts';
import { serve } from '../setup/serve.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const FOLDER = 'some/folder/';
const PINGSHAN = { center: [114.34, 22.69], zoom: 12 } as const;
const ARCHIVE = readFileSync(`${DIST}basemap.pmtiles`);
const AS_OF: string = JSON.parse(readFileSync(`${DIST}network/network.json`, 'utf8')).asOf;

let browser: Browser;
let host: Host;
/** What the host was asked for, in order. */
let asked: string[];
let version: 1 | 2;
let isHanging: boolean;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

afterEach(async () => {
  await host.close();
  await Promise.all(browser.contexts().map((context) => context.close()));
});

test('after the first visit all works without a network: page, journeys’ data and base map', async () => {
  await open();
  const { page, context, troubles } = await kept('?locale=en');
  expect(await barOf(page)).toBe('');
  expect(troubles).toEqual([]);

  await host.close();
  await context.setOffline(true);
  await expect.poll(() => barOf(page)).toContain('saved data, dated');
  await page.goto(`${host.origin}${FOLDER}?locale=en&select=line:szm-14`);
  await idle(page);
  expect(await rendered(page, PINGSHAN, ['sections'], 'line')).toContain('szm-16');
  expect(await baseLayers(page)).toEqual(expect.arrayContaining(['land', 'districts']));
  expect(await sizesOf(page, ['network', 'drawing', 'services', 'shenzhen-fares'])).toEqual([
    size('network'),
    size('drawing'),
    size('services'),
    size('shenzhen-fares'),
  ]);
  expect(troubles).toEqual([]);
});

test('without a network the page says so in three languages, with the day of its timetables', async () => {
  await open();
  const { page, context } = await kept('?locale=en');
  await context.setOffline(true);
  const [year, , day] = AS_OF.split('-').map(Number);
  await expect
    .poll(() => barOf(page))
    .toMatch(new RegExp(`^Offline – saved data, dated ${day} \\w+ ${year}$`));
  await page.goto(`${host.origin}${FOLDER}?locale=zh-Hans`);
  await expect
    .poll(() => barOf(page))
    .toMatch(new RegExp(`^没有网络 – 使用已保存的数据，数据日期${year}年\\d+月${day}日$`));
  await page.goto(`${host.origin}${FOLDER}?locale=zh-Hant`);
  await expect
    .poll(() => barOf(page))
    .toMatch(new RegExp(`^沒有網絡 – 使用已儲存的資料，資料日期${year}年\\d+月${day}日$`));
  await context.setOffline(false);
  await expect.poll(() => barOf(page), { timeout: 20_000 }).toBe('');
});

test('where the host takes what it is asked and never answers, the page says after five seconds that it is offline', async () => {
  await open();
  const { page } = await kept('?locale=en');
  isHanging = true;
  const probed = page.waitForResponse((response) => response.url().endsWith('?alive'));
  const begun = Date.now();
  await page.reload();
  expect(await (await probed).text()).toBe('silent');
  const waited = Date.now() - begun;
  expect(waited).toBeGreaterThan(4_900);
  expect(waited).toBeLessThan(15_000);
  await expect.poll(() => barOf(page)).toMatch(/^Offline – saved data, dated /);
  isHanging = false;
  await expect.poll(() => barOf(page), { timeout: 20_000 }).toBe('');
});

test('the kept base map answers ranges with just their bytes; another archive is asked of its host', async () => {
  await open();
  const { page } = await kept();
  const before = asked.length;
  expect(await rangeOf(page, 'basemap.pmtiles', 0, 126)).toEqual(slice(0, 126));
  expect(await rangeOf(page, 'basemap.pmtiles', 400_000, 400_099)).toEqual(slice(400_000, 400_099));
  expect(asked.length).toBe(before);
  expect(await rangeOf(page, 'theirs.pmtiles', 7, 9)).toEqual({
    status: 206,
    range: 'bytes 7-9/20',
    bytes: [...Buffer.from('hij')],
  });
  expect(asked.slice(before)).toEqual([`/${FOLDER}theirs.pmtiles`]);
});

test('the first view has the network for itself: the page is kept afterwards', async () => {
  await open();
  await kept();
  const first = (file: string) => asked.indexOf(`/${FOLDER}${file}`);
  expect(first('basemap.pmtiles')).toBeGreaterThan(0);
  expect(first('service-worker.js')).toBeGreaterThan(first('basemap.pmtiles'));
  expect(first('network/services.json')).toBeGreaterThan(0);
  expect(asked.filter((path) => path.includes('/package/'))).toEqual([]);
});

test('a newer version waits until it is asked for, and what is half typed stays', async () => {
  await open();
  const { page, context } = await kept('?locale=en&theme=dark');
  const other = await context.newPage();
  await other.goto(`${host.origin}${FOLDER}?locale=zh-Hant`);
  await idle(other);
  for (const each of [page, other]) await mark(each);
  await page.getByRole('combobox').first().fill('half a que');

  version = 2;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => barOf(page)).toBe('A newer version is ready. Reload');
  await expect.poll(() => barOf(other)).toBe('有新版本可用。 重新載入');
  expect(await page.getByRole('combobox').first().inputValue()).toBe('half a que');
  expect(await Promise.all([page, other].map(isMarked))).toEqual([true, true]);

  await other.bringToFront();
  await other.reload();
  await idle(other);
  await expect.poll(() => barOf(other)).toBe('有新版本可用。 重新載入');
  expect(await versionOf(other)).toBe(1);
  await mark(other);

  await page.bringToFront();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => versionOf(page)).toBe(2);
  expect(new URL(page.url()).search).toContain('theme=dark');
  await idle(page);
  expect(await barOf(page)).toBe('');
  expect(await isMarked(other)).toBe(true);

  await other.getByRole('button', { name: '重新載入' }).click();
  await expect.poll(() => versionOf(other)).toBe(2);
});

test('the embedded element keeps nothing on the page of another', async () => {
  await open();
  const { page, context } = await visit(browser, `${inject('examples')}embed.html`, {
    serviceWorkers: 'allow',
  });
  await idle(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(context.serviceWorkers()).toEqual([]);
  const scripts = readdirSync(`${DIST}package`).filter((file) => file.endsWith('.js'));
  const telling = scripts.filter((file) =>
    readFileSync(`${DIST}package/${file}`, 'utf8').includes('service-worker.js'),
  );
  expect(telling).toEqual([]);
  expect(readdirSync(`${DIST}package`)).toEqual(expect.not.arrayContaining(['manifest.webmanifest']));
  expect(readdirSync(`${DIST}package`)).toEqual(expect.arrayContaining(['basemap.pmtiles', 'network']));
});

test('the page can be installed: Chromium reads its manifest without complaint, and every icon has its size', async () => {
  await open();
  const { page, context } = await kept();
  const session = await context.newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${host.origin}${FOLDER}manifest.webmanifest`);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Contexts of tests are always private windows, and no other reason is left.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  const { icons } = JSON.parse(readFileSync(`${DIST}manifest.webmanifest`, 'utf8')) as {
    icons: { src: string; sizes: string }[];
  };
  const pictures = icons.filter(({ src }) => src.endsWith('.png'));
  expect(pictures.map(({ src }) => sidesOf(readFileSync(DIST + src)))).toEqual(
    pictures.map(({ sizes }) => sizes),
  );
});

/** Serves the page in a folder of a host, under the strictest policy. */
async function open(): Promise<void> {
  asked = [];
  version = 1;
  isHanging = false;
  host = await serve(DIST, {
    under: `/${FOLDER}`,
    headers: { 'content-security-policy': "default-src 'self'" },
    isHanging: () => isHanging,
    instead: (path, file) => {
      asked.push(path);
      if (path.endsWith('theirs.pmtiles')) return Buffer.from('abcdefghijklmnopqrst');
      return version === 1 ? undefined : newer(path, file);
    },
  });
}

/** The second version differs in its document, and so in the list of what is kept. */
function newer(path: string, file: () => Buffer): Buffer | undefined {
  if (path.endsWith('index.html'))
    return Buffer.from(file().toString().replace('<main>', '<main id="second">'));
  if (!path.endsWith('service-worker.js')) return undefined;
  const worker = file().toString();
  const changed = worker.replace(/(url:[`"']index\.html[`"'],revision:[`"'])[^`"']+/, '$1second');
  expect(changed).not.toBe(worker);
  return Buffer.from(changed);
}

/** Visits the page and waits until it is kept. */
async function kept(query = '') {
  const opened = await visit(browser, `${host.origin}${FOLDER}${query}`, { serviceWorkers: 'allow' });
  await idle(opened.page);
  await opened.page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 30_000,
  });
  return opened;
}

async function barOf(page: Page): Promise<string> {
  const text = await page.locator('.offline').textContent();
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function versionOf(page: Page): Promise<number> {
  return page.evaluate(() => (document.querySelector('main#second') === null ? 1 : 2));
}

/** A page that is loaded anew loses its mark. */
function mark(page: Page): Promise<void> {
  return page.evaluate(() => document.documentElement.classList.add('marked'));
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.classList.contains('marked'));
}

function baseLayers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { map } = document.querySelector('pingshan-hk-map') as MapElement;
    return [...new Set((map?.queryRenderedFeatures() ?? []).map(({ sourceLayer }) => String(sourceLayer)))];
  });
}

function sizesOf(page: Page, files: readonly string[]): Promise<number[]> {
  return page.evaluate(
    (names) =>
      Promise.all(
        names.map(async (name) => (await (await fetch(`network/${name}.json`)).arrayBuffer()).byteLength),
      ),
    files,
  );
}

function size(file: string): number {
  return readFileSync(`${DIST}network/${file}.json`).length;
}

function rangeOf(page: Page, file: string, first: number, last: number) {
  return page.evaluate(
    async ([address, range]) => {
      const response = await fetch(address, { headers: { range } });
      const bytes = [...new Uint8Array(await response.arrayBuffer())];
      return { status: response.status, range: response.headers.get('content-range'), bytes };
    },
    [file, `bytes=${first}-${last}`] as const,
  );
}

function slice(first: number, last: number) {
  const range = `bytes ${first}-${last}/${ARCHIVE.length}`;
  return { status: 206, range, bytes: [...ARCHIVE.subarray(first, last + 1)] };
}

/** Width and height that a PNG states of itself. */
function sidesOf(png: Buffer): string {
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}
