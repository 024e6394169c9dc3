import { expect, test } from 'vitest';
import type { TimedLeg } from '../../src/estimate/arrival.ts';
import { arrivalDistribution } from '../../src/estimate/arrival.ts';

const EVERY_5 = { kind: 'headway', headway: 300, first: 0, last: 86_400, run: 0 } as const;
const ALWAYS = { open: -Infinity, close: Infinity, factor: 1 } as const;
const LUOHU = { kind: 'clearance', least: 600, typical: 1200, p95: 3000, ...ALWAYS } as const;

test('without chance everything is certain', () => {
  const legs: TimedLeg[] = [
    { kind: 'fixed', seconds: 137 },
    { kind: 'timetable', departures: [1200, 2400], run: [901, 600] },
    { kind: 'fixed', seconds: 60 },
  ];
  expect(arrivalDistribution(legs, 1000)).toEqual({ earliest: 2161, likely: 2161, safe: 2161, missed: 0 });
});

test('tells how many come too late for the first train of a timetable', () => {
  const legs: TimedLeg[] = [
    { kind: 'timetable', departures: [1000], run: [0] },
    EVERY_5, // At the gate from 1000 to 1300, evenly.
    { kind: 'timetable', departures: [1100, 1400], run: [600, 600] },
  ];
  const { likely, late } = arrivalDistribution(legs, 1000);
  expect(late).toEqual([{ taken: 1100, share: expect.closeTo(2 / 3, 1), next: 1400 }]);
  expect(likely).toBe(2000); // With the second, for most miss the first.
});

test('no legs arrive when they leave', () => {
  expect(arrivalDistribution([], 5)).toEqual({ earliest: 5, likely: 5, safe: 5, missed: 0 });
});

test('one headway: half of it, and 95 of 100', () => {
  expect(arrivalDistribution([EVERY_5], 1000)).toEqual({
    earliest: 1000,
    likely: 1150,
    safe: 1285,
    missed: 0,
  });
});

test('a headway that is no multiple of the grid', () => {
  const { likely, safe } = arrivalDistribution([{ ...EVERY_5, headway: 234 }], 1000);
  expect(likely).toBe(1117);
  expect(safe).toBeCloseTo(1000 + 0.95 * 234, -1);
});

test('two equal headways: a triangle', () => {
  const { likely, safe } = arrivalDistribution([EVERY_5, EVERY_5], 1000);
  expect(likely).toBe(1300);
  expect(Math.abs(safe! - (1600 - 300 * Math.sqrt(0.1)))).toBeLessThan(2); // 1 − (2h − x)² / 2h² = 0.95
});

test('a clearance comes back with the three figures it was made of', () => {
  const { earliest, likely, safe } = arrivalDistribution([LUOHU], 0);
  expect(earliest).toBe(600);
  expect(Math.abs(likely! - 1200)).toBeLessThan(3);
  expect(Math.abs(safe! - 3000)).toBeLessThan(3);
});

test('a factor stretches what is above the least', () => {
  const { earliest, likely } = arrivalDistribution([{ ...LUOHU, factor: 0.5 }], 0);
  expect(earliest).toBe(600);
  expect(Math.abs(likely! - 900)).toBeLessThan(3);
});

test('before the first train the wait is exact, with the last train too', () => {
  const first = { ...EVERY_5, first: 5000, run: 60 };
  expect(arrivalDistribution([first], 1000)).toEqual({ earliest: 5060, likely: 5060, safe: 5060, missed: 0 });
  const last = { ...EVERY_5, last: 1100, run: 60 };
  // A third of the phases would come before the last train; the others are that train.
  expect(arrivalDistribution([last], 1000)).toEqual({ earliest: 1060, likely: 1160, safe: 1160, missed: 0 });
});

test('a first departure that is not exact comes within a headway', () => {
  const { earliest, likely } = arrivalDistribution([{ ...EVERY_5, first: 5000, exactFirst: false }], 1000);
  expect([earliest, likely]).toEqual([5000, 5150]);
});

