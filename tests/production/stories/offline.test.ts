import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect } from 'vitest';
import { idle } from '../../setup/browse.ts';
import type { Host } from '../../setup/serve.ts';
import { serve } from '../../setup/serve.ts';
import type { InEach } from '../../setup/story-steps.ts';
import { inOneBrowser, named, reads, sees, story, stripTexts } from '../../setup/story-steps.ts';
import { WORDS } from './words.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

let host: Host;

inOneBrowser();

beforeEach(async () => {
  host = await serve(DIST, { headers: { 'content-security-policy': "default-src 'self'" } });
});

afterEach(() => host.close());

const OFFLINE: InEach<RegExp> = {
  en: /^Offline – saved data, dated \d+ \w+ \d{4}$/,
  'zh-Hans': /^没有网络 – 使用已保存的数据，数据日期\d{4}年\d+月\d+日$/,
  'zh-Hant': /^沒有網絡 – 使用已儲存的資料，資料日期\d{4}年\d+月\d+日$/,
};

story(
  'asks another journey by mouse when there is no network any more',
  {
    query: 'from=station:szm:pingshan-square&to=station:mtr:CEN',
    options: { serviceWorkers: 'allow' },
    site: () => host.origin,
    troubled: true,
  },
  async ({ page, context, language }) => {
    const words = WORDS[language];
    const before = await stripTexts(page);
    await idle(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
      timeout: 40_000,
    });
    expect(await page.getByText(OFFLINE[language]).count()).toBe(0);
    await context.setOffline(true);
    await sees(page, OFFLINE[language]);
    await named(page, 'button', words.swap).click();
    await reads(() => named(page, 'combobox', words.from).inputValue(), words.central);
    await reads(async () => (await stripTexts(page)).join() === before.join(), false);
    const back = await stripTexts(page);
    expect(back[0]).toMatch(words.length);

    await page.reload();
    await sees(page, OFFLINE[language]);
    expect(await stripTexts(page)).toEqual(back);
    await sees(page, words.found);
    expect(await named(page, 'combobox', words.to).inputValue()).toBe(words.square);
    await context.setOffline(false);
    await reads(() => page.getByText(OFFLINE[language]).count(), 0);
  },
);
