import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import type { MapElement, Visit } from '../setup/browse.ts';
import { closeAll, idle, openBrowser, rendered, visit } from '../setup/browse.ts';
import { protomapsArchive } from '../setup/protomaps-archive.ts';
import type { Host, HostOptions } from '../setup/serve.ts';
import { serve } from '../setup/serve.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const PINGSHAN = { center: [114.34, 22.69], zoom: 12 } as const;

let browser: Browser;
const hosts: Host[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(async () => {
  await closeAll(browser);
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

afterAll(() => browser.close());

test('the page draws under default-src self alone, from its own origin alone', async () => {
  const asked: string[] = [];
  const { page, troubles } = await visit(browser, inject('site'), {
    before: async (opened) => {
      opened.on('request', (request) => asked.push(new URL(request.url()).origin));
    },
  });
  await idle(page);
  expect(await linesAround(page)).toContain('szm-16');
  expect(troubles).toEqual([]);
  expect([...new Set(asked.filter((origin) => origin !== 'null'))]).toEqual([new URL(inject('site')).origin]);
});

test('the page draws in any folder of a host', async () => {
  const host = await open({ under: '/some/folder/' });
  const { page, troubles } = await visit(browser, `${host.origin}some/folder/index.html`);
  await idle(page);
  expect(troubles).toEqual([]);
});

test('a page of another origin shows the map by one script and one tag', async () => {
  const { page, troubles } = await visit(browser, `${inject('examples')}embed.html`);
  await idle(page);
  expect(await linesAround(page)).toContain('szm-16');
  expect(troubles).toEqual([]);
});

test('a page of another origin works under a policy that names the module origin', async () => {
  const origin = inject('packageHost').slice(0, -1);
  const policy = `default-src 'self'; script-src ${origin}; connect-src ${origin}; worker-src blob: ${origin}; style-src 'unsafe-inline'; img-src data:`;
  const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
  const host = await serve(examples, {
    headers: { 'content-security-policy': policy },
    instead: (path, file) =>
      path === '/embed.html'
        ? Buffer.from(file().toString().replace('http://localhost:4173/package/', `${origin}/`))
        : undefined,
  });
  hosts.push(host);
  const { page, troubles } = await visit(browser, `${host.origin}embed.html`);
  await idle(page);
  expect(troubles).toEqual([]);
});

test('two maps on one page draw each its own day, language and theme', async () => {
  const { page, troubles } = await visit(browser, `${inject('examples')}two-maps.html`);
  await idle(page, '#before');
  await idle(page, '#planned');
  expect(troubles).toEqual([]);
}, 120_000);

test.each<[string, HostOptions]>([
  ['a host without ranges', { ranges: false }],
  ['a missing archive', { instead: (path) => (path.endsWith('.pmtiles') ? null : undefined) }],
  [
    'a truncated archive',
    { instead: (path, file) => (path.endsWith('.pmtiles') ? file().subarray(0, 200_000) : undefined) },
  ],
  [
    'an archive that is none',
    { instead: (path) => (path.endsWith('.pmtiles') ? Buffer.from('<!doctype html>') : undefined) },
  ],
])('%s: the network still draws, and a notice says why the ground is plain', async (_, options) => {
  const host = await open(options);
  const { page, troubles } = await visit(browser, `${host.origin}?locale=en`);
  await idle(page);
  expect(await linesAround(page)).toContain('szm-16');
  const notice = page.getByRole('status').filter({ hasText: /base map/i });
  await expect.poll(() => notice.count()).toBe(1);
  expect(troubles.filter((each) => !each.includes('basemap.pmtiles'))).toEqual([]);
});

test('an archive in the Protomaps schema is drawn under the network', async () => {
  const bytes = Buffer.from(protomapsArchive(new URL('../../data/', import.meta.url)));
  const host = await open({ instead: (path) => (path === '/theirs.pmtiles' ? bytes : undefined) });
  const { page, troubles } = await visit(browser, `${host.origin}?locale=en`);
  await idle(page);
  await page.evaluate(() => {
    document.querySelector('pingshan-hk-map')!.setAttribute('basemap', 'theirs.pmtiles');
  });
  await expect.poll(() => sourceLayers(page), { timeout: 20_000 }).toContain('earth');
  expect(await linesAround(page)).toContain('szm-16');
  expect(troubles).toEqual([]);
});

test('a missing network file is one clear sentence', async () => {
  const host = await open({ instead: (path) => (path.endsWith('network.json') ? null : undefined) });
  const { page } = await visit(browser, `${host.origin}?locale=en`);
  await expect.poll(() => page.getByRole('alert').count(), { timeout: 20_000 }).toBe(1);
}, 60_000);

async function open(options: HostOptions): Promise<Host> {
  const host = await serve(DIST, options);
  hosts.push(host);
  return host;
}

function linesAround(page: Visit['page']): Promise<string[]> {
  return rendered(page, PINGSHAN, ['sections'], 'line');
}

/** Layers of the base map's tiles that are in the picture. */
function sourceLayers(page: Visit['page']): Promise<string[]> {
  return page.evaluate(() => {
    const { map } = document.querySelector('pingshan-hk-map') as MapElement;
    const features = map?.queryRenderedFeatures() ?? [];
    return [...new Set(features.map(({ sourceLayer }) => String(sourceLayer)))];
  });
}
