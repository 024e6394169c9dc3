import { expect, test } from 'vitest';
import type { Drawn } from '../../src/map/features.ts';
import { changedSources } from '../../src/map/features.ts';
import { SOURCE_NAMES } from '../../src/map/sources.ts';
import { SOUTH } from './small-journeys.ts';

const VIEW = {
  scene: { sections: [], stations: [], crossings: [], roads: [], places: [] },
  drawing: { sections: new Map(), roads: new Map() },
  stages: new Set(['open']),
  lines: undefined,
} as unknown as Drawn;

test('the first view fills every source', () => {
  expect(changedSources(undefined, VIEW).sort()).toEqual([...SOURCE_NAMES].sort());
});

test('a gate that opens fills the crossings alone', () => {
  const moved = { ...VIEW, scene: { ...VIEW.scene, crossings: [] } };
  expect(changedSources(VIEW, moved)).toEqual(['crossings']);
});

test('new sections fill all that is made from them', () => {
  const moved = { ...VIEW, scene: { ...VIEW.scene, sections: [] } };
  expect(changedSources(VIEW, moved).sort()).toEqual([
    'ends',
    'journeys',
    'legs',
    'sections',
    'stations',
    'stops',
    'uncertainty',
  ]);
});

test('a filter fills every source, the same view none', () => {
  expect(changedSources(VIEW, { ...VIEW, lines: new Set<string>() })).toHaveLength(SOURCE_NAMES.length);
  expect(changedSources(VIEW, { ...VIEW })).toEqual([]);
});

test('journeys and their choice fill the sources of journeys alone', () => {
  const told = { ...VIEW, journeys: [{ key: 'south', journey: SOUTH }] };
  expect(changedSources(VIEW, told)).toEqual(['journeys', 'legs', 'stops']);
  expect(changedSources(told, { ...told, chosen: 'south' })).toEqual(['journeys', 'legs', 'stops']);
});

test('another list of the same journeys fills nothing', () => {
  const told = { ...VIEW, journeys: [{ key: 'south', journey: SOUTH }] };
  expect(changedSources(told, { ...told, journeys: [{ key: 'south', journey: SOUTH }] })).toEqual([]);
});
