import { expect, test } from 'vitest';
import { endpointText } from '../../src/cli/endpoints.ts';
import { readData } from '../../src/cli/read-data.ts';
import { nameResolver } from '../../src/cli/resolve-name.ts';

const resolve = nameResolver(readData().network);

test.each([
  // Three scripts, pinyin, codes, ids, a position.
  ['坪山广场', 'szm:pingshan-square'],
  ['坪山廣場', 'szm:pingshan-square'],
  ['Pingshan Square', 'szm:pingshan-square'],
  ['pingshanguangchang', 'szm:pingshan-square'],
  ['坪山广场站', 'szm:pingshan-square'],
  ['ADM', 'mtr:ADM'],
  ['mtr:SHT', 'mtr:SHT'],
  ['place:hku', 'place:hku'],
  ['luohu:hong-kong', 'luohu:hong-kong'],
  ['22.7081, 114.3462', '22.7081,114.3462'],
  // The exact name beats a longer one that begins so.
  ['Pingshan', 'szm:pingshan'],
  ['Mong Kok', 'mtr:MOK'],
  ['Kowloon', 'mtr:KOW'],
  // A name beats the same letters as pinyin: 沙田 in Hong Kong is Sha Tin.
  ['Shatian', 'szm:shatian'],
  ['Sha Tin', 'mtr:SHT'],
  ['Luohu', 'szm:luohu'],
  // A station beats the place of its name next to it.
  ['Central', 'mtr:CEN'],
  ['中環', 'mtr:CEN'],
  ['香港大学', 'mtr:HKU'],
  // What stands beats what is planned.
  ['Heung Yuen Wai', 'liantang:hong-kong'],
  ['罗湖口岸', 'luohu:shenzhen'],
  // The beginning of one name only.
  ['Dongjiang Col', 'szm:dongjiang-column-memorial-hall'],
])('%s is %s', (text, id) => {
  const resolved = resolve(text);
  expect(resolved.kind === 'found' ? endpointText(resolved.endpoint) : resolved).toBe(id);
});

test.each([
  ['沙田', ['szm:shatian', 'mtr:SHT']],
  ['罗湖', ['szm:luohu', 'mtr:LOW']],
  ['福田', ['szm:futian', 'hsr:futian']],
])('%s may mean %j', (text, ids) => {
  const resolved = resolve(text);
  expect(resolved.kind).toBe('ambiguous');
  expect('candidates' in resolved && resolved.candidates.map(({ endpoint }) => endpoint.id)).toEqual(ids);
});

test.each([
  [1490, 'found'],
  [1510, 'ambiguous'],
])('a place %d m north of the station of its name: %s', (metres, kind) => {
  const { network } = readData();
  const [longitude, latitude] = network.stations.find(({ id }) => id === 'mtr:CEN')!.position!;
  const position = [longitude, latitude + metres / 111_195] as const;
  const places = network.places.map((place) => (place.id === 'central' ? { ...place, position } : place));
  expect(nameResolver({ ...network, places })('Central').kind).toBe(kind);
});

test('an unknown name gives what is alike', () => {
  const resolved = resolve('Kengzii');
  expect(resolved.kind).toBe('unknown');
  expect('candidates' in resolved && resolved.candidates[0]?.endpoint).toEqual({
    kind: 'station',
    id: 'szm:kengzi',
  });
});

test.each(['', '   ', '!!!', 'qqqqqqqqqqqq'])('%j is unknown without candidates', (text) => {
  expect(resolve(text)).toEqual({ kind: 'unknown', candidates: [] });
});
