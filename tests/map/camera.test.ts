import { expect, test } from 'vitest';
import { boundsOf, roomy } from '../../src/map/camera.ts';
import type { ItemKind } from '../../src/model/selection.ts';
import { DRAWING, smallScene } from './small-network.ts';

test.each([
  ['line', 'one', [114, 22.5, 114.2, 22.5]],
  ['line', 'four', [114, 22.5, 114.2, 22.6]],
  ['station', 'b', [114.1, 22.5, 114.1, 22.5]],
  ['crossing', 'gate', [114.1, 22.52, 114.1, 22.53]],
  ['road', 'road', [114, 22.55, 114.2, 22.55]],
  ['place', 'hospital', [114.05, 22.55, 114.05, 22.55]],
] as [ItemKind, string, number[]][])('finds where %s %s is drawn', (kind, id, bounds) => {
  expect(boundsOf({ kind, id }, smallScene(), DRAWING)).toEqual(bounds);
});

test('the bounds of a road are those of all its sections', () => {
  const scene = smallScene();
  const [only] = scene.roads;
  const other = { ...only!, road: { ...only!.road, id: 'road/2' } };
  const drawing = { ...DRAWING, roads: new Map(DRAWING.roads).set('road/2', [[113.9, 22.6]]) };
  const bounds = boundsOf({ kind: 'road', id: 'road' }, { ...scene, roads: [only!, other] }, drawing);
  expect(bounds).toEqual([113.9, 22.55, 114.2, 22.6]);
});

test.each([
  ['place', 'unknown'],
  ['station', 'nowhere'],
  ['road', 'nowhere'],
] as [ItemKind, string][])('has no bounds for %s %s, which is not drawn', (kind, id) => {
  expect(boundsOf({ kind, id }, smallScene(), DRAWING)).toBeUndefined();
});

test('keeps a margin inside what panels leave free', () => {
  expect(roomy({ top: 0, right: 0, bottom: 0, left: 360 }, 1440, 900)).toEqual({
    top: 28,
    right: 28,
    bottom: 28,
    left: 388,
  });
});

test('fits into what is seen above a sheet, on a small map with a smaller margin', () => {
  const seen = { top: 8, right: 8, bottom: 376, left: 8 };
  const { top, bottom } = roomy(seen, 320, 640, 26);
  expect(top).toBeCloseTo(8 + 0.15 * 256, 5);
  expect(bottom).toBeCloseTo(376 + 0.15 * 256, 5);
});

test.each([700, 900])('leaves room for a map where panels of %d pixels leave next to none', (covered) => {
  const { top, bottom, left, right } = roomy({ top: 0, right: 0, bottom: covered, left: 0 }, 390, 740);
  expect(740 - top - bottom).toBeGreaterThan(27);
  expect(bottom).toBeGreaterThan(690);
  expect([left, right]).toEqual([28, 28]);
});
