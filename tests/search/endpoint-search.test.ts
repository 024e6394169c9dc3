import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNetwork } from '../../src/data/network-file.ts';
import { endpointSearch } from '../../src/search/endpoint-search.ts';
import { searchIndex } from '../../src/search/search-index.ts';

const file = 'public/network/network.json';
const network = readNetwork(JSON.parse(readFileSync(file, 'utf8')), file).value!;
const find = endpointSearch(network, searchIndex(network));

test.each([
  ['坑梓', 'station szm:kengzi'],
  ['kengzi', 'station szm:kengzi'],
  ['坪山廣場', 'station szm:pingshan-square'],
  ['psgc', 'station szm:pingshan-square'],
  ['kengzo', 'station szm:kengzi'],
  ['香港大學', 'station mtr:HKU'],
  ['Prince of Wales Hospital', 'place pwh'],
  ['lo wu', 'station mtr:LOW'],
  ['港铁沙田', 'station mtr:SHT'],
  ['港鐵沙田站', 'station mtr:SHT'],
  ['MTR Sha Tin', 'station mtr:SHT'],
  ['地铁坑梓', 'station szm:kengzi'],
  ['坪山地铁站', 'station szm:pingshan'],
  ['西九龙高铁站', 'station hsr:hong-kong-west-kowloon'],
  ['lo wu crossing', 'crossing-side luohu:hong-kong'],
  ['罗湖口岸', 'crossing-side luohu:shenzhen'],
  ['luohukouan', 'crossing-side luohu:shenzhen'],
  ['落馬洲支綫口岸', 'crossing-side futian:hong-kong'],
])('%s is first %s', (query, first) => {
  expect(find(query, 8, 'en').map(idOf)[0]).toBe(first);
});

test("of two of one name the one in the reader's own city is first", () => {
  expect(find('沙田', 3, 'zh-Hant').map(idOf)).toEqual([
    'station mtr:SHT',
    'place shatin',
    'station szm:shatian',
  ]);
  expect(find('沙田', 2, 'zh-Hans').map(idOf)).toEqual(['station szm:shatian', 'station mtr:SHT']);
});

test.each(['West Kowloon', '西九龙', '西九龍', 'west kowloon station'])(
  '%s is the station, once, and not also the crossing inside it',
  (query) => {
    const found = find(query, 8, 'en').map(idOf);
    expect(found[0]).toBe('station hsr:hong-kong-west-kowloon');
    expect(
      found.filter((id) => /hsr:hong-kong-west-kowloon|crossing-side westkowloon/.test(id)),
    ).toHaveLength(1);
  },
);

test('a crossing has both its sides, with their own names and cities', () => {
  const sides = find('罗湖口岸', 8, 'en').filter(({ endpoint }) => endpoint.kind === 'crossing-side');
  expect(sides.map(({ names, city }) => [names['zh-Hant'], city])).toEqual([
    ['羅湖口岸', 'shenzhen'],
    ['羅湖管制站', 'hong-kong'],
  ]);
});

test('lines and roads are left out, although they are found', () => {
  expect(find('14号线', 8, 'en')).toEqual([]);
  expect(find('坪盐通道', 8, 'en').map(({ endpoint }) => endpoint.kind)).not.toContain('road');
});

test('what has no position and no station is left out', () => {
  const lost = network.stations.find(({ position }) => position === undefined)!;
  expect(find(lost.names.en, 8, 'en').map(idOf)).not.toContain(`station ${lost.id}`);
});

test('gives no more than asked for, and nothing for nothing', () => {
  expect(find('pingshan', 3, 'en')).toHaveLength(3);
  expect(find('  ', 8, 'en')).toEqual([]);
});

function idOf({ endpoint }: ReturnType<typeof find>[number]): string {
  return endpoint.kind === 'position' ? 'position' : `${endpoint.kind} ${endpoint.id}`;
}
