import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { MapElement } from '../../setup/browse.ts';
import type { InEach } from '../../setup/story-steps.ts';
import {
  eventually,
  inOneBrowser,
  listedCrossings,
  named,
  oneLine,
  reads,
  sees,
  story,
  strips,
  stripTexts,
} from '../../setup/story-steps.ts';
import { WORDS } from './words.ts';

inOneBrowser();

const ASKED = 'from=station:szm:pingshan-square&to=station:mtr:CEN';

const TABLE: InEach<{ title: string; columns: readonly string[]; note: RegExp; cheapest: string }> = {
  en: {
    title: 'Crossings compared',
    columns: ['Crossing', 'Likely min', 'Safe min', 'Fare', 'Changes', 'Closes', 'Both checks'],
    note: /how busy an hour is, is assumed, not measured\./,
    cheapest: 'Cheapest',
  },
  'zh-Hans': {
    title: '口岸比较',
    columns: ['口岸', '约需 分钟', '稳妥 分钟', '票价', '换乘', '关闭', '过关用时'],
    note: /口岸各时段的繁忙程度是假设值，不是实测。/,
    cheapest: '最便宜',
  },
  'zh-Hant': {
    title: '口岸比較',
    columns: ['口岸', '約需 分鐘', '穩妥 分鐘', '車費', '轉車', '關閉', '過關需時'],
    note: /口岸各時段的繁忙程度為假設，並非實測。/,
    cheapest: '最便宜',
  },
};

story('compares the crossings by mouse: by fare, by closing time', { query: ASKED }, async (told) => {
  const { page, language } = told;
  const said = TABLE[language];
  const texts = await stripTexts(page);
  expect(texts.filter((text) => text.includes(said.cheapest))).toHaveLength(1);
  const region = named(page, 'region', said.title);
  expect((await region.getByRole('columnheader').allInnerTexts()).map(oneLine)).toEqual(said.columns);
  const listed = await listedCrossings(page);
  expect(await region.getByRole('rowheader').allInnerTexts()).toEqual(listed);
  await sees(page, said.note);

  const [, , , fare = '', , closes = ''] = said.columns;
  await sortBy(region, fare);
  await reads(() => orderOf(region, fare), 'ascending');
  const fares = await column(region, 3, /≈ HK\$([\d.]+)/);
  expect(fares).toEqual(rising(fares));
  expect(fares).toHaveLength(listed.length);
  expect(await region.getByRole('rowheader').allInnerTexts()).not.toEqual(listed);
  await sortBy(region, fare);
  await reads(() => orderOf(region, fare), 'descending');
  expect(await column(region, 3, /≈ HK\$([\d.]+)/)).toEqual(rising(fares).reverse());

  await sortBy(region, closes);
  await reads(() => orderOf(region, closes), 'ascending');
  expect(await orderOf(region, fare)).toBe('none');
  const hours = await column(region, 5, /(\d\d):00|(\d\d):30/);
  expect(hours).toEqual(rising(hours));
  const row = region.getByRole('row').nth(2);
  await row.getByRole('button').click();
  await reads(() => row.getByRole('button').getAttribute('aria-pressed'), 'true');
  const [first = ''] = await row.getByRole('rowheader').allInnerTexts();
  const open = page.locator('pingshan-hk-answer .card.chosen');
  await reads(() => open.locator('h3').first().allInnerTexts(), [first]);
});

const STEPS: InEach<{ why: string; stops: RegExp; known: readonly string[]; old: RegExp; checks: RegExp }> = {
  en: {
    why: 'Why this one?',
    stops: /^(\d+) stops/,
    known: ['published', 'estimate', 'assumed'],
    old: /^How often it runs was published on \d+ \w+ \d{4}; it may have changed\.$/,
    checks: /^both checks about \d+ min \(\d+–\d+ min\)$/,
  },
  'zh-Hans': {
    why: '为什么选这个？',
    stops: /^(\d+)站/,
    known: ['公布值', '估计', '假设'],
    old: /^班次为\d{4}年\d+月\d+日公布，之后可能已更改。$/,
    checks: /^过关约\d+分钟（\d+至\d+分钟）$/,
  },
  'zh-Hant': {
    why: '為甚麼選這個？',
    stops: /^(\d+)站/,
    known: ['公布值', '估計', '假設'],
    old: /^班次為\d{4}年\d+月\d+日公布，其後可能已更改。$/,
    checks: /^過關約\d+分鐘（\d+至\d+分鐘）$/,
  },
};

