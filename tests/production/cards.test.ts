import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { idle, look, openBrowser, PHONE, pixelOf, visit } from '../setup/browse.ts';
import { dataFeature, middleOf, pointOf } from '../setup/data-files.ts';

type Place = readonly [longitude: number, latitude: number];

const KENGZI = pointOf(dataFeature('stations.geojson', 'szm:kengzi'));
/** Pixels from a crossing's place up to the middle of its gate. */
const GATE = 22;
const ADDRESS = `${inject('site')}?locale=en&view=network`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  ({ page } = await visit(browser, ADDRESS));
  await idle(page);
});

afterAll(() => browser.close());

test.each<[kind: string, heading: string, at: Place, zoom: number, up: number]>([
  ['line', 'Line 14', middleOf(dataFeature('sections.geojson', 'szm-14/1')), 14.5, 0],
  ['station', 'Kengzi', KENGZI, 14, 0],
  ['crossing', 'Liantang', pointOf(dataFeature('crossings.geojson', 'liantang:hong-kong')), 14, GATE],
  ['road', 'Eastern', middleOf(dataFeature('roads.geojson', 'eastern-transit/liantang')), 15, 0],
  ['place', 'Maluanshan', pointOf(dataFeature('places.geojson', 'maluan-biling-gate')), 14.5, 0],
])('a click on a %s opens its card: %s', async (_kind, heading, at, zoom, up) => {
  await look(page, { center: at, zoom });
  const { x, y } = await pixelOf(page, at);
  await page.mouse.click(x, y - up);
  await expect.poll(() => cardHeading(page)).toContain(heading);
});

test('search, pick and close a card by keyboard alone', async () => {
  await page.getByRole('combobox').focus();
  await page.keyboard.type('kengzi');
  await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardHeading(page)).toBe('Kengzi');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('article').count()).toBe(0);
});

test('a tap of a finger beside a station on a phone opens its card', async () => {
  const phone = await visit(browser, ADDRESS, { viewport: PHONE, hasTouch: true, isMobile: true });
  await idle(phone.page);
  await look(phone.page, { center: [KENGZI[0], KENGZI[1] - 0.008], zoom: 14 });
  const { x, y } = await pixelOf(phone.page, KENGZI);
  await phone.page.touchscreen.tap(x + 12, y - 8);
  await expect.poll(() => cardHeading(phone.page)).toBe('Kengzi');
});

async function cardHeading(of: Page): Promise<string> {
  const heading = of.getByRole('article').getByRole('heading', { level: 2 });
  return (await heading.count()) === 0 ? '' : ((await heading.textContent()) ?? '').trim();
}
