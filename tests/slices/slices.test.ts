import { expect, test } from 'vitest';
import type { Steps } from '../../src/slices/slices.ts';
import { finished, inSlices } from '../../src/slices/slices.ts';

function* sumTo(last: number, busy: number): Steps<number> {
  let sum = 0;
  for (let each = 1; each <= last; each++) {
    const end = performance.now() + busy;
    while (performance.now() < end) sum += 0;
    sum += each;
    yield;
  }
  return sum;
}

test('does the work at once', () => {
  expect(finished(sumTo(100, 0))).toBe(5050);
});

test('does the work in slices, and lets other tasks in between', async () => {
  let others = 0;
  const timer = setInterval(() => others++, 0);
  const sum = await inSlices(sumTo(20, 5), new AbortController().signal);
  clearInterval(timer);
  expect(sum).toBe(210);
  expect(others).toBeGreaterThan(1);
});

test('gives up when told to', async () => {
  const life = new AbortController();
  const work = inSlices(sumTo(1000, 5), life.signal);
  life.abort(new Error('removed'));
  await expect(work).rejects.toThrow('removed');
});
