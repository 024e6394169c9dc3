import { expect, test } from 'vitest';
import { uncertaintyFeatures } from '../../../src/map/features/uncertainty-features.ts';
import { pixelsAtZoomZero } from '../../../src/map/metres.ts';
import { DRAWING, smallScene } from '../small-network.ts';

const { sections, stations } = smallScene();
const { features } = uncertaintyFeatures(sections, stations, DRAWING);

test('a band reaches the uncertainty to either side, a disc all around', () => {
  expect(features.map(({ properties: { id, pixels } }) => [id, pixels])).toEqual([
    ['three/1', pixelsAtZoomZero(1000, 22.6)],
    ['planned', pixelsAtZoomZero(800, 22.6)],
  ]);
});

test('a band lights up with its line, a disc with its station', () => {
  expect(features.map(({ properties }) => properties.of)).toEqual(['three', 'planned']);
});

test('a surveyed track and a stroke without a route have no band', () => {
  const ids = features.map(({ properties }) => properties.id);
  expect(ids).not.toContain('one/1');
  expect(ids).not.toContain('four/1');
});
