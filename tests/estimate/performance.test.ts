import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverage } from '../../scripts/estimate/coverage.ts';
import { isAveraged, leaveOneOut, relativeError } from '../../scripts/estimate/leave-one-out.ts';
import { observedLines } from '../../scripts/estimate/observed-lines.ts';
import { performanceSource } from '../../scripts/estimate/performance-source.ts';

const ROOT = new URL('../../', import.meta.url);
const LINES = observedLines(new URL('data/', ROOT));
const AVERAGED = leaveOneOut(LINES).filter(isAveraged);

test('performance.ts is what the fit writes from data/', () => {
  const committed = readFileSync(new URL('src/estimate/performance.ts', ROOT), 'utf8');
  expect(committed).toBe(performanceSource(LINES));
});

test('whole lines left out of the fit are off by 5 % or less on average', () => {
  const mean = AVERAGED.reduce((sum, each) => sum + Math.abs(relativeError(each)), 0) / AVERAGED.length;
  expect(AVERAGED.length).toBeGreaterThanOrEqual(21);
  expect(mean).toBeLessThanOrEqual(0.05);
});

test('bands hold at least the 9 rides of 10 that they promise', () => {
  expect(coverage(AVERAGED)).toBeGreaterThanOrEqual(0.9);
});
