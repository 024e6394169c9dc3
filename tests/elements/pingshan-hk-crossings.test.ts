import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stripGroups } from '../../src/answers/groups.ts';
import { stripsOf } from '../../src/answers/strip.ts';
import { PingshanHkCrossings } from '../../src/elements/pingshan-hk-crossings.ts';
import type { Answer } from '../../src/model/journey.ts';
import { LOCALES } from '../../src/model/names.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';
import { ask, HOUR, NETWORK, south } from './real-answers.ts';

defined('pingshan-hk-crossings', PingshanHkCrossings);

const MORNING = south(8 * HOUR);
const EVENING = ask('mtr:CEN', 'szm:kengzi', { kind: 'depart-at', time: 21 * HOUR });

afterEach(() => page.viewport(800, 600));

test.each(LOCALES)('axe finds nothing wrong, in %s', async (locale) => {
  const element = await compared(MORNING);
  element.locale = locale;
  await element.updateComplete;
  expect(await violations(element)).toEqual([]);
});

test('one crossing is compared with nothing', async () => {
  const element = await compared(MORNING);
  element.groups = element.groups.slice(0, 1);
  await element.updateComplete;
  expect(all(element, '*')).toEqual([]);
});

test('whatever can be pressed is large enough for a thumb', async () => {
  for (const button of all(await compared(EVENING), 'button')) {
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
});

test('the crossings are compared in a table, as the list is ordered', async () => {
  const element = await compared(MORNING);
  expect(all(element, 'thead th').map(textOf)).toEqual([
    'Crossing',
    'Likely min',
    'Safe min',
    'Fare',
    'Changes',
    'Closes',
    'Both checks',
  ]);
  expect(all(element, 'tbody').map((row) => [...row.querySelectorAll('th, td')].map(textOf))[0]).toEqual([
    'Futian / Lok Ma Chau Spur Line',
    '146',
    '172',
    '¥9.00 + HK$52.20 ≈ HK$62',
    '3',
    '22:30',
    '18 min',
  ]);
});

test('each column sorts both ways and says so', async () => {
  const element = await compared(MORNING);
  const order = () => all(element, 'tbody th').map(textOf);
  const listed = order();
  for (const button of all<HTMLButtonElement>(element, 'thead button')) {
    button.focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(sortedHeads(element)).toEqual([[textOf(button), 'ascending']]);
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(sortedHeads(element)).toEqual([[textOf(button), 'descending']]);
    expect([...order()].sort()).toEqual([...listed].sort());
  }
});

test('by fare the cheapest comes first', async () => {
  const element = await compared(MORNING);
  await userEvent.click(one(element, '[data-column=fare]'));
  await element.updateComplete;
  expect(all(element, 'tbody th').map(textOf).slice(0, 2)).toEqual([
    'Shenzhen Bay',
    'Liantang / Heung Yuen Wai',
  ]);
});

test('where a fare that is not wholly known may be less, none is marked as the cheapest, and it says why', async () => {
  const element = await compared(MORNING);
  const fares = all(element, 'tbody td:nth-child(3)');
  expect(fares.map(textOf).filter((text) => text.startsWith('from'))).toEqual([
    'from ¥10.00 + HK$16.50 ≈ HK$27',
  ]);
  expect(fares.filter((cell) => cell.matches('.best'))).toEqual([]);
  expect(textOf(one(element, '.compare'))).toContain('“from”: part of the fare is not known');
});

test('a crossing chosen in the table opens its journey', async () => {
  const element = await compared(MORNING);
  const chosen = heard<string | null>('pingshan-hk-journey-choose');
  await userEvent.click(all(element, 'tbody button')[2]!);
  expect(chosen).toEqual([element.groups[2]!.best.key]);
});

test.each(LOCALES)('as wide as in the panel all of the table is seen at once, in %s', async (locale) => {
  await page.viewport(1440, 900);
  for (const answer of [MORNING, EVENING]) {
    const element = await compared(answer);
    element.locale = locale;
    element.closest('main')!.style.inlineSize = '336px';
    await element.updateComplete;
    const box = one(element, '.box');
    expect(box.scrollWidth).toBe(box.clientWidth);
    expect(getComputedStyle(one(element, '.scrolls')).display).toBe('none');
    expect(Number.parseFloat(getComputedStyle(one(element, 'table')).fontSize)).toBeGreaterThanOrEqual(12);
  }
});

test('at 320 pixels only the table scrolls, in its own box', async () => {
  await page.viewport(320, 640);
  const element = await compared(MORNING);
  element.closest('main')!.style.inlineSize = '288px';
  const box = one(element, '.box');
  expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
  expect(getComputedStyle(one(element, '.scrolls')).display).toBe('block');
  expect(one(element, '.compare').scrollWidth).toBeLessThanOrEqual(288);
});

async function compared(answer: Answer): Promise<PingshanHkCrossings> {
  if (answer.kind !== 'found') throw new Error('No journey.');
  const element = new PingshanHkCrossings();
  element.network = NETWORK;
  element.groups = stripGroups(stripsOf(answer.journeys), 'fastest');
  return mounted(element);
}

function sortedHeads(element: PingshanHkCrossings): (string | null)[][] {
  return all(element, 'thead th')
    .map((head) => [textOf(head), head.getAttribute('aria-sort')])
    .filter(([, order]) => order !== 'none');
}