test('after the last train nobody arrives', () => {
  const gone = { earliest: undefined, likely: undefined, safe: undefined, missed: 1, worst: 0 };
  expect(arrivalDistribution([{ ...EVERY_5, last: 900 }], 1000)).toEqual(gone);
  expect(arrivalDistribution([{ kind: 'timetable', departures: [900], run: [60] }], 1000)).toEqual(gone);
  expect(arrivalDistribution([{ ...LUOHU, close: 900 }, EVERY_5], 1000)).toEqual(gone);
});

test('the interval of the next window holds after the first has ended', () => {
  const later = [{ start: 900, end: 5000, headway: 600, exactFirst: false }];
  const { earliest, likely } = arrivalDistribution([{ ...EVERY_5, last: 900, later }], 1000);
  expect([earliest, likely]).toEqual([1000, 1300]);
});

test('a later window that begins soon and has more trains is waited for', () => {
  const later = [{ start: 1320, end: 5000, headway: 60, exactFirst: true }];
  const slow = { ...EVERY_5, headway: 900, later };
  const answer = arrivalDistribution([{ ...EVERY_5, last: 5000 }, slow], 1000);
  // Half of 900 s is longer than the rest until 1320 s.
  expect(answer).toEqual({ earliest: 1320, likely: 1320, safe: 1320, missed: 0 });
});

test('who comes just in time catches the train', () => {
  const trains = { kind: 'timetable', departures: [1000, 2000], run: [60, 60] } as const;
  expect(arrivalDistribution([trains], 1000).likely).toBe(1060);
  expect(arrivalDistribution([trains], 1001).likely).toBe(2060);
});

test('waits for the opening', () => {
  const { earliest, likely } = arrivalDistribution([{ ...LUOHU, open: 23_400, close: 86_400 }], 20_000);
  expect(earliest).toBe(24_000);
  expect(Math.abs(likely! - 24_600)).toBeLessThan(3);
});

test('who comes after closing is missed', () => {
  const answer = arrivalDistribution([EVERY_5, { ...LUOHU, close: 1240 }], 1000);
  expect(answer.missed).toBeCloseTo(0.2, 1); // the last 60 of 300 s
  expect(answer.safe).toBeUndefined();
  expect(answer.likely).toBeGreaterThan(2200);
});

test('who misses a train takes the next, and an overtaking one if that is better', () => {
  const trains = { kind: 'timetable', departures: [1090, 1200, 1400], run: [500, 500, 100] } as const;
  const { earliest, likely, safe, missed } = arrivalDistribution([EVERY_5, trains], 1000);
  // 30 of 100 catch the first (1590, but the third arrives at 1500): everybody waits for the third.
  expect([earliest, likely, safe, missed]).toEqual([1500, 1500, 1500, 0]);
  const slow = { ...trains, run: [60, 60, 60] };
  const answer = arrivalDistribution([EVERY_5, slow], 1000);
  expect([answer.earliest, answer.likely, answer.safe]).toEqual([1150, 1260, 1460]);
});

test.each([
  [[{ ...EVERY_5, headway: 0 }], 0],
  [[{ kind: 'fixed', seconds: NaN }], 0],
  [[{ ...LUOHU, least: 2000 }], 0],
  [[], Infinity],
] as [TimedLeg[], number][])('rejects what is impossible: %j', (legs, departure) => {
  expect(() => arrivalDistribution(legs, departure)).toThrow(RangeError);
});

test('names the leg at which most are missed', () => {
  const seldom = { ...EVERY_5, first: 0, last: 1290 };
  const often = { ...EVERY_5, first: 0, last: 1250 };
  const { missed, worst } = arrivalDistribution([EVERY_5, seldom, often], 1000);
  expect(missed).toBeGreaterThan(0);
  expect(worst).toBe(2);
  expect(arrivalDistribution([EVERY_5, often, seldom], 1000).worst).toBe(1);
  expect(arrivalDistribution([EVERY_5], 1000).worst).toBeUndefined();
});
