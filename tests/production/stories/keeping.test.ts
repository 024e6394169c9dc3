import type { Page } from 'playwright';
import { expect } from 'vitest';
import { hasAll } from '../../setup/browse.ts';
import type { InEach } from '../../setup/story-steps.ts';
import { inOneBrowser, named, oneLine, reads, sees, story, stripTexts } from '../../setup/story-steps.ts';
import { WORDS } from './words.ts';

inOneBrowser();

const ASKED = 'from=station:szm:pingshan-square&to=station:mtr:CEN';

const KEPT: InEach<{
  save: string;
  unsave: string;
  saved: string;
  recent: string;
  forget: string;
  first: string;
}> = {
  en: {
    save: 'Save Central',
    unsave: 'Remove Central from saved places',
    saved: 'Saved',
    recent: 'Recent',
    forget: 'Clear recent places',
    first: 'My location',
  },
  'zh-Hans': {
    save: '收藏中环',
    unsave: '取消收藏中环',
    saved: '收藏',
    recent: '最近',
    forget: '清除最近的地点',
    first: '我的位置',
  },
  'zh-Hant': {
    save: '收藏中環',
    unsave: '取消收藏中環',
    saved: '收藏',
    recent: '最近',
    forget: '清除最近的地點',
    first: '我的位置',
  },
};

story('finds saved and recent places again by mouse', { query: ASKED }, async ({ page, language }) => {
  const words = WORDS[language];
  const said = KEPT[language];
  const before = await stripTexts(page);
  await named(page, 'button', said.save).click();
  const star = named(page, 'button', said.unsave);
  await reads(() => star.getAttribute('aria-pressed'), 'true');
  await named(page, 'button', words.swap).click();
  await reads(() => named(page, 'combobox', words.from).inputValue(), words.central);
  await reads(async () => (await stripTexts(page)).join() === before.join(), false);

  await hasAll(page);
  await page.goto(new URL('/', page.url()).href);
  const from = named(page, 'combobox', words.from);
  await reads(() => from.inputValue(), '');
  await from.click();
  await reads(async () => (await options(page))[0], said.first);
  const saved = named(page, 'group', said.saved);
  const recent = named(page, 'group', said.recent);
  expect((await saved.getByRole('option').allInnerTexts()).map(oneLine)).toEqual([
    expect.stringContaining(words.central),
  ]);
  expect((await recent.getByRole('option').allInnerTexts()).map(oneLine)).toEqual([
    expect.stringContaining(words.square),
  ]);
  expect((await options(page)).at(-1)).toBe(said.forget);
  await named(page, 'option', said.forget).click();
  await reads(() => recent.count(), 0);
  expect(await saved.getByRole('option').count()).toBe(1);
  await saved.getByRole('option').click();
  await reads(() => from.inputValue(), words.central);
});

story('takes back a question by the browser’s button', { query: ASKED }, async ({ page, language }) => {
  const words = WORDS[language];
  const before = await stripTexts(page);
  await named(page, 'radio', words.leaveAt).click();
  const time = page.locator('input[type="time"]');
  await time.fill('18:30');
  await reads(async () => (await stripTexts(page))[0]?.includes(words.leave('18:30')), true);
  await named(page, 'button', words.swap).click();
  await reads(() => named(page, 'combobox', words.to).inputValue(), words.square);
  await page.goBack();
  await reads(() => named(page, 'combobox', words.to).inputValue(), words.central);
  expect(await time.inputValue()).toBe('18:30');
  await reads(async () => (await stripTexts(page))[0]?.includes(words.leave('18:30')), true);
  await page.goBack();
  await page.goBack();
  await reads(() => named(page, 'radio', words.leaveNow).isChecked(), true);
  await reads(() => stripTexts(page), before);
  await sees(page, words.found);
  expect(await time.count()).toBe(0);
});

async function options(page: Page): Promise<string[]> {
  return (await page.getByRole('option').allInnerTexts()).map(oneLine);
}
