import { expect, test } from 'vitest';
import { readTracks } from '../../src/schematic/read-layout.ts';
import { wayBetween } from '../../src/schematic/ways.ts';

const TRACKS = readTracks([
  { line: 'metro', prefix: 'm', path: 'a@0,0 1,0 b@1,1', badges: '' },
  { line: 'other', prefix: 'm', path: 'b@1,1 c@3,1', badges: '' },
  { line: 'hsr-one', prefix: 'h', path: 'x@0,5 y@1,5', badges: '' },
  { line: 'hsr-two', prefix: 'h', path: 'y@1,5 z@1,9', badges: '' },
]);

test('follows the bends, in both directions', () => {
  expect(wayBetween(TRACKS, 'metro', 'm:a', 'm:b')).toEqual([
    [0, 0],
    [12, 0],
    [12, 12],
  ]);
  expect(wayBetween(TRACKS, 'metro', 'm:b', 'm:a')).toEqual([
    [12, 12],
    [12, 0],
    [0, 0],
  ]);
});

test('a high-speed train goes on from one track to the next', () => {
  expect(wayBetween(TRACKS, 'hsr-two', 'h:x', 'h:z')).toEqual([
    [0, 60],
    [12, 60],
    [12, 108],
  ]);
});

test('a metro train does not', () => {
  expect(wayBetween(TRACKS, 'metro', 'm:a', 'm:c')).toBeUndefined();
});
