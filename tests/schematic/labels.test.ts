import { expect, test } from 'vitest';
import { labelBeside, overlap, textWidth } from '../../src/schematic/labels.ts';

test('a short name beside a station is one line, centred on it', () => {
  const label = labelBeside('坪山', [[100, 100]], 'e', 10, 8);
  expect(label).toMatchObject({ lines: ['坪山'], at: [108, 102.8], anchor: 'start' });
  expect(label.box).toEqual({ x: 108, y: 95, width: 20, height: 10 });
});

test.each([
  ['w', 'end', [92, 102.8]],
  ['n', 'middle', [100, 89.8]],
  ['s', 'middle', [100, 115.8]],
  ['ne', 'start', [104.8, 93]],
  ['sw', 'end', [95.2, 112.6]],
] as const)('side %s ends where the station begins', (side, anchor, at) => {
  expect(labelBeside('坪山', [[100, 100]], side, 10, 8)).toMatchObject({ anchor, at });
});

test('a long name takes two lines of about the same length', () => {
  const label = labelBeside('Dongjiang Column Memorial Hall', [[0, 0]], 'e', 10, 8);
  expect(label.lines).toEqual(['Dongjiang Column', 'Memorial Hall']);
});

test('a slash stays with the name before it', () => {
  expect(labelBeside('Liantang / Heung Yuen Wai', [[0, 0]], 'e', 10, 8).lines).toEqual([
    'Liantang /',
    'Heung Yuen Wai',
  ]);
});

test('a capsule is labelled beyond its far end', () => {
  const spots = [
    [10, 0],
    [30, 0],
  ] as const;
  expect(labelBeside('A', spots, 'e', 10, 5).at[0]).toBe(35);
  expect(labelBeside('A', spots, 'w', 10, 5).at[0]).toBe(5);
});

test('Chinese is as wide as it is high, Latin narrower', () => {
  expect(textWidth('坪山')).toBe(2);
  expect(textWidth('ab')).toBeCloseTo(1.2);
});

test('boxes that touch do not overlap', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  expect(overlap(box, { ...box, x: 10 })).toBe(false);
  expect(overlap(box, { ...box, x: 9 })).toBe(true);
});
