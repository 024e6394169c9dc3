import { expect, test } from 'vitest';
import { buildNetwork } from '../../src/data/build-network.ts';
import { readSourceFiles } from '../../src/data/read-source-files.ts';
import { smallFiles, smallNetwork, TOOLS, textsOf } from './fixture.ts';

const { network, drawing } = smallNetwork();

test('lengths are metres along the shape: 0.02° of a meridian are 2,224 m', () => {
  expect(network.sections[0]?.length).toBe(2224);
  expect(network.lines[0]?.publishedLength).toBe(2220);
});

test('calls lie where their stations fall on the shape', () => {
  expect(network.routes[0]?.calls.map(({ along }) => along)).toEqual([0, 1112, 2224]);
});

test('a published hop is the mean of both directions, the other hop is an estimate', () => {
  expect(network.routes[0]?.hops).toEqual([
    { distance: 1112, time: 90, error: 30, evidence: 'published', sources: ['survey'] },
    { distance: 1112, time: 111, error: 20, evidence: 'estimated', sources: ['survey'] },
  ]);
});

test('both sides of a crossing join it, and what has no shape is listed only', () => {
  expect(network.crossings[0]?.sides).toEqual({
    shenzhen: { names: { 'zh-Hans': '罗湖', 'zh-Hant': '罗湖', en: 'Luohu' }, position: [114.1, 22.53] },
  });
  expect(network.roads[0]).toMatchObject({ drawn: false });
  expect([...drawing.roads]).toEqual([]);
});

test('the day of the network is the newest of its records', () => {
  expect(network.asOf).toBe('2026-11-22');
});

test('a published time over a call that is not served yet stays whole, and its shares by distance are estimates', () => {
  const files = smallFiles();
  const later = [{ stage: 'open', when: '2030', sources: ['survey'] }];
  const [route] = files.routes as { calls: { changes: unknown }[] }[];
  route!.calls[1]!.changes = later;
  const row = 'szm-1,szm:a,szm:c,300,hop,60,published,survey,2026-11-22,medium';
  const header = (files.runTimes as string).split('\n')[0]!;
  const { value } = readSourceFiles(textsOf({ ...files, runTimes: `${header}\n${row}` }));
  const { hops, spans } = buildNetwork(value, TOOLS).network.routes[0]!;
  const share = { distance: 1112, time: 150, error: 57, evidence: 'estimated', sources: ['survey'] }; // √(30² + 48²)
  expect(hops).toEqual([share, share]);
  expect(spans).toEqual([
    { from: 0, to: 2, time: 300, error: 30, evidence: 'published', sources: ['survey'] },
  ]);
});

test('along a mere stroke there is no distance and no estimate', () => {
  const files = smallFiles();
  const { features } = files.sections as { features: { properties: { shape: string } }[] };
  features[0]!.properties.shape = 'desire';
  const { value } = readSourceFiles(textsOf(files));
  expect(buildNetwork(value, TOOLS).network.routes[0]?.hops).toEqual([
    { time: 90, error: 30, evidence: 'published', sources: ['survey'] },
    null,
  ]);
});

test('a route whose stations are not all known has no times', () => {
  const files = smallFiles();
  Object.assign((files.routes as object[])[0]!, { complete: false });
  const { value } = readSourceFiles(textsOf(files));
  expect(buildNetwork(value, TOOLS).network.routes[0]?.hops).toEqual([null, null]);
});

test('minutes that trains stand at a call become seconds', () => {
  const files = smallFiles();
  const [route] = files.routes as { calls: object[] }[];
  Object.assign(route!.calls[1]!, { dwell_min: [10, 25] });
  const { value } = readSourceFiles(textsOf(files));
  const { calls } = buildNetwork(value, TOOLS).network.routes[0]!;
  expect(calls.map(({ dwell }) => dwell)).toEqual([undefined, [600, 1500], undefined]);
});
