import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violations } from '../setup/axe.ts';
import { idle, openBrowser, PHONE, visit } from '../setup/browse.ts';
import { answered, journey, show } from '../setup/page-states.ts';
import { serve } from '../setup/serve.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** A question, as an address carries it. */
const ASKED = 'from=station:szm:pingshan-square&to=station:mtr:CEN&at=08:00&day=2026-11-26';
const NEVER = ASKED.replace('08:00', '02:30');
const ALL_DAY = ASKED.replace('08:00', 'any');

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe('at a desk', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await visit(browser, `${inject('site')}?locale=en`));
    await idle(page);
  });

  test.each<[state: string, query: string, steps?: (page: Page) => Promise<void>]>([
    ['the form, as the page opens', 'locale=en'],
    ['the legend', 'locale=en&view=network'],
    ['an answer in traditional Chinese, dark', `locale=zh-Hant&theme=dark&${ASKED}`, answered],
    ['no journey in simplified Chinese', `locale=zh-Hans&${NEVER}`, answered],
    ['the legend in simplified Chinese', 'locale=zh-Hans&view=network'],
    ['the legend in traditional Chinese', 'locale=zh-Hant&view=network'],
    ['dark', 'locale=en&theme=dark&view=network'],
    ['everything in plan built', 'locale=en&plus=in-plan&view=network'],
    ['the card of a line', 'locale=en&select=line:szm-16', card],
    ['the card of a planned line', 'locale=en&select=line:szm-l21', card],
    ['the card of a station', 'locale=en&select=station:szm:kengzi', card],
    ['the card of a crossing', 'locale=en&select=crossing:liantang', card],
    ['the card of a road', 'locale=en&select=road:eastern-transit/liantang', card],
    ['the card of a place', 'locale=en&select=place:hku-west-gate', card],
    ['the card of a crossing, dark', 'locale=en&theme=dark&select=crossing:luohu', card],
    ['search with results', 'locale=en&view=network', (at) => searched(at, 'keng', 'option')],
    ['search with no result', 'locale=en&view=network', (at) => searched(at, 'xqxqxq', 'status')],
  ])('axe finds nothing in: %s', async (_state, query, steps) => {
    await show(page, query);
    await steps?.(page);
    expect(await violations(page)).toEqual([]);
  });

  describe.each(['light', 'dark'])('%s', (theme) => {
    test.each<[state: string, query: string, steps: (page: Page) => Promise<void>]>([
      ['the options of the form', '', options],
      ['suggestions', '', suggestions],
      ['an answer', ASKED, answered],
      ['an open journey', ASKED, journey],
      ['the day, as a picture and as a table', ALL_DAY, day],
      ['the last way home', ASKED, home],
      ['no journey', NEVER, answered],
      ['the notice of being offline', '', offline],
    ])('axe finds nothing in: %s', async (_state, query, steps) => {
      await show(page, `locale=en&theme=${theme}&${query}`);
      await steps(page);
      expect(await violations(page)).toEqual([]);
      await page.context().setOffline(false);
    });

    test('axe finds nothing in: journeys that cannot be worked out', async () => {
      const host = await serve(DIST, {
        instead: (path) => (path.endsWith('/services.json') ? null : undefined),
      });
      const failed = await visit(browser, `${host.origin}?locale=en&theme=${theme}&${ASKED}`);
      await failed.page.getByRole('alert').waitFor();
      expect(await violations(failed.page)).toEqual([]);
      await failed.context.close();
      await host.close();
    });
  });
});

describe('on a phone', () => {
  let page: Page;

  beforeAll(async () => {
    const phone = { viewport: PHONE, hasTouch: true, isMobile: true };
    ({ page } = await visit(browser, `${inject('site')}?locale=zh-Hans`, phone));
    await idle(page);
  });

  test.each<[state: string, query: string, steps?: (page: Page) => Promise<void>]>([
    ['closed', 'locale=zh-Hans'],
    ['with a card', 'locale=zh-Hans&select=line:szm-14', card],
    ['with an open journey', `locale=zh-Hans&${ASKED}`, journey],
  ])('axe finds nothing in: the sheet, %s', async (_state, query, steps) => {
    await show(page, query);
    await steps?.(page);
    expect(await violations(page)).toEqual([]);
  });
});

test('without WebGL a sentence says so, lists and cards work, and axe finds nothing', async () => {
  const { page, context } = await visit(browser, `${inject('site')}?locale=en&select=station:szm:kengzi`, {
    before: (page) => page.addInitScript(refuseWebGl),
  });
  await expect.poll(() => page.getByText(/no WebGL/i).count(), { timeout: 30_000 }).toBe(1);
  await expect.poll(() => page.getByRole('article').getByText('Kengzi').count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test('axe finds nothing in: a base map that failed', async () => {
  const host = await serve(DIST, {
    instead: (path) => (path.endsWith('.pmtiles') ? null : undefined),
  });
  const { page, context } = await visit(browser, `${host.origin}?locale=en&view=network`);
  await idle(page);
  await expect.poll(() => page.getByText(/base map/i).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await context.close();
  await host.close();
});

async function card(page: Page): Promise<void> {
  await page.getByRole('article').waitFor();
}

async function searched(page: Page, text: string, role: 'option' | 'status'): Promise<void> {
  await page.getByRole('combobox', { name: /^Search/ }).fill(text);
  await expect.poll(() => page.getByRole(role).count()).toBeGreaterThan(0);
}

async function options(page: Page): Promise<void> {
  const details = page.locator('pingshan-hk-ask details.options');
  if (!(await details.evaluate((each: HTMLDetailsElement) => each.open)))
    await details.locator('summary').first().click();
  await page.getByRole('radio').first().waitFor();
}

async function suggestions(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'From' }).fill('pingshan');
  await page.getByRole('option').first().waitFor();
}

/** Both ways of reading the day: the picture is looked at here, the table is left open. */
async function day(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'The day' }).click();
  await page.getByRole('slider').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show as a table' }).click();
  await page.locator('pingshan-hk-day').getByRole('table').waitFor();
}

async function home(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Last way home' }).click();
  await page.locator('pingshan-hk-home h2').waitFor();
}

async function offline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.locator('.offline p').waitFor();
}

function refuseWebGl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    },
  });
}
