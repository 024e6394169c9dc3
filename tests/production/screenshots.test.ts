import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Camera, Visit } from '../setup/browse.ts';
import { idle, look, openBrowser, PHONE, visit } from '../setup/browse.ts';
import { journey, show } from '../setup/page-states.ts';

const ON_PHONE = { viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2, sharp: true };
const AT_DESK = { viewport: { width: 1280, height: 800 }, sharp: true };
const CORRIDOR: Camera = { center: [114.2, 22.53], zoom: 9.6 };
const PINGSHAN: Camera = { center: [114.33, 22.68], zoom: 11.8 };
const BOUNDARY: Camera = { center: [114.1, 22.53], zoom: 12 };
const WEST_KOWLOON: Camera = { center: [114.166, 22.305], zoom: 13 };
const ASKED = 'from=station:szm:pingshan-square&to=station:mtr:CEN&at=08:00&day=2026-11-26';

type Picture = [name: string, query: string, camera: Camera, steps?: (page: Page) => Promise<void>];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Pictures for looking at, in `tests/screenshots/`; none is compared. */
describe('at a desk', () => {
  let open: Visit;

  beforeAll(async () => {
    open = await visit(browser, `${inject('site')}?locale=en`, AT_DESK);
    await idle(open.page);
  });

  test.each<Picture>([
    ['corridor-en', 'locale=en&view=network', CORRIDOR],
    ['corridor-zh-hans', 'locale=zh-Hans&view=network', CORRIDOR],
    ['corridor-dark-zh-hant', 'locale=zh-Hant&theme=dark&view=network', CORRIDOR],
    ['article-day', 'locale=en&date=2023-03-16&view=network', CORRIDOR],
    ['everything-in-plan', 'locale=en&plus=in-plan&view=network', CORRIDOR],
    ['pingshan', 'locale=zh-Hans', PINGSHAN],
    ['boundary', 'locale=zh-Hant', BOUNDARY],
    ['west-kowloon', 'locale=zh-Hant', WEST_KOWLOON],
    ['line-card', 'locale=en&select=line:szm-16', PINGSHAN],
    ['planned-line-card', 'locale=en&plus=in-plan&select=line:szm-l21', PINGSHAN],
    ['eastern-express-card', 'locale=zh-Hans&select=line:szhk-east', CORRIDOR],
    ['crossing-card', 'locale=en&select=crossing:liantang', BOUNDARY],
    ['station-card', 'locale=en&select=station:szm:kengzi', PINGSHAN],
    ['journey', `locale=en&${ASKED}`, CORRIDOR, journey],
    ['journey-dark-zh-hant', `locale=zh-Hant&theme=dark&${ASKED}`, CORRIDOR, journey],
  ])('picture %s', (...picture) => take(open, ...picture));
});

describe('on a phone', () => {
  let open: Visit;

  beforeAll(async () => {
    open = await visit(browser, `${inject('site')}?locale=zh-Hans`, ON_PHONE);
    await idle(open.page);
  });

  test.each<Picture>([
    ['phone', 'locale=zh-Hans', CORRIDOR],
    ['phone-dark-card', 'locale=zh-Hant&theme=dark&select=station:szm:kengzi', PINGSHAN],
    ['phone-journey', `locale=zh-Hans&${ASKED}`, CORRIDOR, journey],
  ])('picture %s', (...picture) => take(open, ...picture));
});

async function take({ page, troubles }: Visit, ...[name, query, camera, steps]: Picture): Promise<void> {
  await show(page, query);
  await steps?.(page);
  await look(page, camera);
  const path = join(inject('screenshots'), `${name}.png`);
  await page.screenshot({ path });
  expect(statSync(path).size).toBeGreaterThan(30_000);
  expect(troubles).toEqual([]);
}
