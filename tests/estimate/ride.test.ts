import { expect, test } from 'vitest';
import { rideBetween } from '../../src/estimate/ride.ts';
import type { EvidenceKind } from '../../src/model/evidence.ts';
import type { Hop, Network } from '../../src/model/network.ts';

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

test('is as sure as its weakest hop, and estimated errors add up', () => {
  const mixed = network(hop(120, 30, 'published'), hop(100, 20, 'estimated'), hop(100, 20, 'estimated'));
  expect(rideBetween(mixed, 'l', 'a', 'd')).toMatchObject({ evidence: 'estimated', error: 70 });
});

test('does not ride across a hop without a time, nor to itself, nor off the line', () => {
  const broken = network(hop(120, 30, 'published'), null, hop(60, 30, 'published'));
  expect(rideBetween(broken, 'l', 'a', 'd')).toBeUndefined();
  expect(rideBetween(PUBLISHED, 'l', 'a', 'a')).toBeUndefined();
  expect(rideBetween(PUBLISHED, 'l', 'a', 'x')).toBeUndefined();
  expect(rideBetween(PUBLISHED, 'm', 'a', 'b')).toBeUndefined();
});
