import { expect } from 'vitest';
import { idle } from '../../setup/browse.ts';
import type { InEach } from '../../setup/story-steps.ts';
import {
  eventually,
  inOneBrowser,
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

const SHARED: InEach<{ copy: string; copied: string; same: string; changed: RegExp }> = {
  en: {
    copy: 'Copy link',
    copied: 'The link is copied.',
    same: 'As when it was shared.',
    changed: /^When it was shared the fastest way took 1 h 40 min; now it takes 2 h \d+ min\.$/,
  },
  'zh-Hans': {
    copy: '复制链接',
    copied: '链接已复制。',
    same: '与分享时相同。',
    changed: /^分享时最快需1小时40分钟，现在需2小时\d+分钟。$/,
  },
  'zh-Hant': {
    copy: '複製連結',
    copied: '連結已複製。',
    same: '與分享時相同。',
    changed: /^分享時最快需1小時40分鐘，現在需2小時\d+分鐘。$/,
  },
};

story(
  'copies a link by mouse, and another reader opens it: as when shared, or what changed',
  { query: ASKED, options: { permissions: ['clipboard-read', 'clipboard-write'] } },
  async ({ page, language, reopen }) => {
    const words = WORDS[language];
    const said = SHARED[language];
    const texts = await stripTexts(page);
    await strips(page).nth(1).click();
    const open = page.locator('button.strip[aria-expanded="true"]');
    await reads(async () => (await open.allInnerTexts()).map(oneLine), [texts[1]]);
    await named(page, 'button', said.copy).click();
    await sees(page, said.copied);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).searchParams.get('at')).toBe('08:00');

    const other = await reopen(link);
    expect(await stripTexts(other)).toEqual(texts);
    await sees(other, said.same);
    const theirs = other.locator('button.strip[aria-expanded="true"]');
    await reads(async () => (await theirs.allInnerTexts()).map(oneLine), [texts[1]]);
    expect(await named(other, 'combobox', words.to).inputValue()).toBe(words.central);
    await reads(() => named(other, 'radio', words.leaveAt).isChecked(), true);
    await idle(other); // The map is drawn too, whatever was opened before it.
    await other.context().close();

    const changed = new URL(link);
    changed.searchParams.set('took', '100');
    const third = await reopen(changed.href);
    await eventually(async () => oneLine((await third.locator('.shared').allInnerTexts()).join())).toMatch(
      said.changed,
    );
    expect(await third.getByText(said.same).count()).toBe(0);
    expect((await stripTexts(third))[0]).toMatch(words.length);
  },
);

const WRONG: InEach<{ hour: string; end: string; dismiss: string; kept: string }> = {
  en: {
    hour: '“25:99” is no time of day: choose above when to travel.',
    end: 'The link starts at “station:szm:nowhere”, which the map does not have: choose the start anew.',
    dismiss: 'Dismiss',
    kept: 'Visitor · Cheaper',
  },
  'zh-Hans': {
    hour: '“25:99”不是有效的时间，请在上方选择何时出行。',
    end: '地图上没有链接中的出发地“station:szm:nowhere”，请重新选择出发地。',
    dismiss: '知道了',
    kept: '访客 · 省钱',
  },
  'zh-Hant': {
    hour: '「25:99」不是有效的時間，請在上方選擇何時出行。',
    end: '地圖上沒有連結中的出發地「station:szm:nowhere」，請重新選擇出發地。',
    dismiss: '知道了',
    kept: '訪客 · 較便宜',
  },
};

story(
  'is told by touch in one sentence each what a link says wrongly, and keeps the rest',
  {
    query: 'from=station:szm:nowhere&to=station:mtr:CEN&at=25:99&who=visitor&prefer=cheaper',
    device: 'phone',
  },
  async ({ page, language }) => {
    const words = WORDS[language];
    const said = WRONG[language];
    await sees(page, said.hour);
    await sees(page, said.end);
    const notices = page.locator('.notice');
    expect(await notices.count()).toBe(1);
    expect(await named(page, 'combobox', words.from).inputValue()).toBe('');
    expect(await named(page, 'combobox', words.to).inputValue()).toBe(words.central);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await sees(page, said.kept);
    const dismiss = notices.getByRole('button', { name: said.dismiss });
    await dismiss.first().tap();
    await reads(() => notices.count(), 0);

    const from = named(page, 'combobox', words.from);
    await from.tap();
    await from.fill('pingshan guangchang');
    await page.getByRole('option', { name: words.square }).first().tap();
    await reads(() => from.inputValue(), words.square);
    expect(await strips(page).count()).toBe(0);
    await named(page, 'radio', words.leaveNow).tap();
    const texts = await stripTexts(page);
    expect(texts[0]).toContain(words.leave('08:00'));
    await eventually(() => new URL(page.url()).searchParams.get('prefer')).toBe('cheaper');
    await sees(page.locator('button.fold'), `${words.square} → ${words.central}`);
    // Who is still in the form keeps it open.
    expect(await from.inputValue()).toBe(words.square);
  },
);

const NEVER: InEach<{ day: string; journey: string; year: RegExp }> = {
  en: {
    day: '“5 May 2099” cannot be asked about: choose a date from 2004 to 2040.',
    journey: 'The journey of the link, “nonsense”, is not among these ways: choose one of them.',
    year: /^Wed, 4 May 2033 · \d+ journeys/,
  },
  'zh-Hans': {
    day: '“2099年5月5日”无法查询，请选2004年至2040年的日期。',
    journey: '链接中的行程“nonsense”不在这些走法之中，请另选一个。',
    year: /^2033年5月4日周三 · \d+个行程/,
  },
  'zh-Hant': {
    day: '「2099年5月5日」無法查詢，請選2004年至2040年的日期。',
    journey: '連結中的行程「nonsense」不在這些走法之中，請另選一個。',
    year: /^2033年5月4日週三 · \d+個行程/,
  },
};

story(
  'is told of a day that nobody can know and of a journey that is none, and sees no answer of another day',
  { query: `${ASKED}&at=08:00&day=2099-05-05&journey=nonsense` },
  async ({ page, language }) => {
    const said = NEVER[language];
    await sees(page, said.day);
    expect(await page.locator('pingshan-hk-answer').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('day')).toBe('2099-05-05');
    await page.locator('input[type="date"]').fill('2033-05-04');
    await stripTexts(page);
    await sees(page, said.year);
    await sees(page, said.journey);
    expect(await page.locator('button.strip[aria-expanded="true"]').count()).toBe(0);
  },
);
