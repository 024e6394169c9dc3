import { expect } from 'vitest';
import type { InEach } from '../../setup/story-steps.ts';
import {
  clocksIn,
  eventually,
  focused,
  inOneBrowser,
  named,
  oneLine,
  reads,
  sees,
  story,
  stripTexts,
} from '../../setup/story-steps.ts';
import { WORDS } from './words.ts';

inOneBrowser();

const ASKED = 'from=station:szm:pingshan-square&to=station:mtr:CEN';
const TEN = 10 * 60;

const TODAY: InEach = {
  en: 'Wed 25 November · today',
  'zh-Hans': '11月25日周三 · 今天',
  'zh-Hant': '11月25日週三 · 今日',
};

story(
  'arrives by ten, by touch',
  { query: ASKED, now: '2026-11-25T06:30', device: 'phone' },
  async ({ page, language }) => {
    const words = WORDS[language];
    const before = await stripTexts(page);
    await page.locator('button.fold').tap();
    await named(page, 'radio', words.arriveBy).tap();
    const time = page.getByLabel(words.time, { exact: true }).and(page.locator('input[type="time"]'));
    await sees(page, TODAY[language]);
    await time.fill('10:00');
    await reads(() => time.inputValue(), '10:00');
    expect(await named(page, 'radio', words.arriveBy).isChecked()).toBe(true);
    await eventually(() => stripTexts(page)).not.toEqual(before);
    await eventually(async () => Math.max(...(await arrivals(page)))).toBeLessThanOrEqual(TEN);
    expect(Math.max(...(await arrivals(page)))).toBeGreaterThan(TEN - 60);
    const texts = await stripTexts(page);
    for (const text of texts) {
      expect(text).toMatch(words.length);
      const [arrival = 0, departure = 0] = clocksIn(text);
      expect(arrival).toBeLessThanOrEqual(TEN);
      expect(departure).toBeLessThan(arrival - 60);
    }
    await sees(page, words.found);
    expect(new URL(page.url()).searchParams.get('at')).toBe('by-10:00');
  },
);

const DAY: InEach<{
  title: string;
  slider: string;
  at: RegExp;
  later: RegExp;
  twin: string;
  caption: RegExp;
  leave: string;
  journeys: string;
}> = {
  en: {
    title: 'Through the day',
    slider: 'Moment to leave',
    at: /^Leave 08:05; Futian: 2 h \d+ min, arrives about 10:\d\d; /,
    later: /^Leave 09:05; /,
    twin: 'Show as a table',
    caption: /^From each time of leaving: how long it takes/,
    leave: 'leave',
    journeys: 'See the journeys at 09:30',
  },
  'zh-Hans': {
    title: '全天出行',
    slider: '出发时刻',
    at: /^08:05出发；福田口岸：2小时\d+分钟，约10:\d\d到达；/,
    later: /^09:05出发；/,
    twin: '以表格显示',
    caption: /^各出发时刻经各口岸的用时/,
    leave: '出发',
    journeys: '查看09:30出发的行程',
  },
  'zh-Hant': {
    title: '全日行程',
    slider: '出發時刻',
    at: /^08:05出發；福田口岸：2小時\d+分鐘，約10:\d\d到達；/,
    later: /^09:05出發；/,
    twin: '以表格顯示',
    caption: /^各出發時刻經各口岸的需時/,
    leave: '出發',
    journeys: '查看09:30出發的行程',
  },
};

