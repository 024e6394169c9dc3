import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNetwork } from '../../src/data/network-file.ts';
import { searchIndex } from '../../src/search/search-index.ts';

const file = 'public/network/network.json';
const network = readNetwork(JSON.parse(readFileSync(file, 'utf8')), file).value!;
const search = searchIndex(network);

test.each([
  // A name as it is written, in each script.
  ['Kengzi', 'station szm:kengzi'],
  ['坑梓', 'station szm:kengzi'],
  ['坪山广场', 'station szm:pingshan-square'],
  ['坪山廣場', 'station szm:pingshan-square'],
  ['金鐘', 'station mtr:ADM'],
  ['香港大学', 'station mtr:HKU'],
  ['落馬洲', 'station mtr:LMC'],
  ['Mong Kok', 'station mtr:MOK'],
  ['坪盐通道', 'road pingyan-passage'],
  ['Prince of Wales Hospital', 'place pwh'],
  ['深圳技术大学', 'place sztu'],
  // Pinyin: in full, with spaces, by first letters.
  ['pingshanguangchang', 'station szm:pingshan-square'],
  ['ping shan guang chang', 'station szm:pingshan-square'],
  ['psgc', 'station szm:pingshan-square'],
  ['kz', 'station szm:kengzi'],
  ['gangxiabei', 'station szm:gangxia-north'],
  ['dayun', 'station szm:universiade'],
  ['szjsdx', 'place sztu'],
  ['dongtie', 'line mtr-EAL'],
  // Short forms: characters of the name in their order, without the city.
  ['科大', 'place hkust'],
  ['理大', 'place polyu'],
  ['城大', 'place cityu'],
  ['嶺大', 'place lingnan-u'],
  ['深技大', 'place sztu'],
  ['坪广', 'station szm:pingshan-square'],
  ['港大', 'station mtr:HKU'],
  ['深圳大学', 'station szm:shenzhen-university'],
  ['港西', 'station szm:yantian-port-west'],
  ['中学', 'place pingshan-middle'],
  ['pshan squre', 'station szm:pingshan-square'],
  ['澳門', 'place hk-macau-ferry'],
  // Other names, codes, words for "station".
  ['坪山高铁站', 'station szm:skyshuttle-pingshan-high-speed-railway-station'],
  ['西九龙', 'station hsr:hong-kong-west-kowloon'],
  ['香港机场', 'place hkia'],
  ['香港機場', 'place hkia'],
  ['xianggangjichang', 'place hkia'],
  ['hkg', 'place hkia'],
  ['深圳機場', 'station szm:airport-t3'],
  ['Shenzhen airport', 'station szm:airport-t3'],
  ['SZX', 'station szm:airport-t3'],
  ['TST', 'station mtr:TST'],
  ['hkust', 'place hkust'],
  ['University Station', 'station mtr:UNI'],
  ['坑梓站', 'station szm:kengzi'],
  // Lines by number, corridor lines first.
  ['14', 'line szm-14'],
  ['line 14', 'line szm-14'],
  ['14号线', 'line szm-14'],
  ['14號綫', 'line szm-14'],
  ['14haoxian', 'line szm-14'],
  ['L16', 'line szm-16'],
  ['21', 'line szm-l21'],
  ['東鐵線', 'line mtr-EAL'],
  ['east rail', 'line mtr-EAL'],
  ['northern link', 'line hk-nol'],
  // Crossings by both sides; the bare name is the station's.
  ['罗湖口岸', 'crossing luohu'],
  ['Lo Wu crossing', 'crossing luohu'],
  ['luohukouan', 'crossing luohu'],
  ['heung yuen wai', 'crossing liantang'],
  ['落馬洲支綫口岸', 'crossing futian'],
  ['Man Kam To', 'crossing wenjindu'],
  ['罗湖', 'station szm:luohu'],
  ['Lo Wu', 'station mtr:LOW'],
  // Typing errors.
  ['kengzo', 'station szm:kengzi'],
  ['kegnzi', 'station szm:kengzi'],
  ['Pingshan Sqare', 'station szm:pingshan-square'],
  ['pingshn', 'station szm:pingshan'],
  ['gangxia noth', 'station szm:gangxia-north'],
  ['岗夏北', 'station szm:gangxia-north'],
  // Another character of the same sound.
  ['坑子', 'station szm:kengzi'],
  ['坑子站', 'station szm:kengzi'],
  ['平山广场', 'station szm:pingshan-square'],
  ['大云', 'station szm:universiade'],
  ['admirality', 'station mtr:ADM'],
  ['causway bay', 'station mtr:CAB'],
  ['tsim sha tsu', 'station mtr:TST'],
  ['west kowlon', 'station hsr:hong-kong-west-kowloon'],
  ['huangang', 'crossing huanggang'],
  ['hong kong univercity', 'place hku'],
])('"%s" first finds %s', (query, expected) => {
  const [first] = search(query);
  expect(`${first?.selection.kind} ${first?.selection.id}`).toBe(expected);
});

