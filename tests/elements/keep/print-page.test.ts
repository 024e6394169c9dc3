import { expect, test, vi } from 'vitest';
import { readNetwork } from '../../../src/data/network-file.ts';
import { printPage } from '../../../src/elements/keep/print-page.ts';
import { PingshanHkPrint } from '../../../src/elements/pingshan-hk-print.ts';
import { sceneOf } from '../../../src/scenarios/scene.ts';
import { kept } from '../../keep/kept.ts';
import { defined } from '../mounted.ts';

defined('pingshan-hk-print', PingshanHkPrint);

const FILE = await (await fetch('/network/network.json')).json();
const NETWORK = readNetwork(FILE, 'network.json').value!;

test('prints the page alone, styled, and takes its frame away', async () => {
  const page = new PingshanHkPrint();
  page.kept = kept(NETWORK, 'zh-Hant');
  page.scene = sceneOf(NETWORK, { day: '2026-11-25', plus: 'none' }, new Date('2026-11-25T04:00:00Z'));
  const done = printPage(page);
  const frame = await vi.waitUntil(() => {
    const found = [...document.querySelectorAll('iframe')].find((each) => each.contains(page));
    return found?.contentDocument?.querySelector('h1') === null ? undefined : found;
  });
  const { contentDocument: sheet, contentWindow: view } = frame!;
  expect(sheet!.querySelector('h1')!.textContent).toBe('国贸 → 上水');
  expect(sheet!.title).toBe('国贸 → 上水');
  expect(sheet!.querySelectorAll('.steps tbody tr')).toHaveLength(4);
  // 16 points.
  const size = view!.getComputedStyle(sheet!.querySelector('h1')!).fontSize;
  expect(Number.parseFloat(size)).toBeCloseTo(21.33, 1);
  view!.dispatchEvent(new Event('afterprint'));
  await done;
  expect(frame!.isConnected).toBe(false);
});
