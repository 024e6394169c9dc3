import { expect, test } from 'vitest';
import type { OptionGroup } from '../../../src/elements/ask/place-options.ts';
import { firstGroups, foundGroups, onlyMeant } from '../../../src/elements/ask/place-options.ts';
import type { FoundEndpoint } from '../../../src/model/found-endpoint.ts';
import type { Endpoint } from '../../../src/model/journey.ts';
import { NETWORK } from '../../map/small-network.ts';

const A: Endpoint = { kind: 'station', id: 'a' };
const SIDE: Endpoint = { kind: 'crossing-side', id: 'gate:shenzhen' };
const POINT: Endpoint = { kind: 'position', position: [114.09, 22.5] };

test('saved places come before recent ones, and are not repeated', () => {
  const groups = firstGroups({
    canPick: true,
    network: NETWORK,
    saved: [A, POINT],
    recent: [SIDE, A],
    other: undefined,
  });
  expect(groups.map(told)).toEqual([
    ['here', 'pick'],
    ['saved', 'a', 'near b (1 km)'],
    ['recent', 'Gate north'],
    ['forget'],
  ]);
});

test('where there is no map no point is chosen on it', () => {
  const groups = firstGroups({ network: undefined, recent: [], saved: [], canPick: false, other: undefined });
  expect(groups.map(told)).toEqual([['here']]);
});

test('the other end and what the network does not have are left out', () => {
  const gone: Endpoint = { kind: 'crossing-side', id: 'wall:shenzhen' };
  const groups = firstGroups({ canPick: true, network: NETWORK, saved: [A, gone], recent: [], other: A });
  expect(groups.map(told)).toEqual([['here', 'pick']]);
});

test('without a network no names are known', () => {
  const groups = firstGroups({
    canPick: true,
    network: undefined,
    saved: [A],
    recent: [SIDE],
    other: undefined,
  });
  expect(groups.map(told)).toEqual([['here', 'pick'], ['forget']]);
});

test('nothing found is no group', () => {
  expect(foundGroups([])).toEqual([]);
});

test.each<[string, string, readonly string[], string | undefined]>([
  ['the only thing found', 'kengz', ['Kengzi'], 'Kengzi'],
  ['nothing where the only thing found is not called so', '深圳大学', ['深圳技术大学'], undefined],
  ['the only one of just that name', 'central', ['Central South', 'Central'], 'Central'],
  ['none where two have the name', 'sha tin', ['Sha Tin', 'Sha Tin'], undefined],
  ['none where several are found', 'cent', ['Central', 'Central South'], undefined],
  ['none where nothing is', 'zzz', [], undefined],
])('who typed a name and went on means %s', (_, query, names, meant) => {
  const found = names.map(
    (name, index): FoundEndpoint => ({
      endpoint: { kind: 'station', id: String(index) },
      names: { en: name, 'zh-Hans': `简${name}`, 'zh-Hant': `繁${name}` },
    }),
  );
  expect(onlyMeant(query, found)?.names.en).toBe(meant);
  if (meant !== undefined) expect(onlyMeant(`繁${meant}`, found)?.names.en).toBe(meant);
});

function told({ heading, options }: OptionGroup): string[] {
  const names = options.map((option) => ('found' in option ? option.found.names.en : option.kind));
  return heading === undefined ? names : [heading, ...names];
}
