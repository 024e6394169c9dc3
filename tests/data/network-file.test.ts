import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactNetwork } from '../../src/data/compact-network.ts';
import { readNetwork } from '../../src/data/network-file.ts';
import type { Call, Network } from '../../src/model/network.ts';
import { smallNetwork } from './fixture.ts';
import { mutated, mutations } from './mutations.ts';

type Compact = Record<string, unknown[][]>;

const { network } = smallNetwork();

function compact(): Compact {
  return JSON.parse(JSON.stringify(compactNetwork(network))) as Compact;
}

function sentences(answer: unknown): string[] {
  return readNetwork(answer, 'network.json').problems.map(({ record, message }) => `${record}: ${message}`);
}

test('what was packed comes back the same', () => {
  expect(readNetwork(compact(), 'network.json')).toEqual({ value: network, problems: [] });
});

test('a long stop and a time over several hops come back, on the shape or off it', () => {
  const [route] = network.routes;
  const span = { from: 0, to: 2, time: 300, error: 30, evidence: 'published', sources: ['survey'] } as const;
  const [{ along: _, ...adrift }, ...others] = route!.calls as [Call, ...Call[]];
  const calls = [adrift, ...others].map((call) => ({ ...call, dwell: [600, 1500] as const }));
  const hops = route!.hops.map((hop) => hop && { ...hop, distance: 1000 });
  const stopping = { ...network, routes: [{ ...route!, calls, hops, spans: [span] }] };
  const answer = JSON.parse(JSON.stringify(compactNetwork(stopping))) as Compact;
  expect(readNetwork(answer, 'network.json')).toEqual({ value: stopping, problems: [] });
  answer['stations']![1]![1] = 'no names';
  expect(readNetwork(answer, 'network.json').value?.routes.map(({ spans }) => spans)).toEqual([undefined]);
});

test.each<[unknown, string]>([
  [null, 'The network file holds null; allowed is an object.'],
  ['<!doctype html>', 'The network file holds "<!doctype html>"; allowed is an object.'],
  [{}, 'The network file\'s format is undefined; allowed is "pingshan-hk-map network 1".'],
  [
    { ...compact(), format: 'network 9' },
    'The network file\'s format is "network 9"; allowed is "pingshan-hk-map network 1".',
  ],
  [
    { ...compact(), asOf: 'today' },
    'The network file is as of "today"; allowed is a day written YYYY-MM-DD.',
  ],
  [{ ...compact(), lines: {}, shared: 3 }, 'The network file is damaged: lines, shared must be lists.'],
])('a file that is no network gives one clear problem', (answer, message) => {
  expect(readNetwork(answer, 'network.json')).toEqual({
    value: undefined,
    problems: [{ file: 'network.json', record: '', path: '', message }],
  });
});

test('a bad station is left out, and the hops around it become one', () => {
  const damaged = compact();
  damaged['stations']![1]![1] = 'no names';
  const { value } = readNetwork(damaged, 'network.json');
  expect(value?.stations.map(({ id }) => id)).toEqual(['szm:a', 'szm:c']);
  const [route] = value!.routes;
  const [first, second] = network.routes[0]!.hops;
  expect(route?.calls.map(({ station }) => station)).toEqual(['szm:a', 'szm:c']);
  expect(route?.hops).toEqual([
    {
      distance: first!.distance! + second!.distance!,
      time: first!.time + second!.time,
      error: first!.error + second!.error,
      evidence: 'estimated',
      sources: ['survey'],
    },
  ]);
});

test('a terminal that is left out takes its hop with it', () => {
  const damaged = compact();
  damaged['stations']![0]![1] = 'no names';
  const [route] = readNetwork(damaged, 'network.json').value!.routes;
  expect(route?.calls.map(({ station }) => station)).toEqual(['szm:b', 'szm:c']);
  expect(route?.hops).toEqual([network.routes[0]!.hops[1]]);
});

test('a bad line takes its sections and routes along, and each is named', () => {
  const damaged = compact();
  damaged['lines']![0]![4] = 'green';
  expect(sentences(damaged)).toEqual([
    'szm-1: "green" is not allowed; allowed is a colour written #RRGGBB.',
    'szm-1/1: The line "szm-1" is missing; this is left out with it.',
    'szm-1:main: The line "szm-1" is missing; this is left out with it.',
  ]);
});

test('a list cut short is noticed', () => {
  const cutShort = compact();
  cutShort['places']!.pop();
  expect(sentences(cutShort)).toEqual([': It has 0 rows and should have 1; the file is damaged.']);
});

test('a bad source is stood in for by its id', () => {
  const damaged = { ...compact(), sources: [{ id: 'survey', title: 7 }] };
  const { value, problems } = readNetwork(damaged, 'network.json');
  expect(value?.sources).toEqual([{ id: 'survey', title: 'survey' }]);
  expect(value?.stations).toEqual(network.stations);
  expect(problems.map(({ message }) => message)).toEqual([
    '7 is not allowed; allowed is text.',
    'The source is missing; its id stands in for its title.',
  ]);
});

test('2,000 mutated networks never throw, stay whole, and lose nothing silently', () => {
  fc.assert(
    fc.property(mutations, (mutation) => {
      const text = mutated(compact(), mutation);
      let answer: unknown;
      try {
        answer = JSON.parse(text);
      } catch {
        answer = text;
      }
      const { value, problems } = readNetwork(answer, 'network.json');
      if (value === undefined) {
        expect(problems).toHaveLength(1);
        return;
      }
      expectWhole(value);
      if (sizeOf(value) < sizeOf(network)) expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000, seed: 14 },
  );
});

function sizeOf(value: Network): number {
  const { lines, sections, stations, routes, crossings, roads, places } = value;
  return [lines, sections, stations, routes, crossings, roads, places].reduce(
    (sum, list) => sum + list.length,
    0,
  );
}

function expectWhole(whole: Network): void {
  const { lines, sections, stations, routes, sources, crossings, places } = whole;
  const missing = (cited: readonly string[], records: readonly { readonly id: string }[]) => {
    const known = new Set(records.map(({ id }) => id));
    return cited.filter((id) => !known.has(id));
  };
  const records = [...lines, ...sections, ...stations, ...crossings, ...places];
  const calls = routes.flatMap((route) => route.calls);
  const hops = routes.flatMap((route) => route.hops.filter((hop) => hop !== null));
  expect([
    ...missing(
      [...sections, ...routes].map(({ line }) => line),
      lines,
    ),
    ...missing(
      [...calls.map(({ station }) => station), ...crossings.flatMap((each) => each.stations)],
      stations,
    ),
    ...missing(
      [...records, ...hops].flatMap((each) => each.sources),
      sources,
    ),
    ...hops.filter(({ time }) => !(time > 0)),
    ...routes.filter((route) => route.hops.length !== route.calls.length - 1),
  ]).toEqual([]);
}
