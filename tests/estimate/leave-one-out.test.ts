import { expect, test } from 'vitest';
import { hopShares } from '../../scripts/estimate/error-table.ts';
import { estimates, fitClass } from '../../scripts/estimate/fit.ts';
import { leaveOneOut, relativeError } from '../../scripts/estimate/leave-one-out.ts';
import type { ObservedLine } from '../../scripts/estimate/observed-lines.ts';
import { runTime } from '../../src/estimate/speed-profile.ts';
import { measuredPath } from '../../src/geometry/measured-path.ts';

const SPACINGS = [700, 900, 1300, 1800, 2600];
const TRUTH = { acceleration: 0.7, lateral: 0.9, lineSpeed: 80 / 3.6 };

/** A straight metro line whose published times follow 1.2 × the fastest run and a dwell of 25 s. */
function lineOf(id: string, spacings: readonly number[], slower = 1): ObservedLine {
  const length = spacings.reduce((sum, each) => sum + each, 0);
  const path = measuredPath([
    [114, 0],
    [114 + (length + 1) / 111_195.08, 0],
  ]);
  let from = 0;
  const hops = spacings.map((spacing) => {
    const to = from + spacing;
    const seconds = (runTime(path, from, to, TRUTH) * 1.2 + 25) * slower;
    const hop = { from, to, seconds, readings: [seconds] };
    from = to;
    return hop;
  });
  return { id, system: 'shenzhen-metro', designSpeed: 80, path, hops };
}

const LINES = [
  lineOf('a', SPACINGS),
  lineOf('b', [...SPACINGS].reverse()),
  lineOf('c', [600, 1100, 2000, 3500]),
];

test('finds again the motion, padding and dwell that made the times', () => {
  const fit = fitClass(LINES);
  expect(fit).toMatchObject({ acceleration: 0.7, speedShare: 1 });
  expect(fit.padding).toBeCloseTo(1.2, 6);
  expect(fit.dwell).toBeCloseTo(25, 4);
  expect(estimates(LINES[0]!, fit)[0]).toBeCloseTo(LINES[0]!.hops[0]!.seconds, 4);
});

test('a line that runs 25 % slower than the rest is estimated by the rest, so 20 % short', () => {
  const errors = leaveOneOut([...LINES, lineOf('slow', SPACINGS, 1.25)]);
  expect(relativeError(errors.find((each) => each.line === 'slow')!)).toBeCloseTo(-0.2, 3);
});

test('an exact estimate of 120 s against 120 s: rounding alone is 12.5 % of the hop, of clocks nothing', () => {
  const hop = { from: 0, to: 1000, seconds: 120, readings: [120, 120] };
  const line = {
    line: 'a',
    class: 'metro',
    published: 120,
    estimated: 120,
    estimates: [120],
    hops: [hop],
  } as const;
  const shares = hopShares([line]);
  expect(shares.estimate).toBe(0);
  expect(shares.rounding).toBeCloseTo(0.125, 2); // 15 s of 120 s
  expect(shares.clockRounding).toBe(0); // whole minutes stay whole minutes
});

test('90 s between clocks of whole minutes reads 60 or 120 s: 37.5 % off on average', () => {
  const hop = { from: 0, to: 1000, seconds: 90, readings: [60, 120] };
  const line = {
    line: 'a',
    class: 'metro',
    published: 90,
    estimated: 90,
    estimates: [90],
    hops: [hop],
  } as const;
  const shares = hopShares([line]);
  expect(shares.estimate).toBe(0.375); // (30/60 + 30/120) / 2
  expect(shares.clockRounding).toBeCloseTo(0.375, 1);
});
