import type { Page } from 'playwright';
import { expect } from 'vitest';
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
  stripTexts,
} from '../../setup/story-steps.ts';
import { WORDS } from './words.ts';

inOneBrowser();

const SUGGESTED: InEach<{ first: RegExp; count: RegExp; nothing: string }> = {
  en: {
    first: /^Pingshan Square 坪山广场 Station · Shenzhen/,
    count: /^\d suggestions?$/,
    nothing: 'No station or place is called “xqxq”. Try another spelling, pinyin or Chinese.',
  },
  'zh-Hans': {
    first: /^坪山广场 Pingshan Square 车站 · 深圳/,
    count: /^\d条建议$/,
    nothing: '没有叫“xqxq”的车站或地点。可试中文名、拼音或英文名。',
  },
  'zh-Hant': {
    first: /^坪山廣場 Pingshan Square 車站 · 深圳/,
    count: /^\d項建議$/,
    nothing: '沒有叫「xqxq」的車站或地點。可試中文名、拼音或英文名。',
  },
};

story('asks by keyboard: pinyin, traditional characters, and a typo', {}, async ({ page, language }) => {
  const words = WORDS[language];
  const said = SUGGESTED[language];
  const from = named(page, 'combobox', words.from);
  await from.focus();
  await page.keyboard.type('pingshan guangchang');
  await eventually(() => firstOption(page)).toMatch(said.first);
  await sees(page, said.count);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await reads(() => from.inputValue(), words.square);
  expect(await page.getByRole('listbox').count()).toBe(0);

  const to = named(page, 'combobox', words.to);
  await to.focus();
  await page.keyboard.type('xqxq');
  await sees(page.locator('.list'), said.nothing);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('中環');
  await eventually(() => firstOption(page)).toContain(words.central);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await reads(() => to.inputValue(), words.central);
  await sees(page, words.found);
  const first = await stripTexts(page);
  expect(first[0]).toMatch(words.length);
  expect(first[0]).toContain(words.leave('08:00'));
  expect((await listedCrossings(page)).sort()).toEqual(Object.values(words.crossings).sort());

  await from.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Kenzgi');
  await eventually(() => firstOption(page)).toContain(words.kengzi);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await reads(() => from.inputValue(), words.kengzi);
  await eventually(() => stripTexts(page)).not.toEqual(first);
});

async function firstOption(page: Page): Promise<string> {
  const [first = ''] = await page.getByRole('option').allInnerTexts();
  return oneLine(first);
}
