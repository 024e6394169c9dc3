import { expect, test } from 'vitest';
import { changedSources } from '../../src/map/features.ts';
import type { MapView } from '../../src/map/map-view.ts';
import { SOURCE_NAMES } from '../../src/map/sources.ts';

type Drawn = Pick<MapView, 'scene' | 'drawing' | 'stages' | 'lines'>;

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
  expect(changedSources(VIEW, moved).sort()).toEqual(['ends', 'sections', 'stations', 'uncertainty']);
});

test('a filter fills every source, the same view none', () => {
  expect(changedSources(VIEW, { ...VIEW, lines: new Set<string>() })).toHaveLength(SOURCE_NAMES.length);
  expect(changedSources(VIEW, { ...VIEW })).toEqual([]);
});
