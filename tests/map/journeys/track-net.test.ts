import { expect, test } from 'vitest';
import { track } from '../../../src/map/journeys/track.ts';
import { trackNet, wayBetween } from '../../../src/map/journeys/track-net.ts';
import type { Position } from '../../../src/model/units.ts';

const WEST: Position[] = [
  [114, 0],
  [114.1, 0],
];
const EAST: Position[] = [
  [114.2, 0],
  [114.1, 0],
];
/** Leaves the western track at its middle. */
const BRANCH: Position[] = [
  [114.05, 0],
  [114.05, 0.1],
];

test('runs on from one track to the next, whichever way that is drawn', () => {
  const net = trackNet([track(WEST, true), track(EAST, true)]);
  expect(wayBetween(net, [114.02, 0], [114.15, 0])).toEqual({
    path: [
      [expect.closeTo(114.02, 9), 0],
      [114.1, 0],
      [expect.closeTo(114.15, 9), 0],
    ],
    isKnown: true,
  });
});

test('turns off where a branch leaves the middle of a track', () => {
  const net = trackNet([track(WEST, true), track(BRANCH, true)]);
  const way = wayBetween(net, [114, 0], [114.05, 0.1]);
  expect(way?.path.map(([east, north]) => [Number(east.toFixed(6)), Number(north.toFixed(6))])).toEqual([
    [114, 0],
    [114.05, 0],
    [114.05, 0.1],
  ]);
});

test('is not known where a part of it only joins known places', () => {
  const net = trackNet([track(WEST, true), track(EAST, false)]);
  expect(wayBetween(net, [114, 0], [114.2, 0])?.isKnown).toBe(false);
  expect(wayBetween(net, [114, 0], [114.1, 0])?.isKnown).toBe(true);
});

test.each<[string, Position, Position]>([
  ['a gap between the tracks', [114, 0], [114.5, 0]],
  ['a station more than 500 m off', [114, 0.01], [114.1, 0]],
])('finds no way over %s', (_, from, to) => {
  const far: Position[] = [
    [114.3, 0],
    [114.5, 0],
  ];
  expect(wayBetween(trackNet([track(WEST, true), track(far, true)]), from, to)).toBeUndefined();
});

test('takes no way that is a great detour', () => {
  const loop: Position[] = [
    [114, 0],
    [114, 0.2],
    [114.004, 0.2],
    [114.004, 0],
  ];
  expect(wayBetween(trackNet([track(loop, true)]), [114, 0], [114.004, 0])).toBeUndefined();
});
