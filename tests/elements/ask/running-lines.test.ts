import { expect, test } from 'vitest';
import { runningLines } from '../../../src/elements/ask/running-lines.ts';
import { NETWORK } from '../../map/small-network.ts';

test.each([
  ['2026-11-25', ['one'], ['one']],
  ['2020-01-01', ['one', 'two'], ['one', 'two']],
  ['2009-12-31', [], []],
])('on %s run %j', (day, lines, atB) => {
  const running = runningLines(NETWORK, day);
  expect(running.lines.map(({ id }) => id)).toEqual(lines);
  expect((running.at.get('b') ?? []).map(({ id }) => id)).toEqual(atB);
});

test('asked again, it is the same answer', () => {
  expect(runningLines(NETWORK, '2026-11-25')).toBe(runningLines(NETWORK, '2026-11-25'));
});
