import { expect, test } from 'vitest';
import { stopFeatures, stopsOfLegs } from '../../../src/map/features/stop-features.ts';
import { gazetteer } from '../../../src/map/journeys/gazetteer.ts';
import { ROUND, SOUTH } from '../small-journeys.ts';
import { DRAWING, smallScene } from '../small-network.ts';

const where = gazetteer(smallScene(), DRAWING);

test('a stop can be picked as the station, place or crossing it is', () => {
  const { features } = stopFeatures(SOUTH, where);
  expect(features.map(({ properties }) => [properties.kind, properties.id, properties['zh-Hant']])).toEqual([
    ['position', '114,22.499', ''],
    ['station', 'a', '繁a'],
    ['station', 'b', '繁b'],
    ['crossing', 'gate', '繁Gate'],
    ['station', 'b', '繁b'],
    ['place', 'hospital', '繁hospital'],
  ]);
});

test('a ring has the colour of its line, and is dark where one changes', () => {
  const { features } = stopFeatures(ROUND, where);
  expect(features.map(({ properties }) => properties.ringDark)).toEqual(['#f2c75c', '#eef2f5', '#5f7d95']);
});

test('legs light up the stops where they begin', () => {
  expect(stopsOfLegs(SOUTH, [1, 2], where)).toEqual([1]);
  expect(stopsOfLegs(SOUTH, [4], where)).toEqual([3]);
});
