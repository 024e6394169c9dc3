import { expect, test } from 'vitest';
import { readTracks } from '../../src/schematic/read-layout.ts';

test('spreads stations without a place evenly along the bends', () => {
  const [track] = readTracks([{ line: 'l', prefix: 'a', path: 'x@0,0 y 2,0 z w@2,2', badges: '1,1' }]);
  // 48 units in all: y after a third, z after two.
  expect(track!.points).toEqual([
    { at: [0, 0], station: 'a:x' },
    { at: [16, 0], station: 'a:y' },
    { at: [24, 0] },
    { at: [24, 8], station: 'a:z' },
    { at: [24, 24], station: 'a:w' },
  ]);
  expect(track!.badges).toEqual([[12, 12]]);
});

test('takes the place of a station from another line, whichever comes first', () => {
  const [first] = readTracks([
    { line: 'l', prefix: 'a', path: 'x@0,0 y z@4,0', badges: '' },
    { line: 'm', prefix: 'a', path: 'y@1,0 v@1,3', badges: '' },
  ]);
  expect(first!.points[1]).toEqual({ at: [12, 0], station: 'a:y' });
});

test('a station may have a prefix of its own', () => {
  const [track] = readTracks([{ line: 'l', prefix: 'a', path: 'b:x@0,0 y@1,0', badges: '' }]);
  expect(track!.points.map(({ station }) => station)).toEqual(['b:x', 'a:y']);
});

test('an end without a place is told', () => {
  expect(() => readTracks([{ line: 'l', prefix: 'a', path: 'x y@1,0', badges: '' }])).toThrow(
    new RangeError('l: a:x lies at an end without a place'),
  );
});
