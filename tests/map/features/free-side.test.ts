import { expect, test } from 'vitest';
import { freeSide, trackSamples } from '../../../src/map/features/free-side.ts';
import type { Position } from '../../../src/model/units.ts';

const HERE: Position = [114, 22.5];

test('reads best to the east where nothing passes', () => {
  expect(freeSide(HERE, trackSamples([]))).toBe('e');
});

test.each([
  [
    'north to south',
    [
      [114, 22.4],
      [114, 22.6],
    ],
    'e',
  ],
  [
    'east to west',
    [
      [113.9, 22.5],
      [114.1, 22.5],
    ],
    'ne',
  ],
  [
    'away to the east',
    [
      [114, 22.5],
      [114.1, 22.5],
    ],
    'w',
  ],
  [
    'north and south, and away to the east',
    [
      [114, 22.4],
      [114, 22.6],
      [114, 22.5],
      [114.1, 22.5],
    ],
    'w',
  ],
] as [string, Position[], string][])('keeps off a track that runs %s', (_, path, side) => {
  expect(freeSide(HERE, trackSamples([path]))).toBe(side);
});

test('minds tracks of every line, also between their points', () => {
  const passing: Position[] = [
    [114.005, 22.45],
    [114.005, 22.55],
  ];
  expect(freeSide(HERE, trackSamples([passing]))).toBe('w');
});
