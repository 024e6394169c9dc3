import { expect, test } from 'vitest';
import { clearanceFactor, shareWithin, shiftedLogNormal, stretched } from '../../src/estimate/clearance.ts';

const LUOHU = { least: 600, typical: 1200, p95: 3000 };

test('begins at the least and has exactly the median and the 95th percentile it was given', () => {
  const fit = shiftedLogNormal(LUOHU);
  expect(fit.shift).toBe(600);
  expect(fit.mu).toBeCloseTo(Math.log(600), 12);
  expect(fit.sigma).toBeCloseTo(Math.log(4) / 1.6448536, 6); // 2400 s are four times 600 s
  expect(shareWithin(fit, 600)).toBe(0);
  expect(shareWithin(fit, 1200)).toBeCloseTo(0.5, 6);
  expect(shareWithin(fit, 3000)).toBeCloseTo(0.95, 6);
});

test('twice as far from the median in ratio is the square of the chance’s quantile', () => {
  const fit = shiftedLogNormal(LUOHU);
  // 600 + 600 × 4^(1/1.6448536) s is one standard deviation above the median.
  expect(shareWithin(fit, 600 + 600 * 4 ** (1 / 1.6448536269514722))).toBeCloseTo(0.8413447, 6);
  expect(shareWithin(fit, 600 + 600 * 4 ** (-2 / 1.6448536269514722))).toBeCloseTo(0.0227501, 6);
});

test('three equal figures are a certain time', () => {
  const fit = shiftedLogNormal({ least: 300, typical: 300, p95: 300 });
  expect([shareWithin(fit, 299), shareWithin(fit, 300)]).toEqual([0, 1]);
});

test.each([
  [600, 600, 700],
  [600, 500, 700],
  [600, 700, 650],
  [NaN, 700, 800],
  [600, 700, Infinity],
])('rejects %d, %d, %d', (least, typical, p95) => {
  expect(() => shiftedLogNormal({ least, typical, p95 })).toThrow(RangeError);
});

test('a factor stretches what is above the least', () => {
  expect(stretched(LUOHU, 1.5)).toEqual({ least: 600, typical: 1500, p95: 4200 });
  expect(stretched(LUOHU, 0)).toEqual({ least: 600, typical: 600, p95: 600 });
  expect(() => stretched(LUOHU, -1)).toThrow('at least 0 and finite, got -1');
});

test.each([
  [{ direction: 'southbound', dayKind: 'weekday', time: 12 * 3600 }, 1],
  [{ direction: 'southbound', dayKind: 'weekday', time: 7 * 3600 }, 1.2],
  [{ direction: 'southbound', dayKind: 'weekday', time: 9 * 3600 }, 1],
  [{ direction: 'northbound', dayKind: 'weekday', time: 8 * 3600 }, 1],
  [{ direction: 'northbound', dayKind: 'weekend', time: 10 * 3600 }, 1.5],
  [{ direction: 'northbound', dayKind: 'weekend', time: -14 * 3600 }, 1.5],
  [{ direction: 'southbound', dayKind: 'weekend', time: (24 + 18) * 3600 }, 1.5],
  [{ direction: 'southbound', dayKind: 'weekday', time: 8 * 3600, traveller: 'hong-kong-resident' }, 0.72],
  [{ direction: 'southbound', dayKind: 'weekday', time: 12 * 3600, traveller: 'visitor' }, 1.8],
] as const)('for %j the factor is %d', (passage, factor) => {
  expect(clearanceFactor(passage)).toBeCloseTo(factor, 12);
});
