import { expect, test, vi } from 'vitest';
import { readNetwork } from '../../../src/data/network-file.ts';
import { printPage } from '../../../src/elements/keep/print-page.ts';
import { PingshanHkPrint } from '../../../src/elements/pingshan-hk-print.ts';
import type { KeptJourney } from '../../../src/keep/kept-journey.ts';
import { LOCALES } from '../../../src/model/names.ts';
import { sceneOf } from '../../../src/scenarios/scene.ts';
import { kept } from '../../keep/kept.ts';
import { defined } from '../mounted.ts';

defined('pingshan-hk-print', PingshanHkPrint);

const FILE = await (await fetch('/network/network.json')).json();
const NETWORK = readNetwork(FILE, 'network.json').value!;

/** Between the margins of A4, in CSS pixels. */
const WIDTH = 703;

test('prints the page alone, styled, and takes its frame away', async () => {
  const { frame, sheet, view, done } = await printing(kept(NETWORK, 'zh-Hant'));
  expect(sheet.querySelector('h1')!.textContent).toBe('国贸 → 上水');
  expect(sheet.title).toBe('国贸 → 上水');
  expect(sheet.querySelectorAll('.steps tbody tr')).toHaveLength(4);
  // 16 points.
  expect(sizeOf('h1')).toBeCloseTo(21.33, 1);
  // 8.5 points, in a table too.
  expect(sizeOf('.length')).toBeCloseTo(11.33, 1);
  view.dispatchEvent(new Event('afterprint'));
  await done;
  expect(frame.isConnected).toBe(false);

  function sizeOf(selector: string): number {
    return Number.parseFloat(view.getComputedStyle(sheet.querySelector(selector)!).fontSize);
  }
});

test.each(LOCALES)('nothing is wider than the paper, nor over its neighbour, in %s', async (locale) => {
  const { fare, legs } = kept(NETWORK, locale).journey;
  const rail = {
    ...fare.parts[0]!,
    payee: 'high-speed-rail',
    from: 'hsr:hong-kong-west-kowloon',
    to: 'hsr:shenzhen-pingshan',
    amount: 91,
  } as const;
  const { frame, sheet, view, done } = await printing(
    kept(NETWORK, locale, {
      fare: { ...fare, cny: 91, hkd: 105, parts: [...fare.parts, ...Array.from({ length: 8 }, () => rail)] },
      legs: legs.map((leg) => (leg.kind === 'ride' ? { ...leg, line: 'hsr-xrl' } : leg)),
    }),
  );
  frame.style.inlineSize = `${WIDTH}px`;
  const page = sheet.querySelector('.sheet')!.getBoundingClientRect();
  const wide = [...sheet.querySelectorAll('.sheet *:not(svg *)')].filter(
    (each) => each.getBoundingClientRect().right > page.right + 0.5,
  );
  expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 60))).toEqual([]);
  expect(page.width).toBeCloseTo(WIDTH, 0);
  const [figure, fares] = ['.figure', '.fares'].map((each) => sheet.querySelector(each)!);
  expect(fares!.getBoundingClientRect().left).toBeGreaterThan(figure!.getBoundingClientRect().right);
  // The frame of the diagram ends with the diagram.
  const picture = figure!.querySelector('svg')!.getBoundingClientRect();
  expect(figure!.getBoundingClientRect().bottom - picture.bottom).toBeLessThan(3);
  view.dispatchEvent(new Event('afterprint'));
  await done;
});

/** The page in its frame, while the reader is asked for a printer. */
async function printing(journey: KeptJourney) {
  const page = new PingshanHkPrint();
  page.kept = journey;
  page.scene = sceneOf(NETWORK, { day: '2026-11-25', plus: 'none' }, new Date('2026-11-25T04:00:00Z'));
  const done = printPage(page);
  const frame = await vi.waitUntil(() => {
    const found = [...document.querySelectorAll('iframe')].find((each) => each.contains(page));
    return found?.contentDocument?.querySelector('h1') === null ? undefined : found;
  });
  return { frame: frame!, sheet: frame!.contentDocument!, view: frame!.contentWindow as Window, done };
}
