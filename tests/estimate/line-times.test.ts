import { expect, test } from 'vitest';
import { estimateError, lineTimes } from '../../src/estimate/line-times.ts';
import type { Position } from '../../src/model/units.ts';

const METRES_PER_DEGREE = 111_195.08;
const TRAIN = {
  lineSpeed: 20,
  acceleration: 1,
  lateral: 1,
  padding: 1.1,
  dwell: 30,
  hopError: 20,
  lineError: 0.05,
};
const PATH: Position[] = [
  [114, 0],
  [114 + 3000 / METRES_PER_DEGREE, 0],
];

test('adds padded running and one dwell a hop', () => {
  const times = lineTimes(PATH, [0, 1000, 2000], TRAIN);
  expect(times.map((each) => Math.round(each.time))).toEqual([0, 107, 214]); // 70 s × 1.1 + 30 s
});

test('takes positions near the line as well as metres along it', () => {
  const beside: Position = [114 + 1000 / METRES_PER_DEGREE, 50 / METRES_PER_DEGREE];
  const [, second] = lineTimes(PATH, [[114, 0], beside], TRAIN);
  expect(second?.along).toBeCloseTo(1000, 0);
});

test('the band grows with the root of the hops and with the time', () => {
  expect(estimateError(0, 4, TRAIN)).toBe(40); // 20 s × √4
  expect(estimateError(1000, 0, TRAIN)).toBe(50); // 5 % of 1000 s
  expect(estimateError(600, 4, TRAIN)).toBe(50); // √(40² + 30²)
});

test('rejects a single stop and stops out of order', () => {
  expect(() => lineTimes(PATH, [0], TRAIN)).toThrow('at least two stops, got 1');
  expect(() => lineTimes(PATH, [1000, 0], TRAIN)).toThrow(RangeError);
});

test.each([
  ['padding', 0.9, 'padding must be at least 1, got 0.9'],
  ['dwell', -1, 'dwell must be at least 0 s, got -1 s'],
])('rejects a train whose %s is %d', (name, value, message) => {
  expect(() => lineTimes(PATH, [0, 1000], { ...TRAIN, [name]: value })).toThrow(message);
});

test('bands never shrink along a line', () => {
  const errors = lineTimes(PATH, [0, 500, 1400, 2900], TRAIN).map((each) => each.error);
  expect(errors).toEqual([...errors].sort((a, b) => a - b));
  expect(errors[0]).toBe(0);
});
