import { expect, test } from 'vitest';
import { wayClass, waySign } from '../../../src/elements/day/way-sign.ts';
import { NETWORK } from './profile-fixture.ts';

test('numbers a crossing by its place in the network, and takes its names apart', () => {
  expect(waySign(NETWORK, 'luohu', 'en', 'Direct')).toEqual({ index: 0, name: 'Luohu', otherName: 'Lo Wu' });
  expect(waySign(NETWORK, 'westkowloon', 'zh-Hant', '直達')).toEqual({ index: 1, name: '西九龍' });
  expect(wayClass({ index: 1 })).toBe('way way-1');
});

test('a way without a crossing has a name of its own, and an unknown crossing its id', () => {
  expect(waySign(NETWORK, undefined, 'en', 'Direct')).toEqual({ index: 1, name: 'Direct' });
  expect(waySign(undefined, 'luohu', 'en', 'Direct')).toEqual({ index: 0, name: 'luohu' });
});