story(
  'looks at any time by keyboard: chart, table, a moment',
  { query: ASKED },
  async ({ page, language }) => {
    const words = WORDS[language];
    const said = DAY[language];
    await stripTexts(page);
    await named(page, 'radio', words.leaveNow).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await named(page, 'radio', words.anyTime).isChecked()).toBe(true);
    await named(page, 'heading', said.title).waitFor();
    const slider = named(page, 'slider', said.slider);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => slider.getAttribute('aria-valuetext')).toMatch(said.at);
    await page.keyboard.press('PageUp');
    await eventually(() => slider.getAttribute('aria-valuetext')).toMatch(said.later);

    const twin = named(page, 'button', said.twin);
    await twin.focus();
    await page.keyboard.press('Enter');
    const table = page.getByRole('region', { name: said.caption }).getByRole('table');
    await table.waitFor();
    const [head = '', ...ways] = await table.getByRole('columnheader').allInnerTexts();
    expect(head).toBe(said.leave);
    expect(ways).toHaveLength(Object.keys(words.crossings).length);
    const moments = await table.getByRole('rowheader').allInnerTexts();
    expect(moments).toEqual(expect.arrayContaining(['07:00', '07:30', '09:30', '20:00']));
    expect(moments).not.toContain('03:00');
    await named(page, 'button', '09:30').focus();
    await page.keyboard.press('Enter');
    await named(page, 'button', said.journeys).focus();
    await page.keyboard.press('Enter');

    const texts = await stripTexts(page);
    expect(texts[0]).toContain(words.leave('09:30'));
    expect(await named(page, 'radio', words.leaveAt).isChecked()).toBe(true);
    expect(await named(page, 'button', words.ways).getAttribute('aria-pressed')).toBe('true');
    await reads(() => focused(page), words.journeys);
  },
);

const NONE: InEach<{ title: string; closed: string; coaches: RegExp; remedy: RegExp }> = {
  en: {
    title: 'No journey at this time',
    closed: 'Luohu / Lo Wu is closed by then and opens at 06:30.',
    coaches: /^Huanggang \/ Lok Ma Chau and Wenjindu \/ Man Kam To: no train or bus .* For coaches see/,
    remedy: /^Leave at (\d\d:\d\d) instead$/,
  },
  'zh-Hans': {
    title: '此时没有行程',
    closed: '罗湖口岸届时已关闭，06:30开放。',
    coaches: /^皇岗口岸和文锦渡口岸：往返此处的班次资料不足/,
    remedy: /^改为(\d\d:\d\d)出发$/,
  },
  'zh-Hant': {
    title: '此時沒有行程',
    closed: '羅湖口岸屆時已關閉，06:30開放。',
    coaches: /^皇崗口岸及文錦渡口岸：往返此處的班次資料不足/,
    remedy: /^改為(\d\d:\d\d)出發$/,
  },
};

story(
  'is told by touch why nothing goes at half past two, and what helps',
  { query: `${ASKED}&at=02:30&day=2026-11-25`, device: 'phone' },
  async ({ page, language }) => {
    const words = WORDS[language];
    const said = NONE[language];
    await named(page, 'heading', said.title).waitFor();
    await sees(page, said.closed);
    await sees(page, said.coaches);
    const reasons = page.locator('.reasons').getByRole('listitem');
    expect(await reasons.count()).toBe(Object.keys(words.crossings).length + 1);
    expect(await page.locator('pingshan-hk-answer button.strip').count()).toBe(0);
    const time = page.locator('input[type="time"]');
    expect(await time.inputValue()).toBe('02:30');
    const remedy = page.getByRole('button', { name: said.remedy });
    const [, first = ''] = said.remedy.exec(oneLine(await remedy.innerText())) ?? [];
    // Before the crossing opens: one needs a while to get there.
    expect(first > '05:00' && first < '06:30').toBe(true);
    await remedy.tap();
    const texts = await stripTexts(page);
    expect(texts[0]).toContain(words.leave(first));
    expect(texts.map(oneLine).every((text) => words.length.test(text))).toBe(true);
    expect(await named(page, 'heading', said.title).count()).toBe(0);
    await page.locator('button.fold').tap();
    await time.waitFor();
    expect(await time.inputValue()).toBe(first);
  },
);

async function arrivals(page: Parameters<typeof stripTexts>[0]): Promise<number[]> {
  return (await stripTexts(page)).map((text) => clocksIn(text)[0] ?? 0);
}
