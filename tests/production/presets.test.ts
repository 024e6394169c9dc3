import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hongKongDay } from '../../src/calendar/calendar.ts';
import { readNetwork } from '../../src/data/network-file.ts';
import { formatsFor } from '../../src/i18n/format.ts';
import { NETWORK_EN as EN } from '../../src/i18n/network/en.ts';
import type { Addition } from '../../src/model/scenario.ts';
import { sceneOf } from '../../src/scenarios/scene.ts';
import { idle, openBrowser, rendered, visit } from '../setup/browse.ts';

const FILE = new URL('../../public/network/network.json', import.meta.url);
type Table = Record<string, string[]>;

const SHENZHEN = { center: [114.2, 22.65], zoom: 9.6 } as const;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  ({ page } = await visit(browser, `${inject('site')}?locale=en&view=network`));
  await idle(page);
});

afterAll(() => browser.close());

test.each<[preset: string, day: string | undefined, plus: Addition]>([
  [EN.scenario.presets['under-construction'], undefined, 'under-construction'],
  [EN.scenario.presets.approved, undefined, 'approved'],
  [EN.scenario.presets['in-plan'], undefined, 'in-plan'],
  [EN.scenario.presets.article, '2023-03-16', 'none'],
  [EN.scenario.presets.today, undefined, 'none'],
])('the preset %s shows the counts of its day', async (preset, day, plus) => {
  await page.getByRole('button', { name: preset, exact: true }).click();
  await expect.poll(() => stageTable()).toEqual(expectedTable(day ?? hongKongDay(new Date()), plus));
});

/**
 * Counted by hand, from the opening days that the operators publish and not from our data.
 *
 * 2004-01-01: no metro runs in Shenzhen yet (from 28 December 2004). In Hong Kong 8 lines: Kwun Tong 15
 * stations, Tsuen Wan 13 more, Island 12 more, Tseung Kwan O 3 more, Tung Chung 6 more, Airport Express 1
 * more, East Rail 11 more (Racecourse, served on race days only, has no call), West Rail of 2003 7 more: 68.
 *
 * 2012-01-01: Shenzhen's lines 1 to 5 with the 118 stations of the second phase; in Hong Kong also the
 * Disneyland Resort Line, with its 2 stations, East Tsim Sha Tsui, 8 of the Ma On Shan Line, AsiaWorld-Expo,
 * Lok Ma Chau, LOHAS Park and Austin: 83; and the high-speed railway's 5 stations Guangzhou South to
 * Shenzhen North: 15 lines, 206 stations.
 */
test.each<[day: string, lines: string, stations: string]>([
  ['2004-01-01', '8', '68'],
  ['2012-01-01', '15', '206'],
])('on %s %s lines and %s stations are open, and nothing else has begun', async (day, lines, stations) => {
  await setDate(day);
  await expect.poll(async () => (await stageTable())[EN.stages.open]?.slice(0, 2)).toEqual([lines, stations]);
  const { [EN.stages.open]: open, ...others } = await stageTable();
  expect(Number(open?.[2])).toBeGreaterThan(0);
  expect(new Set(Object.values(others).flat())).toEqual(new Set(['0']));
});

test('on 16 March 2023 neither Line 13 nor Line 19 is drawn, and Line 16 is', async () => {
  await setDate('2023-03-16');
  const lines = await rendered(page, SHENZHEN, ['sections'], 'line');
  expect(lines.filter((id) => ['szm-16', 'szm-13'].includes(id))).toEqual(['szm-16']);
});

function setDate(day: string): Promise<void> {
  return page.evaluate((date) => document.querySelector('pingshan-hk-map')!.setAttribute('date', date), day);
}

/** Rows of the legend's first table by stage: lines, stations, kilometres. */
function stageTable(): Promise<Table> {
  return page
    .getByRole('table')
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => {
          const cells = [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim());
          return [cells[0] ?? '', cells.slice(1)];
        }),
      ),
    );
}

function expectedTable(day: string, plus: Addition): Table {
  const { value } = readNetwork(JSON.parse(readFileSync(FILE, 'utf8')), 'network.json');
  const { count } = formatsFor('en');
  const { counts } = sceneOf(value!, { day, plus }, new Date());
  return Object.fromEntries(
    counts.map(({ stage, lines, stations, length }) => [
      EN.stages[stage],
      [count(lines), count(stations), count(length / 1000)],
    ]),
  );
}
