import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leaveOneOut, relativeError } from '../../scripts/estimate/leave-one-out.ts';
import { observedLines } from '../../scripts/estimate/observed-lines.ts';
import { performanceSource } from '../../scripts/estimate/performance-source.ts';

const ROOT = new URL('../../', import.meta.url);
const DATA = new URL('data/', ROOT);

test('performance.ts is what the fit writes from data/', () => {
  const committed = readFileSync(new URL('src/estimate/performance.ts', ROOT), 'utf8');
  expect(committed).toBe(performanceSource(DATA));
});

test('whole lines left out of the fit are off by 5 % or less on average', () => {
  const errors = leaveOneOut(observedLines(DATA)).filter(
    (each) => each.hops.length > 1 && each.class !== 'high-speed',
  );
  const mean = errors.reduce((sum, each) => sum + Math.abs(relativeError(each)), 0) / errors.length;
  expect(errors.length).toBeGreaterThanOrEqual(21);
  expect(mean).toBeLessThanOrEqual(0.05);
});
