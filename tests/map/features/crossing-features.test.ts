import { expect, test } from 'vitest';
import { crossingFeatures } from '../../../src/map/features/crossing-features.ts';
import type { SceneCrossing } from '../../../src/model/scene.ts';
import { smallScene } from '../small-network.ts';

const [GATE] = smallScene().crossings;

test('draws one gate until both sides have room, then one for each', () => {
  const { features } = crossingFeatures([GATE!]);
  expect(features.map(({ properties: { en, from, until } }) => [en, from, until])).toEqual([
    ['Gate', 0, 12],
    ['Gate north', 12, 30],
    ['Gate south', 12, 30],
  ]);
  expect(features[0]?.geometry.coordinates).toEqual([114.1, 22.525]);
});

test('gives both sides the id and the state of their crossing', () => {
  const { features } = crossingFeatures([GATE!]);
  expect(new Set(features.map(({ properties: { id, state } }) => `${id} ${state}`))).toEqual(
    new Set(['gate open']),
  );
});

test('never parts two sides of one building', () => {
  expect(gatesOf({ shenzhen: at(22.53), hongKong: at(22.5303) })).toEqual([[0, 30]]);
});

test('draws a crossing of which one side is known', () => {
  expect(gatesOf({ hongKong: at(22.53) })).toEqual([[0, 30]]);
  expect(gatesOf({})).toEqual([]);
});

test('writes the Chinese name as each side does', () => {
  const { features } = crossingFeatures([GATE!]);
  expect(features.map(({ properties }) => properties.local)).toEqual([
    '简Gate',
    '简Gate north',
    '繁Gate south',
  ]);
});

function at(latitude: number) {
  return { names: GATE!.crossing.names, position: [114.1, latitude] as const };
}

function gatesOf(sides: SceneCrossing['crossing']['sides']) {
  const scene = { ...GATE!, crossing: { ...GATE!.crossing, sides } };
  return crossingFeatures([scene]).features.map(({ properties: { from, until } }) => [from, until]);
}
