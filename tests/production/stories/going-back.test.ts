import type { Page } from 'playwright';
import { expect } from 'vitest';
import { hasAll } from '../../setup/browse.ts';
import type { InEach } from '../../setup/story-steps.ts';
import {
  eventually,
  focused,
  inOneBrowser,
  named,
  reads,
  sees,
  story,
  strips,
  stripTexts,
} from '../../setup/story-steps.ts';
import { WORDS } from './words.ts';

inOneBrowser();

const ASKED = 'from=station:szm:pingshan-square&to=station:mtr:CEN';

const SAID: InEach<{
  network: string;
  ways: string;
  day: string;
  journey: string;
  switch: string;
  next: keyof typeof WORDS;
  name: string;
}> = {
  en: {
    network: 'Network',
    ways: 'Journeys',
    day: 'The day',
    journey: 'Journey',
    switch: 'Language',
    next: 'zh-Hant',
    name: '繁體中文',
  },
  'zh-Hans': {
    network: '线网',
    ways: '行程',
    day: '全天',
    journey: '行程',
    switch: '语言',
    next: 'en',
    name: 'EN, English',
  },
  'zh-Hant': {
    network: '鐵路網',
    ways: '行程',
    day: '全日',
    journey: '行程',
    switch: '語言',
    next: 'zh-Hans',
    name: '简体中文',
  },
};

story(
  'goes back: the journey closes, then the question before comes back',
  { query: ASKED },
  async ({ page, language }) => {
    const words = WORDS[language];
    const from = named(page, 'combobox', words.from);
    await stripTexts(page);
    await named(page, 'button', words.swap).click();
    await reads(() => from.inputValue(), words.central);
    const back = await stripTexts(page);
    await strips(page).first().click();
    await reads(() => opened(page), 1);

    await page.goBack();
    await reads(() => opened(page), 0);
    expect([await from.inputValue(), await stripTexts(page)]).toEqual([words.central, back]);
    await page.goBack();
    await reads(() => from.inputValue(), words.square);
    await page.goForward();
    await reads(() => from.inputValue(), words.central);
    await page.goForward();
    await reads(() => opened(page), 1);
  },
);

story(
  'goes back from a moment of the day to its chart, and the focus goes along',
  { query: `${ASKED}&at=any` },
  async ({ page, language }) => {
    const chart = page.getByRole('slider');
    await chart.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await stripTexts(page);
    await eventually(() => focused(page)).toBe(SAID[language].ways);
    await page.goBack();
    await chart.waitFor();
    await eventually(() => focused(page)).toBe(SAID[language].day);
  },
);

story(
  'shares the last way home: the address says it, a reload shows it, and one goes back from it',
  { query: `${ASKED}&at=20:00` },
  async ({ page, language }) => {
    const { home, ways, day } = WORDS[language];
    const shown = () => page.locator('.parts button[aria-pressed="true"]').innerText();
    const said = () => new URL(page.url()).searchParams.get('show');
    await stripTexts(page);
    expect([await shown(), said()]).toEqual([ways, null]);
    await named(page, 'button', home).click();
    await reads(shown, home);
    await eventually(said).toBe('home');
    await hasAll(page);
    await page.reload();
    await reads(shown, home);
    await page.locator('pingshan-hk-home').waitFor();
    await named(page, 'button', day).click();
    await eventually(said).toBe('day');
    await page.goBack();
    await reads(shown, home);
    await page.goBack();
    await reads(shown, ways);
    expect(said()).toBe(null);
  },
);

story(
  'goes back from the network, and a time that is typed in pieces is one step',
  { query: `${ASKED}&at=08:00` },
  async ({ page, language }) => {
    const { network, journey } = SAID[language];
    await stripTexts(page);
    await named(page, 'button', network).click();
    await reads(() => named(page, 'button', network).getAttribute('aria-pressed'), 'true');
    await page.goBack();
    await reads(() => named(page, 'button', journey).getAttribute('aria-pressed'), 'true');

    const time = page.locator('input[type="time"]');
    for (const clock of ['01:00', '', '10:00', '10:30']) await time.fill(clock);
    await eventually(() => new URL(page.url()).searchParams.get('at')).toBe('10:30');
    await page.goBack();
    await reads(() => time.inputValue(), '08:00');
  },
);

story(
  'reads on in another language by keyboard, and asks and opens nothing anew',
  { query: `${ASKED}&at=08:00` },
  async ({ page, language }) => {
    const { next, name, switch: label } = SAID[language];
    await stripTexts(page);
    await strips(page).first().click();
    await reads(() => opened(page), 1);
    const group = page.getByRole('group', { name: label, exact: true });
    expect(await group.getByRole('button', { pressed: true }).count()).toBe(1);
    await group.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await sees(page, WORDS[next].found);
    expect(await focused(page)).toBe(name);
    expect(await opened(page)).toBe(1);
    expect(await named(page, 'combobox', WORDS[next].to).inputValue()).toBe(WORDS[next].central);
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('locale'), searchParams.get('at')]).toEqual([next, '08:00']);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(next);
    const sizes = await page.locator('.languages button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return width >= 44 && height >= 44;
      }),
    );
    expect(sizes).toEqual([true, true, true]);
    await hasAll(page);
    await page.reload();
    await sees(page, WORDS[next].found);
    await reads(() => opened(page), 1);
  },
);

function opened(page: Page): Promise<number> {
  return page.locator('button.strip[aria-expanded="true"]').count();
}
