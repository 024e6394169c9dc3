import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import type { Visit } from '../setup/browse.ts';
import { idle, look, openBrowser, PHONE, pixelOf, visit } from '../setup/browse.ts';
import { dataFeature, middleOf, pointOf } from '../setup/data-files.ts';

type Place = readonly [longitude: number, latitude: number];

const KENGZI = pointOf(dataFeature('stations.geojson', 'szm:kengzi'));
/** Pixels from a crossing's place up to the middle of its gate. */
const GATE = 22;

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

test.each<[kind: string, heading: string, at: Place, zoom: number, up: number]>([
  ['line', 'Line 14', middleOf(dataFeature('sections.geojson', 'szm-14/1')), 14.5, 0],
  ['station', 'Kengzi', KENGZI, 14, 0],
  ['crossing', 'Liantang', pointOf(dataFeature('crossings.geojson', 'liantang:hong-kong')), 14, GATE],
  ['road', 'Eastern', middleOf(dataFeature('roads.geojson', 'eastern-transit/liantang')), 15, 0],
  ['place', 'Maluanshan', pointOf(dataFeature('places.geojson', 'maluan-biling-gate')), 14.5, 0],
])(
  'a click on a %s opens its card: %s',
  async (_kind, heading, at, zoom, up) => {
    const page = await openPage();
    await look(page, { center: at, zoom });
    const { x, y } = await pixelOf(page, at);
    await page.mouse.click(x, y - up);
    await expect.poll(() => cardHeading(page)).toContain(heading);
  },
  90_000,
);

test('search, pick and close a card by keyboard alone', async () => {
  const page = await openPage();
  await page.getByRole('combobox').focus();
  await page.keyboard.type('kengzi');
  await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardHeading(page)).toBe('Kengzi');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('article').count()).toBe(0);
}, 90_000);

test('a tap of a finger beside a station on a phone opens its card', async () => {
  const page = await openPage({ viewport: PHONE, hasTouch: true, isMobile: true });
  await look(page, { center: [KENGZI[0], KENGZI[1] - 0.008], zoom: 14 });
  const { x, y } = await pixelOf(page, KENGZI);
  await page.touchscreen.tap(x + 12, y - 8);
  await expect.poll(() => cardHeading(page)).toBe('Kengzi');
}, 90_000);

async function openPage(options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  open = await visit(browser, `${inject('site')}?locale=en&view=network`, options);
  await idle(open.page);
  return open.page;
}

async function cardHeading(page: Page): Promise<string> {
  const heading = page.getByRole('article').getByRole('heading', { level: 2 });
  return (await heading.count()) === 0 ? '' : ((await heading.textContent()) ?? '').trim();
}
