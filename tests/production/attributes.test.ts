import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { idle, openBrowser, rendered, visit } from '../setup/browse.ts';

const PINGSHAN = { center: [114.34, 22.69], zoom: 11 } as const;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const address = `${inject('site')}?locale=en&view=network`;
  ({ page } = await visit(browser, address, { before: (opened) => opened.addInitScript(listen) }));
  await idle(page);
});

// As if nothing had been said yet: the page is used again.
afterEach(async () => {
  await page.evaluate(() => {
    const element = document.querySelector('pingshan-hk-map')!;
    for (const name of ['theme', 'date', 'plus', 'stages', 'lines', 'select']) element.removeAttribute(name);
    element.setAttribute('locale', 'en');
  });
  const dismiss = page.getByRole('button', { name: 'Dismiss' });
  while ((await dismiss.count()) > 0) await dismiss.first().click();
});

afterAll(() => browser.close());

test.each([
  ['locale', 'fr'],
  ['theme', 'sepia'],
  ['date', 'tomorrow'],
  ['date', '2051-01-01'],
  ['plus', 'dreams'],
  ['stages', 'open,finished'],
  ['lines', 'szm-14,szm-999'],
  ['select', 'station:szm:atlantis'],
])('%s="%s" is told by an event and by a sentence that names it', async (attribute, value) => {
  const message = await page.evaluate(
    ([name, text]) =>
      new Promise<string>((resolve) => {
        const element = document.querySelector('pingshan-hk-map')!;
        element.addEventListener(
          'pingshan-hk-error',
          (event) => resolve(String((event as CustomEvent<{ message: string }>).detail.message)),
          { once: true },
        );
        element.setAttribute(name, text);
      }),
    [attribute, value] as const,
  );
  const wrong = value.split(',').at(-1)!;
  expect(message).toContain(wrong);
  await expect.poll(() => page.getByText(wrong).count()).toBeGreaterThan(0);
});

test('lines and stages decide what is drawn, select what is shown', async () => {
  await page.evaluate(() => {
    const element = document.querySelector('pingshan-hk-map')!;
    element.setAttribute('lines', 'szm-14,szm-16,szm-l21');
    element.setAttribute('stages', 'open');
    element.setAttribute('select', 'line:szm-16');
  });
  await expect
    .poll(async () => await rendered(page, PINGSHAN, ['sections'], 'line'), { timeout: 20_000 })
    .toEqual(['szm-14', 'szm-16']);
  await expect
    .poll(() => page.getByRole('article').getByRole('heading', { level: 2 }).textContent())
    .toContain('Line 16');
});

test('ready and select are heard outside the element', async () => {
  await page.evaluate(() => document.querySelector('pingshan-hk-map')!.setAttribute('select', 'line:szm-16'));
  await expect.poll(() => page.evaluate(() => heardEvents())).toContain('pingshan-hk-ready');
  await page.getByRole('combobox', { name: /^Search/ }).fill('kengzi');
  await page.getByRole('option').first().click();
  await expect
    .poll(() => page.evaluate(() => heardEvents()))
    .toContain('pingshan-hk-select {"kind":"station","id":"szm:kengzi"}');
});

declare function heardEvents(): string[];

/** Runs in the page before its scripts. */
function listen(): void {
  const heard: string[] = [];
  for (const type of ['pingshan-hk-ready', 'pingshan-hk-select', 'pingshan-hk-error']) {
    document.addEventListener(type, (event) => {
      const { detail } = event as CustomEvent<unknown>;
      heard.push(detail === null || detail === undefined ? type : `${type} ${JSON.stringify(detail)}`);
    });
  }
  Object.assign(window, { heardEvents: () => heard });
}
