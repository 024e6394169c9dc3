import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hongKongDay } from '../../src/calendar/calendar.ts';
import { readNetwork } from '../../src/data/network-file.ts';
import { EN } from '../../src/i18n/en.ts';
import { formatsFor } from '../../src/i18n/format.ts';
import type { Addition } from '../../src/model/scenario.ts';
import { sceneOf } from '../../src/scenarios/scene.ts';
import { idle, openBrowser, rendered, visit } from '../setup/browse.ts';

const FILE = new URL('../../public/network/network.json', import.meta.url);
type Table = Record<string, string[]>;

const SHENZHEN = { center: [114.2, 22.65], zoom: 9.6 } as const;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test.each<[preset: string, day: string | undefined, plus: Addition]>([
  [EN.scenario.presets.article, '2023-03-16', 'none'],
  [EN.scenario.presets['under-construction'], undefined, 'under-construction'],
  [EN.scenario.presets.approved, undefined, 'approved'],
  [EN.scenario.presets['in-plan'], undefined, 'in-plan'],
  [EN.scenario.presets.today, undefined, 'none'],
])(
  'the preset %s shows the counts of its day',
  async (preset, day, plus) => {
    const { page, context } = await visit(browser, `${inject('site')}?locale=en`);
    await idle(page);
    await page.getByRole('button', { name: preset, exact: true }).click();
    await expect.poll(() => stageTable(page)).toEqual(expectedTable(day ?? hongKongDay(new Date()), plus));
    await context.close();
  },
  90_000,
);

test('on 16 March 2023 neither Line 13 nor Line 19 is drawn, and Line 16 is', async () => {
  const { page, context } = await visit(browser, `${inject('site')}?locale=en&date=2023-03-16`);
  await idle(page);
  const lines = await rendered(page, SHENZHEN, ['sections'], 'line');
  expect(lines.filter((id) => ['szm-16', 'szm-13'].includes(id))).toEqual(['szm-16']);
  await context.close();
}, 90_000);

/** Rows of the legend's first table by stage: lines, stations, kilometres. */
function stageTable(page: Page): Promise<Table> {
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
