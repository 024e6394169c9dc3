import { expect, test } from 'vitest';
import { PingshanHkLive } from '../../src/elements/pingshan-hk-live.ts';
import type { LiveNote } from '../../src/model/live.ts';
import type { Network } from '../../src/model/network.ts';
import { all, defined, mounted, one, textOf, violations } from './mounted.ts';

defined('pingshan-hk-live', PingshanHkLive);

const at = (time: string) => Date.parse(`2026-11-26T${time}+08:00`);
const name = (en: string, hans: string, hant: string) => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });

const NETWORK = {
  lines: [],
  places: [],
  crossings: [{ id: 'luohu', names: name('Luohu / Lo Wu', '罗湖口岸', '羅湖口岸'), sides: {} }],
  stations: [
    { id: 'mtr:LOW', names: name('Lo Wu', '罗湖', '羅湖') },
    { id: 'mtr:ADM', names: name('Admiralty', '金钟', '金鐘') },
  ],
} as unknown as Network;

const QUEUE: LiveNote = {
  kind: 'queue',
  leg: 3,
  at: at('08:00:00'),
  crossing: 'luohu',
  direction: 'southbound',
  group: 'residents',
  level: 'busy',
  under: 30,
};
const TRAINS: LiveNote = {
  kind: 'trains',
  leg: 4,
  at: at('08:12:30'),
  station: 'mtr:LOW',
  line: 'mtr-EAL',
  delayed: true,
  next: [
    { towards: 'mtr:ADM', time: at('08:15:30'), platform: '1' },
    { towards: 'mtr:ADM', time: at('08:21:00') },
  ],
};
const BUSES: LiveNote = {
  kind: 'buses',
  leg: 5,
  at: at('08:12:20'),
  operator: 'gmb',
  number: '59S',
  next: [
    { time: at('08:17:40'), scheduled: false },
    { time: at('08:35:00'), scheduled: true },
  ],
};

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)('axe finds nothing wrong in %s', async (locale) => {
  expect(await violations(await shown({ locale }))).toEqual([]);
});

test('says each with its time, what it is and who says so', async () => {
  const element = await shown();
  expect(all(element, '.note').map(textOf)).toEqual([
    'Live 08:00 Luohu / Lo Wu, entering Hong Kong, Hong Kong residents Busy: generally less than 30 min Source: Immigration Department',
    'Live 08:12 Next trains at Lo Wu 08:15 to Admiralty, platform 1 08:21 to Admiralty Delays are reported. Source: MTR',
    'Live 08:12 Next buses green minibus 59S 08:17 08:35 (timetable) Source: Transport Department',
  ]);
});

test('speaks as Hong Kong does', async () => {
  const element = await shown({ locale: 'zh-Hant' });
  expect(all(element, '.note').map(textOf)).toEqual([
    '即時 08:00 羅湖口岸，入境香港，香港居民 繁忙：一般少於30分鐘 來源：入境事務處',
    '即時 08:12 羅湖站下一班列車 08:15 往金鐘，1號月台 08:21 往金鐘 營辦商表示列車有延誤。 來源：港鐵',
    '即時 08:12 專綫小巴59S號下一班車 08:17 08:35（按時刻表） 來源：運輸署',
  ]);
});

test('says how long at least where a queue is very long, and nothing of minutes where it is shut', async () => {
  const { under: _, ...queue } = QUEUE;
  const element = await shown({
    annotations: [
      { ...queue, level: 'very-busy', over: 30 },
      { ...queue, level: 'closed' },
    ],
  });
  expect(all(element, '.level').map(textOf)).toEqual(['Very busy: generally 30 min or more', 'Closed']);
});

test.each([
  ['off', { state: 'off' }],
  ['nothing is known', { annotations: [] }],
  ['no names are known', { network: undefined }],
] as const)('shows nothing where it is %s', async (_, over) => {
  const element = await shown(over);
  expect(textOf(element.renderRoot as ShadowRoot)).toBe('');
});

test('what is known stays while the feeds are asked again', async () => {
  const element = await shown({ state: 'asking' });
  expect(one(element, 'section').getAttribute('aria-busy')).toBe('true');
  expect(all(element, '.note')).toHaveLength(3);
});

test('markup is text', async () => {
  const element = await shown({
    annotations: [
      { ...TRAINS, next: [{ ...TRAINS.next[0]!, platform: '<img src=x>', towards: '<b>mtr:ADM</b>' }] },
    ],
  });
  expect(all(element, 'img, b')).toEqual([]);
  expect(textOf(one(element, '.next'))).toContain('to <b>mtr:ADM</b>, platform <img src=x>');
});

async function shown(
  over: Partial<Pick<PingshanHkLive, 'locale' | 'network' | 'annotations' | 'state'>> = {},
): Promise<PingshanHkLive> {
  const element = new PingshanHkLive();
  Object.assign(element, { network: NETWORK, annotations: [QUEUE, TRAINS, BUSES], state: 'ready' }, over);
  return mounted(element);
}
