import { expect, test } from 'vitest';
import { visibleScene } from '../../../src/map/features/visible-scene.ts';
import { ALL_STAGES, smallScene } from '../small-network.ts';

test('leaves out the stages that are switched off', () => {
  const { sections, roads } = visibleScene(smallScene(), { stages: new Set(['concept']), lines: undefined });
  expect(sections.map(({ section }) => section.id)).toEqual(['four/1', 'four/unknown']);
  expect(roads).toEqual([]);
});

test('leaves out the lines that are switched off, and stations that only they serve', () => {
  const { sections, stations } = visibleScene(smallScene(), {
    stages: ALL_STAGES,
    lines: new Set(['three']),
  });
  expect(sections.map(({ section }) => section.id)).toEqual(['three/1']);
  expect(stations.map(({ station }) => station.id)).toEqual(['b', 'planned']);
});

test('gives a station the standing of the lines that are left', () => {
  const { stations } = visibleScene(smallScene(), { stages: ALL_STAGES, lines: new Set(['two', 'three']) });
  const standing = stations.find(({ station }) => station.id === 'b')?.standing;
  expect(standing).toMatchObject({ stage: 'in-plan', exists: false });
});

test('keeps crossings that exist, whatever stages are shown', () => {
  const { crossings } = visibleScene(smallScene(), { stages: new Set(), lines: new Set() });
  expect(crossings.map(({ crossing }) => crossing.id)).toEqual(['gate']);
});
