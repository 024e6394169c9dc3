import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNetwork } from '../../src/data/network-file.ts';
import { trainPerformance } from '../../src/estimate/performance.ts';
import { rideBetween } from '../../src/estimate/ride.ts';
import type { EvidenceKind } from '../../src/model/evidence.ts';
import type { Hop, Line, Network } from '../../src/model/network.ts';

function hop(time: number, error: number, evidence: EvidenceKind, distance = 1000): Hop {
  return { time, error, evidence, distance, sources: [evidence] };
}

function network(...hops: (Hop | null)[]): Network {
  const calls = ['a', 'b', 'c', 'd'].map((station, index) => ({ station, changes: [], along: index * 1000 }));
  return {
    asOf: '2026-11-22',
    sources: [],
    lines: [],
    sections: [],
    stations: [],
    routes: [{ id: 'l:main', line: 'l', calls, hops }],
    crossings: [],
    roads: [],
    places: [],
  };
}

const NAMES = { en: 'L', 'zh-Hans': 'L', 'zh-Hant': 'L' };
const METRO: Line = {
  id: 'l',
  system: 'shenzhen-metro',
  names: NAMES,
  badge: NAMES,
  colour: '#123456',
  officialColour: true,
  role: 'context',
  changes: [],
  sources: ['s'],
  asOf: '2026-11-22',
  confidence: 'high',
};
const PUBLISHED = network(hop(120, 30, 'published'), hop(180, 40, 'published'), hop(60, 30, 'published'));

test('adds times and distances, and the errors of rounding by squares', () => {
  expect(rideBetween(PUBLISHED, 'l', 'a', 'c')).toMatchObject({
    time: 300,
    distance: 2000,
    error: 50,
    evidence: 'published',
    stations: ['a', 'b', 'c'],
  });
});

test('rides back the same way', () => {
  expect(rideBetween(PUBLISHED, 'l', 'c', 'a')).toMatchObject({ time: 300, stations: ['c', 'b', 'a'] });
});

test('is as sure as its weakest hop, and adds up errors of a line nobody has fitted', () => {
  const mixed = network(hop(120, 30, 'published'), hop(100, 20, 'estimated'), hop(100, 20, 'estimated'));
  expect(rideBetween(mixed, 'l', 'a', 'd')).toMatchObject({ evidence: 'estimated', error: 50 }); // √(30² + (20 + 20)²)
});

test('adds what estimates of a fitted line have wrong alike, and squares what each has wrong alone', () => {
  const shared = trainPerformance(METRO).lineError * 200;
  const hops = [hop(200, 13, 'estimated'), hop(200, 13, 'estimated')];
  const ride = rideBetween({ ...network(...hops), lines: [METRO] }, 'l', 'a', 'c');
  expect(ride?.error).toBeCloseTo(Math.hypot(2 * shared, Math.sqrt(2 * (13 ** 2 - shared ** 2))), 9);
  expect(ride?.error).toBeLessThan(26);
});

test('has the band of one hop when it is one hop', () => {
  const one = { ...network(hop(200, 13, 'estimated')), lines: [METRO] };
  expect(rideBetween(one, 'l', 'a', 'b')?.error).toBeCloseTo(13, 9);
});

test('takes the quicker of two routes, and no distance where one hop has none', () => {
  const { distance: _, ...unmeasured } = hop(60, 30, 'published');
  const slow = network(hop(120, 30, 'published'), unmeasured);
  const quick = network(hop(90, 30, 'published'), unmeasured).routes[0]!;
  const ride = rideBetween({ ...slow, routes: [...slow.routes, quick] }, 'l', 'a', 'c');
  expect(ride?.time).toBe(150);
  expect(ride && 'distance' in ride).toBe(false);
});

test('does not ride across a hop without a time, nor to itself, nor off the line', () => {
  const broken = network(hop(120, 30, 'published'), null, hop(60, 30, 'published'));
  expect(rideBetween(broken, 'l', 'a', 'd')).toBeUndefined();
  expect(rideBetween(PUBLISHED, 'l', 'a', 'a')).toBeUndefined();
  expect(rideBetween(PUBLISHED, 'l', 'a', 'x')).toBeUndefined();
  expect(rideBetween(PUBLISHED, 'm', 'a', 'b')).toBeUndefined();
});

test('adds the middle of a long stop on the way, half its range to the error, and is an estimate', () => {
  const [route] = PUBLISHED.routes;
  const calls = route!.calls.map((call, index) =>
    index === 1 ? { ...call, dwell: [600, 1500] as const } : call,
  );
  const standing = { ...PUBLISHED, routes: [{ ...route!, calls }] };
  expect(rideBetween(standing, 'l', 'c', 'a')).toMatchObject({
    time: 300 + 1050,
    error: Math.hypot(50, 450),
    evidence: 'estimated',
  });
  expect(rideBetween(standing, 'l', 'a', 'b')).toMatchObject({ time: 120, evidence: 'published' });
  expect(rideBetween(standing, 'l', 'b', 'd')).toMatchObject({ time: 240, evidence: 'published' });
});

test('counts a published time over several hops as a whole, but not for a part of it', () => {
  const shared = network(hop(100, 30, 'published'), hop(150, 57, 'estimated'), hop(150, 57, 'estimated'));
  const span = { from: 1, to: 3, time: 301, error: 40, evidence: 'published', sources: ['whole'] } as const;
  const spanned = { ...shared, routes: [{ ...shared.routes[0]!, spans: [span] }] };
  expect(rideBetween(spanned, 'l', 'd', 'a')).toMatchObject({
    time: 401,
    error: 50,
    distance: 3000,
    evidence: 'published',
    sources: ['published', 'whole'],
  });
  expect(rideBetween(spanned, 'l', 'a', 'c')).toMatchObject({ time: 250, evidence: 'estimated' });
});

const BUILT = readNetwork(
  JSON.parse(readFileSync(new URL('../../public/network/network.json', import.meta.url), 'utf8')),
  'network.json',
).value!;

test('Pingshan to West Kowloon counts the reversal at Shenzhen North and is never a timetable', () => {
  const ride = rideBetween(BUILT, 'hsr-xrl', 'hsr:shenzhen-pingshan', 'hsr:hong-kong-west-kowloon')!;
  expect(ride.time).toBeGreaterThanOrEqual(50 * 60);
  expect(ride.error).toBeGreaterThanOrEqual(450);
  expect(ride.evidence).toBe('estimated');
});

test('Sheung Shui to Lok Ma Chau keeps its published 11 minutes; its parts by Kwu Tung are estimates', () => {
  const whole = rideBetween(BUILT, 'mtr-EAL', 'mtr:SHS', 'mtr:LMC');
  expect(whole).toMatchObject({ time: 660, error: 30, evidence: 'published' });
  const parts = [rideBetween(BUILT, 'mtr-EAL', 'mtr:SHS', 'plan:nol-01')!];
  parts.push(rideBetween(BUILT, 'mtr-EAL', 'plan:nol-01', 'mtr:LMC')!);
  expect(parts.map(({ evidence }) => evidence)).toEqual(['estimated', 'estimated']);
  for (const { time, error } of parts) expect(error).toBeGreaterThan(0.3 * time);
});

test('no ride passes stations nobody knows: Line 21 has none', () => {
  expect(rideBetween(BUILT, 'szm-l21', 'szm:tanglang', 'szm:baishilong')).toBeUndefined();
});