story(
  'opens a journey by mouse: stops, how it is known, and the same lines on the map',
  { query: ASKED },
  async (told) => {
    const { page, language } = told;
    const words = WORDS[language];
    const said = STEPS[language];
    await stripTexts(page);
    const strip = strips(page).first();
    await strip.click();
    await reads(() => strip.getAttribute('aria-expanded'), 'true');
    const journey = page.locator('pingshan-hk-journey');
    await sees(journey, said.why);
    await sees(journey, said.old);
    await sees(journey, said.checks);
    for (const kind of said.known) await sees(journey, kind);
    const places = await journey.locator('.place').allInnerTexts();
    expect([places[0], places.at(-1)]).toEqual([words.square, words.central]);

    const stops = journey.getByRole('button', { name: said.stops }).first();
    const [, count] = said.stops.exec(oneLine((await stops.allInnerTexts())[0] ?? '')) ?? [];
    await stops.click();
    await reads(() => stops.getAttribute('aria-expanded'), 'true');
    expect(await journey.locator('.between').first().locator('li').count()).toBe(Number(count) - 1);

    const ridden = await strip.locator('.chain .badge').allInnerTexts();
    expect(ridden.length).toBeGreaterThan(1);
    await eventually(() => lightOnMap(page, `badge-${language}`, 'legs')).toEqual(
      [...new Set(ridden)].sort(),
    );
    const listed = await listedCrossings(page);
    const others = async () => (await lightOnMap(page, 'id', 'journeys')).length;
    await eventually(others).toBe(listed.length - 1);
  },
);

story(
  'opens a journey by touch where no map can be drawn: the diagram shows it',
  { query: ASKED, device: 'phone', mapless: true },
  async ({ page, language }) => {
    const said = STEPS[language];
    const diagram = page.locator('pingshan-hk-schematic');
    await sees(page, MAPLESS[language]);
    await stripTexts(page);
    const all = await diagram.locator('.journey .ride').count();
    expect(await diagram.locator('.journey .bar').count()).toBe((await listedCrossings(page)).length);
    const strip = strips(page).first();
    await strip.tap();
    await sees(page.locator('pingshan-hk-journey'), said.why);
    const ridden = await strip.locator('.chain .badge').count();
    expect(ridden).toBeLessThan(all);
    await reads(() => diagram.locator('.journey .ride').count(), ridden);
    expect(await diagram.locator('.journey .bar').count()).toBe(1);
    expect(await diagram.locator('.end.from').isVisible()).toBe(true);
    await strip.tap();
    await reads(() => diagram.locator('.journey .ride').count(), all);
    expect(await page.locator('pingshan-hk-journey').count()).toBe(0);
  },
);

const MAPLESS: InEach<RegExp> = { en: /no WebGL/, 'zh-Hans': /缺少图形加速/, 'zh-Hant': /缺少圖形加速/ };

async function sortBy(region: Locator, column: string): Promise<void> {
  await region.getByRole('columnheader', { name: column, exact: true }).getByRole('button').click();
}

function orderOf(region: Locator, column: string): Promise<string | null> {
  return region.getByRole('columnheader', { name: column, exact: true }).getAttribute('aria-sort');
}

/** The figures of a column from top to bottom; names are not counted, they stand over the figures. */
async function column(region: Locator, place: number, figure: RegExp): Promise<number[]> {
  const texts = await region.locator(`tbody td:nth-child(${place})`).allInnerTexts();
  return texts.map((text) =>
    Number(
      figure
        .exec(text)
        ?.slice(1)
        .find((each) => each !== undefined),
    ),
  );
}

function rising(figures: readonly number[]): number[] {
  return [...figures].sort((a, b) => a - b);
}

/** What the map has drawn in one of its layers. */
function lightOnMap(page: Page, property: string, layer: string): Promise<string[]> {
  return page.evaluate(
    ([key, drawn]) => {
      const map = (document.querySelector('pingshan-hk-map') as MapElement | null)?.map;
      if (map?.getLayer(drawn) === undefined) return [];
      const values = map.queryRenderedFeatures({ layers: [drawn] }).map(({ properties }) => properties[key]);
      return [...new Set(values.filter((value) => value !== '').map(String))].sort();
    },
    [property, layer] as const,
  );
}
