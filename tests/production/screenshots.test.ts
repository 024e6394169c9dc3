import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Camera } from '../setup/browse.ts';
import { idle, look, openBrowser, PHONE, visit } from '../setup/browse.ts';

const ON_PHONE = { viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const AT_DESK = { viewport: { width: 1280, height: 800 } };
const PINGSHAN: Camera = { center: [114.33, 22.68], zoom: 11.8 };
const BOUNDARY: Camera = { center: [114.1, 22.53], zoom: 12 };
const WEST_KOWLOON: Camera = { center: [114.166, 22.305], zoom: 13 };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Pictures for looking at, in `tests/screenshots/`; none is compared. */
test.each<[name: string, query: string, camera: Camera | null, device: BrowserContextOptions]>([
  ['corridor-en', 'locale=en', null, AT_DESK],
  ['corridor-zh-hans', 'locale=zh-Hans', null, AT_DESK],
  ['corridor-dark-zh-hant', 'locale=zh-Hant&theme=dark', null, AT_DESK],
  ['article-day', 'locale=en&date=2023-03-16', null, AT_DESK],
  ['everything-in-plan', 'locale=en&plus=in-plan', null, AT_DESK],
  ['pingshan', 'locale=zh-Hans', PINGSHAN, AT_DESK],
  ['boundary', 'locale=zh-Hant', BOUNDARY, AT_DESK],
  ['west-kowloon', 'locale=zh-Hant', WEST_KOWLOON, AT_DESK],
  ['line-card', 'locale=en&select=line:szm-16', null, AT_DESK],
  ['planned-line-card', 'locale=en&plus=in-plan&select=line:szm-l21', null, AT_DESK],
  ['eastern-express-card', 'locale=zh-Hans&select=line:szhk-east', null, AT_DESK],
  ['crossing-card', 'locale=en&select=crossing:liantang', null, AT_DESK],
  ['station-card', 'locale=en&select=station:szm:kengzi', null, AT_DESK],
  ['phone', 'locale=zh-Hans', null, ON_PHONE],
  ['phone-dark-card', 'locale=zh-Hant&theme=dark&select=station:szm:kengzi', null, ON_PHONE],
])(
  'picture %s',
  async (name, query, camera, device) => {
    const { page, context, troubles } = await visit(browser, `${inject('site')}?${query}`, device);
    await idle(page);
    if (camera) await look(page, camera);
    const path = join(inject('screenshots'), `${name}.png`);
    await page.screenshot({ path });
    expect(statSync(path).size).toBeGreaterThan(30_000);
    expect(troubles).toEqual([]);
    await context.close();
  },
  90_000,
);
