import { expect, test } from 'vitest';
import { readNetwork } from '../../src/data/network-file.ts';
import { PingshanHkPrint } from '../../src/elements/pingshan-hk-print.ts';
import type { KeptJourney } from '../../src/keep/kept-journey.ts';
import type { Journey } from '../../src/model/journey.ts';
import { sceneOf } from '../../src/scenarios/scene.ts';
import { kept } from '../keep/kept.ts';
import { all, defined, mounted, one, textOf, violations } from './mounted.ts';

defined('pingshan-hk-print', PingshanHkPrint);

const FILE = await (await fetch('/network/network.json')).json();
const NETWORK = readNetwork(FILE, 'network.json').value!;
/** The area between the margins in CSS pixels: as wide as A4 has it, as high as Letter. */
const [WIDTH, HEIGHT] = [703, 965];

test('axe finds nothing wrong', async () => {
  expect(await violations(await page('en'))).toEqual([]);
});

test('has the headline, the diagram, every step, fares, what to mind, dated sources and the disclaimer', async () => {
  const element = await page('en');
  expect(textOf(one(element, 'h1'))).toBe('Guomao → Sheung Shui');
  expect(textOf(one(element, '.times'))).toBe(
    'Leave at 08:00, arrive about 08:45; in 19 of 20 cases by 09:05',
  );
  expect(all(element, '.figure .journey .ride')).toHaveLength(2);
  expect(all(element, '.steps tbody tr')).toHaveLength(4);
  expect(textOf(one(element, '.fares tr:last-child td:last-child'))).toContain('¥2.00 + HK$27.00 ≈ HK$29');
  expect(all(element, '.warnings li')).toHaveLength(1);
  expect(all(element, '.sources li').map(textOf)[0]).toMatch(/\(20\d\d.*\)$/);
  expect(textOf(one(element, 'footer'))).toMatch(
    /estimates unless .* not for navigation.* 25 November 2026\. Work it out again: https:\/\/example\.com.* © OpenStreetMap contributors/,
  );
});

test('an estimate looks like one, a timetable does not', async () => {
  const element = await page('en');
  expect(all(element, '.known').map((cell) => cell.classList.contains('guess'))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test('nothing on paper can be focused', async () => {
  expect(all(await page('en'), '[tabindex], button, a')).toEqual([]);
});

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)(
  'fits one page of A4 and of Letter in %s, with twelve steps too',
  async (locale) => {
    const { legs } = kept(NETWORK, locale).journey;
    const long = [...legs, ...legs, ...legs, ...legs.slice(1)];
    const element = await page(locale, { legs: long });
    element.parentElement!.style.inlineSize = `${WIDTH}px`;
    expect(all(element, '.steps tbody tr').length).toBeGreaterThanOrEqual(12);
    expect(element.getBoundingClientRect().height).toBeLessThanOrEqual(HEIGHT);
  },
);

test('names of the journey are at least six points high on paper', async () => {
  const element = await page('en');
  element.parentElement!.style.inlineSize = `${WIDTH}px`;
  const scale = one<SVGSVGElement>(element, '.diagram').getScreenCTM()!.a;
  const sizes = all(element, '.label.called').map((label) => Number(label.getAttribute('font-size')) * scale);
  expect(sizes).toHaveLength(4);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
});

async function page(locale: KeptJourney['locale'], change: Partial<Journey> = {}): Promise<PingshanHkPrint> {
  const element = new PingshanHkPrint();
  element.kept = kept(NETWORK, locale, change);
  element.scene = sceneOf(NETWORK, { day: '2026-11-25', plus: 'none' }, new Date('2026-11-25T04:00:00Z'));
  element.made = '2026-11-25';
  return mounted(element);
}
