import { expect, test } from 'vitest';
import { journeyFeatures } from '../../../src/map/features/journey-features.ts';
import { gazetteer } from '../../../src/map/journeys/gazetteer.ts';
import { ROUND, SOUTH } from '../small-journeys.ts';
import { DRAWING, smallScene } from '../small-network.ts';

const TOLD = [
  { key: 'south', journey: SOUTH },
  { key: 'round', journey: ROUND },
];

test('draws every journey but the chosen one, under its key', () => {
  const { features } = journeyFeatures(TOLD, 'south', gazetteer(smallScene(), DRAWING));
  expect(features.map(({ properties }) => properties)).toEqual([
    { id: 'round', kind: 'journey', known: true },
    { id: 'round', kind: 'journey', known: false },
  ]);
});
