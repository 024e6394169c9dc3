import { expect, test } from 'vitest';
import type { Ring } from '../../../scripts/basemap/clean-rings.ts';
import { cleanRings, doubleArea } from '../../../scripts/basemap/clean-rings.ts';
import { polygonFaults } from '../../setup/polygon-faults.ts';
import type { TilePoint } from '../../setup/read-archive.ts';

const SQUARE: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const BOW_TIE: Ring = [
  [0, 0],
  [10, 10],
  [10, 0],
  [0, 10],
];

test('measures twice the area, positive clockwise on a screen', () => {
  expect(doubleArea(SQUARE)).toBe(200);
  expect(doubleArea([...SQUARE].reverse())).toBe(-200);
});

test('leaves a clean ring its corners', () => {
  const [ring, ...rest] = cleanRings([[SQUARE]]);
  expect(rest).toEqual([]);
  expect(new Set(ring!.map(String))).toEqual(new Set(SQUARE.map(String)));
  expect(doubleArea(ring!)).toBe(200);
});

test('cuts a ring that crosses itself into two', () => {
  const rings = cleanRings([[BOW_TIE]]);
  expect(rings.map(doubleArea)).toEqual([50, 50]);
  expect(polygonFaults(rings.map(closed))).toEqual([]);
});

test('merges what overlaps, and keeps holes', () => {
  const hole: Ring = [
    [2, 2],
    [4, 2],
    [4, 4],
    [2, 4],
  ];
  const beside = SQUARE.map(([x, y]): [number, number] => [x + 8, y]);
  expect(cleanRings([[SQUARE, hole], [beside]]).map(doubleArea)).toEqual([360, -8]);
});

test('drops what has no area', () => {
  const spike: Ring = [
    [0, 0],
    [5, 0],
    [9, 0],
  ];
  expect(cleanRings([[spike]])).toEqual([]);
});

test.each([
  ['crosses itself', [closed(BOW_TIE)]],
  ['has no area', [closed([...SQUARE.slice(0, 2), [5, 0]])]],
  ['is open', [SQUARE]],
  ['runs along another', [closed(SQUARE), closed(SQUARE.map(([x, y]) => [x + 10, y + 3]))]],
  ['crosses another', [closed(SQUARE), closed(SQUARE.map(([x, y]) => [x + 5, y + 3]))]],
  ['crosses another in corners only', [closed(SQUARE), closed(diamondThroughCorners())]],
  ['touches itself', [closed([...SQUARE, [5, 0]])]],
])('the check of tiles finds a ring that %s', (_, rings) => {
  expect(polygonFaults(rings)).not.toEqual([]);
});

test('the check of tiles lets rings touch in a point', () => {
  expect(polygonFaults([closed(SQUARE), closed(SQUARE.map(([x, y]) => [x + 10, y + 10]))])).toEqual([]);
});

function closed(ring: readonly (readonly [number, number])[]): TilePoint[] {
  return [...ring, ring[0]!];
}

/** Goes through two opposite corners of the square, inside and outside of it. */
function diamondThroughCorners(): Ring {
  return [
    [0, 0],
    [5, 5],
    [10, 10],
    [20, 0],
  ];
}
