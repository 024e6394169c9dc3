import type { Browser, Page, Route } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { messagesFor } from '../../src/i18n/messages.ts';
import { closeAll, openBrowser, visit } from '../setup/browse.ts';

const WORDS = /\/assets\/(?:en|zh-hans|zh-hant)-[\w-]{8}\.js$/;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(() => closeAll(browser));
afterAll(() => browser.close());

test.each([
  ['?locale=zh-Hans', 'en-GB', 'zh-hans'],
  ['', 'zh-HK', 'zh-hant'],
  ['', 'fr-FR', 'en'],
])('of %s in a browser of %s only the words of %s are fetched', async (query, locale, name) => {
  const fetched: string[] = [];
  const { page } = await visit(browser, inject('site') + query, {
    locale,
    before: async (opened) => opened.on('request', (request) => fetched.push(request.url())),
  });
  await page.locator('[part=panel]').waitFor();
  expect(fetched.filter((address) => WORDS.test(address))).toEqual([
    expect.stringContaining(`/assets/${name}-`),
  ]);
});

test('the page says what it is until its words have come, and then is written whole', async () => {
  const { page, held } = await opened('?locale=zh-Hans');
  await expect.poll(() => held.length).toBe(1);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/page-[\w-]+\.js$/.test(name)),
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await page.locator('pingshan-hk-map > .form').isVisible()).toBe(true);
  expect(await page.locator('.before').innerText()).toContain('坪山与香港之间');
  expect(await page.locator('[part=panel]').count()).toBe(0);
  await held[0]!.continue();
  await expect.poll(() => panelOf(page)).toBe(messagesFor('zh-Hans').panel);
});

test('another language is spoken once its words have come; of two only the last', async () => {
  const { page, held } = await opened('?locale=en', /\/zh-/);
  await page.locator('[part=panel]').waitFor();
  await speak(page, 'zh-Hans');
  await speak(page, 'zh-Hant');
  await expect.poll(() => held.length).toBe(2);
  expect(await panelOf(page)).toBe(messagesFor('en').panel);
  await held[1]!.continue();
  await expect.poll(() => panelOf(page)).toBe(messagesFor('zh-Hant').panel);
  await held[0]!.continue();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-Hant');
});

test('words that do not come are told, and the language before them goes on', async () => {
  const { page, held } = await opened('?locale=en', /\/zh-/);
  await page.locator('[part=panel]').waitFor();
  await speak(page, 'zh-Hans');
  await expect.poll(() => held.length).toBe(1);
  await held[0]!.abort();
  await page.getByText(messagesFor('en').notices['part-failed']).waitFor();
  expect(await panelOf(page)).toBe(messagesFor('en').panel);
  await page.evaluate(() => Object.assign(window, { isBefore: true }));
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => page.evaluate(() => 'isBefore' in window)).toBe(false);
});

/** A page whose words, or some of them, come when the test lets them. */
async function opened(query: string, which = WORDS) {
  const held: Route[] = [];
  const { page } = await visit(browser, inject('site') + query, {
    before: (opening) => opening.route(which, (route) => void held.push(route)),
  });
  return { page, held };
}

function panelOf(page: Page): Promise<string | null> {
  return page.locator('[part=panel]').getAttribute('aria-label');
}

function speak(page: Page, locale: string): Promise<void> {
  return page.evaluate(
    (text) => document.querySelector('pingshan-hk-map')!.setAttribute('locale', text),
    locale,
  );
}
