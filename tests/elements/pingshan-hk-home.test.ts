import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PingshanHkHome } from '../../src/elements/pingshan-hk-home.ts';
import { DAY, HOUR, LAST, NETWORK } from './day/profile-fixture.ts';
import { all, defined, heard, mounted, one, textOf, violations } from './mounted.ts';

defined('pingshan-hk-home', PingshanHkHome);

test.each([18, 21.25, 23])('axe finds nothing wrong at %d o’clock', async (hour) => {
  expect(await violations(await shown(hour))).toEqual([]);
});

test('says first by when to set out, by which way, and how long there is', async () => {
  const element = await shown(18);
  expect(textOf(one(element, '.headline'))).toBe('Set out by 21:00 by Luohu 3 h from now');
});

test('says when only risky ways are left, and when none is', async () => {
  const element = await shown(21.25);
  expect(textOf(one(element, '.headline'))).toBe(
    'Last possible 21:30 by Luohu The safe ways are gone. The last possible one leaves in 15 min.',
  );
  element.now = { day: DAY, time: 22 * HOUR };
  await element.updateComplete;
  expect(textOf(one(element, '.headline'))).toBe(
    'Every way of this evening is gone. The last possible one left at 21:30.',
  );
});

test('of another day it says nothing of now', async () => {
  const element = await shown(18);
  element.now = { day: '2026-11-20', time: 22 * HOUR };
  await element.updateComplete;
  expect(textOf(one(element, '.headline'))).toBe('Set out by 21:00 by Luohu');
  expect(all(element, '.past')).toEqual([]);
});

test('tells each way with its last safe and last possible departure, and what ends it', async () => {
  const element = await shown(18);
  expect(all(element, '.ways li').map(textOf)).toEqual([
    'Luohu Lo Wu Safe until 21:00 by 22:57, 19 in 20 Leave at 21:00 ' +
      'Last possible 21:30 arrives about 23:10 Leave at 21:30 1 last departure 23:00 from Luohu',
    'West Kowloon Safe until none Last possible 20:00 arrives about 21:40 Leave at 20:00 ' +
      'West Kowloon closes at 22:30',
  ]);
});

test('what is read out by itself does not change with the minutes, only with what is left', async () => {
  const element = await shown(18);
  const said = one(element, '.said[role=status]');
  const changes: MutationRecord[] = [];
  const watch = new MutationObserver((records) => changes.push(...records));
  watch.observe(said, { childList: true, characterData: true, attributes: true, subtree: true });
  expect(textOf(said)).toBe('Set out by 21:00 by Luohu');
  for (const hour of [18.1, 20]) {
    element.now = { day: DAY, time: hour * HOUR };
    await element.updateComplete;
  }
  expect([textOf(one(element, '.headline')), changes]).toEqual([
    'Set out by 21:00 by Luohu 1 h from now',
    [],
  ]);
  element.now = { day: DAY, time: 21.25 * HOUR };
  await element.updateComplete;
  expect([textOf(said), changes.length > 0]).toEqual(['Last possible 21:30 by Luohu', true]);
  watch.disconnect();
});

test('a crossing that closes at midnight closes at 24:00, and a bus has its number alone', async () => {
  const element = await shown(18);
  const [luohu, kowloon] = LAST.ways;
  const from = { kind: 'place', id: 'hyw-pti' } as const;
  const bus = { kind: 'last-train', line: 'GMB 59S', from, time: 22 * HOUR } as const;
  const midnight = { kind: 'closes', crossing: 'westkowloon', time: 24 * HOUR } as const;
  element.last = {
    day: DAY,
    ways: [
      { ...luohu!, limit: bus },
      { ...kowloon!, limit: midnight },
    ],
  };
  await element.updateComplete;
  expect(all(element, '.limit').map(textOf)).toEqual([
    '59S last departure 22:00 from Heung Yuen Wai PTI',
    'West Kowloon closes at 24:00',
  ]);
});

test('names the way that ends first where several are safe', async () => {
  const element = await shown(18);
  expect(all(element, '.first')).toEqual([]);
  const [luohu, kowloon] = LAST.ways;
  element.last = { ...LAST, ways: [luohu!, { ...kowloon!, safe: kowloon!.possible }] };
  await element.updateComplete;
  expect(textOf(one(element, '.first'))).toBe('First to end: West Kowloon, safe until 20:00.');
  element.now = { day: DAY, time: 20.5 * HOUR };
  await element.updateComplete;
  expect(all(element, '.first')).toEqual([]);
});

test('marks what is gone', async () => {
  const element = await shown(21.25);
  expect(all(element, '.past').map(textOf)).toEqual([
    'Safe until 21:00 gone by 22:57, 19 in 20 Leave at 21:00',
    'Last possible 20:00 gone arrives about 21:40 Leave at 20:00',
  ]);
});

test('choosing a departure is heard', async () => {
  const moments = heard('pingshan-hk-moment');
  const element = await shown(18);
  await userEvent.click(all(element, 'button.time')[1]!);
  expect(moments).toEqual([21.5 * HOUR]);
});

test('says that it is looking, and that there is none', async () => {
  const element = await shown(18);
  element.last = { day: DAY, ways: [] };
  await element.updateComplete;
  expect(textOf(one(element, '.doing[role=status]'))).toBe('Nothing leads there in the evening.');
  element.last = undefined;
  element.working = true;
  await element.updateComplete;
  expect(textOf(one(element, '.doing[role=status]'))).toBe('Looking for the last ways…');
});

test('another language renders anew', async () => {
  const element = await shown(18);
  element.locale = 'zh-Hant';
  await element.updateComplete;
  expect(textOf(one(element, '.headline'))).toBe('最遲出發 21:00 經羅湖口岸 距離現在3小時');
});

async function shown(hour: number): Promise<PingshanHkHome> {
  const element = new PingshanHkHome();
  element.network = NETWORK;
  element.last = LAST;
  element.now = { day: DAY, time: hour * HOUR };
  return mounted(element);
}
