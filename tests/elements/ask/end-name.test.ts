import { expect, test } from 'vitest';
import { endName } from '../../../src/elements/ask/end-name.ts';
import type { Network, Station } from '../../../src/model/network.ts';
import { NETWORK } from '../../map/small-network.ts';

const [some] = NETWORK.stations as readonly Station[];
/** Sha Tin of Hong Kong, and Shatian of Shenzhen, which are one name in Chinese; and a place beside the first. */
const NETWORK_OF_TWO: Network = {
  ...NETWORK,
  stations: [
    ...NETWORK.stations,
    { ...some!, id: 'mtr:SHT', names: { en: 'Sha Tin', 'zh-Hans': '沙田', 'zh-Hant': '沙田' } },
    { ...some!, id: 'szm:shatian', names: { en: 'Shatian', 'zh-Hans': '沙田', 'zh-Hant': '沙田' } },
    { ...some!, id: 'hsr:futian', names: { en: 'Futian', 'zh-Hans': '福田', 'zh-Hant': '福田' } },
    { ...some!, id: 'szm:futian', names: { en: 'Futian', 'zh-Hans': '福田', 'zh-Hant': '福田' } },
  ],
};

test.each([
  ['mtr:SHT', 'zh-Hant', '沙田（香港）'],
  ['szm:shatian', 'zh-Hant', '沙田（深圳）'],
  ['szm:shatian', 'zh-Hans', '沙田（深圳）'],
  ['mtr:SHT', 'en', 'Sha Tin'],
  ['hsr:futian', 'zh-Hans', '福田'],
  ['a', 'en', 'a'],
] as const)('%s in %s is called %s', (id, locale, name) => {
  expect(endName(NETWORK_OF_TWO, { kind: 'station', id }, locale)).toBe(name);
});

test('two points near one station have one name, and no city', () => {
  const end = { kind: 'position', position: [114.1001, 22.5] } as const;
  expect(endName(NETWORK_OF_TWO, end, 'zh-Hans')).toBe('简b附近');
});

test('what the network does not have has no name', () => {
  expect(endName(NETWORK_OF_TWO, { kind: 'station', id: 'gone' }, 'en')).toBeUndefined();
});
