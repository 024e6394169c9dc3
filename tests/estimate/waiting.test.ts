import { expect, test } from 'vitest';
import { likelyDeparture, nextDeparture, sameUntil } from '../../src/estimate/waiting.ts';
import { Seeded } from '../routing/seeded.ts';

const PEAK = { start: 25_200, end: 34_200, headway: 300, exactFirst: true };
const DAY = { start: 34_200, end: 61_200, headway: 420, exactFirst: false };

test.each([
  ['long before the first train', 20_000, 25_200],
  ['with the first train', 25_200, 25_200],
  ['a second after it', 25_201, 25_351],
  ['within the last interval of a window', 34_100, 34_200],
  ['at its end', 34_200, 34_200],
  ['in the next window', 40_000, 40_210],
  ['with the last train', 61_200, 61_200],
])('%s', (_, time, departure) => {
  expect(likelyDeparture([PEAK, DAY], time)).toBe(departure);
});

test('after the last train there is none', () => {
  expect(likelyDeparture([PEAK, DAY], 61_201)).toBeUndefined();
  expect(nextDeparture([], 0)).toBeUndefined();
});

test('a window that does not begin exactly begins within a headway, but not after its end', () => {
  expect(nextDeparture([DAY], 30_000)).toEqual({ from: 34_200, spread: 420, latest: 61_200 });
  expect(likelyDeparture([DAY], 30_000)).toBe(34_410);
  expect(likelyDeparture([{ ...DAY, end: 34_300 }], 30_000)).toBe(34_300);
});

test('of overlapping windows the one with the soonest likely departure', () => {
  const often = { start: 26_000, end: 27_000, headway: 120, exactFirst: true };
  expect(likelyDeparture([PEAK, often], 26_500)).toBe(26_560);
  expect(likelyDeparture([often, PEAK], 25_900)).toBe(26_000);
});

test('until the time that is said, all board with a train of the same interval', () => {
  const random = new Seeded(7);
  const windows = () => {
    const start = random.whole(0, 3_000);
    const end = start + random.whole(0, 3_000);
    const [exactFirst, goesOn] = [random.chance(0.5), random.chance(0.5)];
    return { start, end, headway: 60 * random.whole(1, 15), exactFirst, goesOn };
  };
  let asked = 0;
  for (let round = 0; round < 3_000; round++) {
    const several = Array.from({ length: random.whole(1, 5) }, windows);
    const time = random.whole(0, 6_000);
    const next = nextDeparture(several, time);
    if (next === undefined || next.from !== time || next.spread === 0) continue;
    const until = sameUntil(several, next, time);
    for (let later = time; later <= until; later += 7, asked++)
      expect(nextDeparture(several, later)).toEqual({ ...next, from: later });
  }
  expect(asked).toBeGreaterThan(20_000);
});

test('of one interval all board until its last train, of two until the other begins', () => {
  const next = nextDeparture([PEAK, DAY], 30_000)!;
  expect(sameUntil([PEAK], next, 30_000)).toBe(34_200);
  expect(sameUntil([PEAK, DAY], next, 30_000)).toBe(34_200);
  const often = { start: 31_000, end: 32_000, headway: 120, exactFirst: true };
  expect(sameUntil([PEAK, often], next, 30_000)).toBe(30_849);
});

test('who comes as the interval changes waits as long as before', () => {
  const peak = { ...PEAK, goesOn: true };
  expect(nextDeparture([peak, DAY], 34_150)).toEqual({ from: 34_150, spread: 300, latest: 34_500 });
  expect(likelyDeparture([peak, DAY], 34_200)).toBe(34_350);
  expect(likelyDeparture([peak, DAY], 34_201)).toBe(34_411);
});
