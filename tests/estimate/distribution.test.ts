import { expect, test } from 'vitest';
import {
  certain,
  clearanceKernel,
  coarsened,
  FINE,
  gathered,
  gathering,
  moment,
  put,
  putSum,
  putUniform,
} from '../../src/estimate/distribution.ts';

const FREE = { latest: Infinity };

test('a share between two points is split so that its mean stays', () => {
  const into = gathering(100, 130, FINE);
  put(into, 113, 0.5);
  expect([...into.shares]).toEqual([0, expect.closeTo(0.35, 12), expect.closeTo(0.15, 12), 0, 0]);
});

test.each([[300], [234], [10], [7], [1800]])(
  'a uniform spread over %d s is whole, in the middle',
  (width) => {
    const into = gathering(0, width + 20, FINE);
    putUniform(into, 0, Float64Array.of(1), { width, ...FREE });
    expect(sum(into.shares)).toBeCloseTo(1, 9);
    expect(mean(into.shares)).toBeCloseTo(width / 2, 6);
  },
);

test('a uniform spread of several points is that of each', () => {
  const together = gathering(0, 500, FINE);
  putUniform(together, 3, Float64Array.of(0.25, 0.5, 0.25), { width: 234, ...FREE });
  const apart = gathering(0, 500, FINE);
  for (const [point, share] of [0.25, 0.5, 0.25].entries()) {
    putUniform(apart, 3 + 10 * point, Float64Array.of(share), { width: 234, ...FREE });
  }
  for (const [point, share] of together.shares.entries()) expect(share).toBeCloseTo(apart.shares[point]!, 12);
});

test('what would leave after the last train leaves with it', () => {
  const into = gathering(0, 300, FINE);
  putUniform(into, 0, Float64Array.of(1), { width: 300, latest: 100 });
  expect(into.shares[10]).toBeCloseTo(1 - 9.5 / 30, 12);
  expect(sum(into.shares)).toBeCloseTo(1, 12);
});

test.each([1, 4])('a sum of two times has the sum of their means, in strides of %d', (stride) => {
  const kernel = clearanceKernel({ least: 600, typical: 1200, p95: 3000 }, FINE, stride);
  const into = gathering(104, 20_000, FINE);
  putSum(into, Float64Array.of(0.5, 0, 0.5), kernel);
  expect(sum(into.shares)).toBeCloseTo(1, 9);
  expect(mean(into.shares)).toBeCloseTo(10 + stride * mean(kernel.shares), 6);
});

test('a clearance in coarser steps comes to the same after a headway', () => {
  const after = (stride: number) => {
    const inside = gathering(0, 320, FINE);
    putUniform(inside, 0, Float64Array.of(1), { width: 300, ...FREE });
    const into = gathering(0, 20_000, FINE);
    putSum(into, inside.shares, clearanceKernel({ least: 600, typical: 1200, p95: 3000 }, FINE, stride));
    return [0.5, 0.95].map((share) => moment(gathered(into, 0), share)!);
  };
  const [fine, coarse] = [after(1), after(4)];
  expect(Math.abs(fine[0]! - coarse[0]!)).toBeLessThan(2);
  expect(Math.abs(fine[1]! - coarse[1]!)).toBeLessThan(2);
});

test('a certain clearance is one moment above its least', () => {
  expect([...clearanceKernel({ least: 600, typical: 600, p95: 600 }, FINE, 4).shares]).toEqual([1]);
  const { shares } = clearanceKernel({ least: 0, typical: 40, p95: 40 }, FINE, 4);
  expect(moment({ start: 0, step: FINE, shares, missed: 0 }, 0.5)).toBe(40);
});

test('the moment of a share counts those who never arrive', () => {
  const into = gathering(1000, 1020, FINE);
  put(into, 1000, 0.3);
  put(into, 1020, 0.3);
  const answer = gathered(into, 0.4);
  expect([0.2, 0.5, 0.7].map((share) => moment(answer, share))).toEqual([1000, 1020, undefined]);
  expect(moment(certain(7), 0.95)).toBe(7);
});

test('what is spread out is kept in wider steps, with its mean, its start and its moments', () => {
  const inside = gathering(7, 1807, FINE);
  putUniform(inside, 7, Float64Array.of(0.9), { width: 1800, ...FREE });
  const fine = gathered(inside, 0.1);
  const wide = coarsened(fine);
  expect(wide).toMatchObject({ start: 7, step: 40, missed: 0.1 });
  expect(sum(wide.shares)).toBeCloseTo(0.9, 12);
  expect(4 * mean(wide.shares)).toBeCloseTo(mean(fine.shares), 9);
  for (const share of [0.1, 0.5, 0.85]) {
    expect(Math.abs(moment(wide, share)! - moment(fine, share)!)).toBeLessThan(2);
  }
});

test.each([[1], [30]])('what stands close together keeps its steps: %d points', (points) => {
  const fine = { start: 0, step: FINE, shares: new Float64Array(points).fill(1 / points), missed: 0 };
  expect(coarsened(fine)).toBe(fine);
});

function sum(shares: Float64Array): number {
  return shares.reduce((total, share) => total + share, 0);
}

function mean(shares: Float64Array): number {
  return shares.reduce((total, share, point) => total + share * point * 10, 0) / sum(shares);
}
