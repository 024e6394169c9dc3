import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import type { Visit } from '../setup/browse.ts';
import { idle, openBrowser, PHONE, visit } from '../setup/browse.ts';
import { serve } from '../setup/serve.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

let browser: Browser;
let open: Visit | undefined;

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(async () => {
  await open?.context.close();
  open = undefined;
});

afterAll(() => browser.close());

/** A question, as an address carries it. */
const ASKED = 'from=station:szm:pingshan-square&to=station:mtr:CEN&at=08:00&day=2026-11-26';

test.each([
  ['the form, as the page opens', 'locale=en'],
  ['the legend', 'locale=en&view=network'],
  ['an answer', `locale=en&${ASKED}`],
  ['an answer in traditional Chinese, dark', `locale=zh-Hant&theme=dark&${ASKED}`],
  ['no journey', `locale=zh-Hans&${ASKED.replace('08:00', '02:30')}`],
  ['the day', `locale=en&${ASKED.replace('08:00', 'any')}`],
  ['the legend in simplified Chinese', 'locale=zh-Hans&view=network'],
  ['the legend in traditional Chinese', 'locale=zh-Hant&view=network'],
  ['dark', 'locale=en&theme=dark&view=network'],
  ['everything in plan built', 'locale=en&plus=in-plan&view=network'],
  ['the card of a line', 'locale=en&select=line:szm-16'],
  ['the card of a planned line', 'locale=en&select=line:szm-l21'],
  ['the card of a station', 'locale=en&select=station:szm:kengzi'],
  ['the card of a crossing', 'locale=en&select=crossing:liantang'],
  ['the card of a road', 'locale=en&select=road:eastern-transit/liantang'],
  ['the card of a place', 'locale=en&select=place:hku-west-gate'],
  ['the card of a crossing, dark', 'locale=en&theme=dark&select=crossing:luohu'],
])(
  'axe finds nothing in: %s',
  async (_state, query) => {
    const page = await openPage(query);
    expect(await violations(page)).toEqual([]);
  },
  90_000,
);

test.each([
  ['results', 'keng', 'option'],
  ['no result', 'xqxqxq', 'status'],
] as const)(
  'axe finds nothing in: search with %s',
  async (_state, text, role) => {
    const page = await openPage('locale=en&view=network');
    await page.getByRole('combobox', { name: /^Search/ }).fill(text);
    await expect.poll(() => page.getByRole(role).count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  },
  90_000,
);

test.each([
  ['closed', 'locale=zh-Hans'],
  ['with a card', 'locale=zh-Hans&select=line:szm-14'],
])(
  'axe finds nothing in: the sheet of a phone, %s',
  async (_state, query) => {
    const page = await openPage(query, { viewport: PHONE, hasTouch: true, isMobile: true });
    expect(await violations(page)).toEqual([]);
  },
  90_000,
);

test('without WebGL a sentence says so, lists and cards work, and axe finds nothing', async () => {
  open = await visit(browser, `${inject('site')}?locale=en&select=station:szm:kengzi`, {
    before: (page) => page.addInitScript(refuseWebGl),
  });
  const { page } = open;
  await expect.poll(() => page.getByText(/no WebGL/i).count(), { timeout: 30_000 }).toBe(1);
  await expect.poll(() => page.getByRole('article').getByText('Kengzi').count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
}, 90_000);

test('axe finds nothing in: a base map that failed', async () => {
  const host = await serve(DIST, {
    instead: (path) => (path.endsWith('.pmtiles') ? null : undefined),
  });
  open = await visit(browser, `${host.origin}?locale=en&view=network`);
  const { page } = open;
  await idle(page);
  await expect.poll(() => page.getByText(/base map/i).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await host.close();
}, 90_000);

async function openPage(query: string, options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  open = await visit(browser, `${inject('site')}?${query}`, options);
  await idle(open.page);
  return open.page;
}

/** Each rule that is broken, with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } };
    return axe.run({ resultTypes: ['violations'] });
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}

function refuseWebGl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    },
  });
}
