import { expect } from 'vitest';
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
    hour: 'The address says at="25:99"; allowed is now, 08:00, by-10:00 or any.',
    end: 'The address says from="station:szm:nowhere"; allowed is the id of a station, a place or a side of a crossing on the map.',
    dismiss: 'Dismiss',
    kept: 'Visitor · Cheaper',
  },
  'zh-Hans': {
    hour: '页面的设置 at=“25:99” 无效，已改用默认值。',
    end: '页面的设置 from=“station:szm:nowhere” 无效，已改用默认值。',
    dismiss: '知道了',
    kept: '访客 · 省钱',
  },
  'zh-Hant': {
    hour: '頁面的設定 at=「25:99」無效，已改用預設值。',
    end: '頁面的設定 from=「station:szm:nowhere」無效，已改用預設值。',
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
    expect(await notices.count()).toBe(2);
    expect(await named(page, 'combobox', words.from).inputValue()).toBe('');
    expect(await named(page, 'combobox', words.to).inputValue()).toBe(words.central);
    expect(await named(page, 'radio', words.leaveNow).isChecked()).toBe(true);
    await sees(page, said.kept);
    const dismiss = notices.getByRole('button', { name: said.dismiss });
    await dismiss.first().tap();
    await reads(() => notices.count(), 1);
    await dismiss.first().tap();
    await reads(() => notices.count(), 0);

    const from = named(page, 'combobox', words.from);
    await from.tap();
    await from.fill('pingshan guangchang');
    await page.getByRole('option', { name: words.square }).first().tap();
    const texts = await stripTexts(page);
    expect(texts[0]).toContain(words.leave('08:00'));
    await eventually(() => new URL(page.url()).searchParams.get('prefer')).toBe('cheaper');
    expect(await from.inputValue()).toBe(words.square);
  },
);