test('an exact name comes before a beginning, a beginning before an inside', () => {
  const ids = search('futian', 20).map(({ selection }) => selection.id);
  expect(ids.indexOf('szm:futian')).toBe(0);
  expect(ids.indexOf('szm:futian-checkpoint')).toBeGreaterThan(ids.indexOf('futian'));
  expect(search('futian')[0]?.score).toBeLessThan(0.1);
});

test('a station comes before the place that is called the same', () => {
  const ids = search('铜锣湾').map(({ selection }) => selection.id);
  expect(ids.slice(0, 2)).toEqual(['mtr:CAB', 'causewaybay']);
});

test.each(['Pingshan', '坪山'])('"%s" finds the metro, then the high-speed station of that name', (query) => {
  const ids = search(query).map(({ selection }) => selection.id);
  expect(ids.slice(0, 2)).toEqual(['szm:pingshan', 'hsr:shenzhen-pingshan']);
});

test('a station known by name only is found', () => {
  expect(search('广州南')[0]).toMatchObject({ selection: { kind: 'station', id: 'hsr:guangzhou-south' } });
});

test.each([
  ['沙田', 'zh-Hant', 'mtr:SHT'],
  ['沙田', 'zh-Hans', 'szm:shatian'],
  ['罗湖', 'zh-Hant', 'mtr:LOW'],
  ['羅湖', 'zh-Hans', 'szm:luohu'],
  ['機場', 'zh-Hant', 'mtr:AIR'],
  ['机场', 'zh-Hans', 'szm:airport-t3'],
  ['车公庙', 'zh-Hant', 'mtr:CKT'],
  ['Airport', 'en', 'mtr:AIR'],
  ['福田', 'zh-Hant', 'szm:futian'],
] as const)('%s in %s means first %s', (query, locale, first) => {
  expect(search(query, 8, locale)[0]?.selection.id).toBe(first);
});

test('of one name even a place of the own city comes before a station of the other, what is called alike does not', () => {
  const idsOf = (query: string) => search(query, 8, 'zh-Hant').map(({ selection }) => selection.id);
  expect(idsOf('沙頭角').slice(0, 2)).toEqual(['shataukok', 'szm:shatoujiao']);
  expect(idsOf('沙田').slice(0, 4)).toEqual(['mtr:SHT', 'shatin', 'szm:shatian', 'mtr:STW']);
  expect(idsOf('福田').slice(0, 2)).toEqual(['szm:futian', 'hsr:futian']);
});

test.each([
  ['Shenzhen North', 'shenzhen'],
  ['Hong Kong West Kowloon', 'hong-kong'],
  ['Huiyang', undefined],
])('%s, where no metro calls, lies in %s', (query, city) => {
  expect(search(query)[0]?.city).toBe(city);
});

test('a road is one hit, found by its own name and by those of its sections', () => {
  const roads = search('坪盐通道', 20).filter(({ selection }) => selection.kind === 'road');
  expect(roads.map(({ selection }) => selection.id)).toEqual(['pingyan-passage']);
  expect(search('马峦山隧道')[0]?.selection).toEqual({ kind: 'road', id: 'pingyan-passage' });
});

test('a hit says its names, its city, and where a road of one section leads', () => {
  expect(search('kengzi')[0]).toMatchObject({ names: { en: 'Kengzi', 'zh-Hans': '坑梓' }, city: 'shenzhen' });
  expect(search('kennedy town')[0]?.city).toBe('hong-kong');
  expect(search('坪盐通道')[0]?.detail).toBeUndefined();
  expect(search('香园围公路')[0]?.detail?.en).toBe('Heung Yuen Wai crossing–Fanling Highway (Kau Lung Hang)');
});

test.each(['', '   ', '・', 'qqqqqqqq'])('"%s" finds nothing', (query) => {
  expect(search(query)).toEqual([]);
});

test('gives as many hits as asked for, best first', () => {
  const hits = search('ping', 5);
  const scores = hits.map(({ score }) => score);
  expect(hits).toHaveLength(5);
  expect(scores).toEqual([...scores].sort((one, other) => one - other));
});
