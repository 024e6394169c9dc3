import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { innerLines } from '../../../scripts/basemap/inner-lines.ts';

/** Two squares side by side, a hundredth of a degree wide. */
const WEST = ring(0, 0, 0.01, 0.01);
const EAST = ring(0.01, 0, 0.02, 0.01);

test('draws the line between two neighbours once', () => {
  expect(innerLines([WEST], [], 100).flat()).toHaveLength(5);
  const segments = innerLines([WEST, EAST], [], 100).map(({ length }) => length - 1);
  expect(segments.reduce((sum, count) => sum + count, 0)).toBe(7);
});

test('leaves out an outer stretch along another line, and only that', () => {
  const south: Position[] = [
    [-1, -0.0005],
    [1, -0.0005],
  ];
  const near = innerLines([WEST], [south], 60);
  expect(near).toEqual([
    [
      [0.01, 0],
      [0.01, 0.01],
      [0, 0.01],
      [0, 0],
    ],
  ]);
  expect(innerLines([WEST], [south], 50).flat()).toHaveLength(5);
});

test('keeps what neighbours share, however near another line is', () => {
  const between: Position[] = [
    [0.01, -1],
    [0.01, 1],
  ];
  const pieces = innerLines([WEST, EAST], [between], 300).map((piece) => piece.join(' '));
  expect(pieces.filter((piece) => piece.includes('0.01,0 0.01,0.01'))).toHaveLength(1);
});

function ring(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
