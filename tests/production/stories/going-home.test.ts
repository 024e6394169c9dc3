import { expect } from 'vitest';
import type { InEach } from '../../setup/story-steps.ts';
import { clocksIn, inOneBrowser, named, oneLine, sees, story, stripTexts } from '../../setup/story-steps.ts';
import { WORDS } from './words.ts';

inOneBrowser();

const NOW = 20 * 60;

const HOME: InEach<{ title: string; by: string; left: RegExp; first: RegExp; gone: string; safe: string }> = {
  en: {
    title: 'Last way home',
    by: 'Set out by',
    left: /^(?:(\d+) h )?(\d+) min from now$/,
    first: /^First to end: .+, safe until (\d\d:\d\d)\.$/,
    gone: 'gone',
    safe: 'Safe until',
  },
  'zh-Hans': {
    title: '末班车回家',
    by: '最晚出发',
    left: /^距现在(?:(\d+)小时)?(\d+)分钟$/,
    first: /^最早结束：.+，稳妥时间到(\d\d:\d\d)。$/,
    gone: '已错过',
    safe: '稳妥',
  },
  'zh-Hant': {
    title: '尾班車回家',
    by: '最遲出發',
    left: /^距離現在(?:(\d+)小時)?(\d+)分鐘$/,
    first: /^最早結束：.+，穩妥時間至(\d\d:\d\d)。$/,
    gone: '已錯過',
    safe: '穩妥',
  },
};

story(
  'finds the last way home from Central by mouse',
  { query: 'from=station:mtr:CEN&to=station:szm:pingshan-square', now: '2026-11-25T20:00' },
  async ({ page, language }) => {
    const words = WORDS[language];
    const said = HOME[language];
    await stripTexts(page);
    await named(page, 'button', words.home).click();
    const home = page.locator('pingshan-hk-home');
    await named(page, 'heading', said.title).waitFor();
    await sees(home, said.by);
    const [lead = ''] = await home.locator('.headline .lead').allInnerTexts();
    const [last = 0] = clocksIn(lead);
    expect(last).toBeGreaterThan(NOW);
    await sees(home, said.left);
    const [left = ''] = await home.locator('.headline').getByText(said.left).allInnerTexts();
    const [, hours = '0', minutes] = said.left.exec(oneLine(left)) ?? [];
    expect(Number(hours) * 60 + Number(minutes)).toBe(last - NOW);

    const ways = home.getByRole('listitem');
    expect(await ways.count()).toBe(Object.keys(words.crossings).length);
    const safe = home.getByRole('button', { name: new RegExp(`^${said.safe}`) });
    const times = (await safe.allInnerTexts()).map((text) => clocksIn(text)[0] ?? 0);
    expect(Math.max(...times)).toBe(last);
    const past = times.filter((time) => time < NOW).length;
    expect(await home.getByText(said.gone, { exact: true }).count()).toBeGreaterThanOrEqual(past);

    await safe.nth(times.indexOf(last)).click();
    const [clock = ''] = /\d\d:\d\d/.exec(lead) ?? [];
    const texts = await stripTexts(page);
    expect(texts.some((text) => text.includes(words.leave(clock)))).toBe(true);
    expect(await page.locator('input[type="time"]').inputValue()).toBe(clock);
    expect(await named(page, 'button', words.ways).getAttribute('aria-pressed')).toBe('true');
    const inTime = texts.filter((text) => (clocksIn(text)[1] ?? 0) >= last);
    expect(inTime.length).toBeGreaterThan(0);
  },
);
