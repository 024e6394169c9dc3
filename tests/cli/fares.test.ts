import { expect, test } from 'vitest';
import { fareText } from '../../src/cli/fare-text.ts';
import type { Fare } from '../../src/model/journey.ts';
import { run } from './run.ts';

test('a fare of which nothing is known is no zero', () => {
  const words = ['--from', 'Central', '--to', 'mtr:TST', '--depart', '2026-11-23T08:00'];
  const { out } = run('journeys', ...words);
  expect(out).toMatch(/\n1\. .* · fare not known\n/);
  expect(out).not.toContain('0.00');
  const { journeys } = JSON.parse(run('journeys', ...words, '--json').out) as { journeys: { fare: Fare }[] };
  expect(journeys[0]!.fare).toMatchObject({ from: true, totalHkd: 0 });
});

test.each<[Partial<Fare>, string]>([
  [{ cny: 8, hkd: 0, totalCny: 8, totalHkd: 8.72, from: true }, 'from ¥8.00 / HK$8.72'],
  [{ cny: 0, hkd: 5, totalCny: 4.59, totalHkd: 5, from: true }, 'from ¥4.59 / HK$5.00'],
  [
    { cny: 8, hkd: 5, totalCny: 12.59, totalHkd: 13.72, from: true },
    'from ¥8.00 + HK$5.00 = ¥12.59 / HK$13.72',
  ],
  [{ cny: 0, hkd: 0, totalCny: 0, totalHkd: 0, from: true }, 'fare not known'],
  [{ totalCny: 0, totalHkd: 0, from: false }, '¥0.00 / HK$0.00'],
])('the fare %j is %s', (fare, text) => {
  expect(fareText(fare as Fare)).toBe(text);
});
