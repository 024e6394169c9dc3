import { expect, test } from 'vitest';
import { fareDaysText, fareText } from '../../src/cli/fare-text.ts';
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

test('fares that were true more than a year from the journey are told with their days', () => {
  const legend = (day: string) => {
    const words = ['--from', 'Kengzi', '--to', 'Shatian', '--depart', `${day}T08:00`];
    return run('journeys', ...words)
      .out.split('\n')
      .at(-1)!;
  };
  expect(legend('2024-06-03')).toContain('Fares: adult, of 2026-08-13; sums at HK$1.09');
  expect(legend('2026-11-23')).toContain('Fares: adult; sums at HK$1.09');
});

test.each([
  [['2026-08-13'], '2027-08-14', ''],
  [['2026-08-13'], '2027-08-15', ', of 2026-08-13'],
  [['2026-08-13', '2019-07-10', '2026-06-09'], '2024-06-03', ', of 2019-07-10 to 2026-08-13'],
  [['2026-08-13', '2019-07-10'], '2026-11-23', ', some of 2019-07-10'],
  [[undefined, '2026-08-13'], '2024-06-03', ', of 2026-08-13'],
  [[undefined], '2024-06-03', ''],
])('fares of %j on %s: "%s"', (days, day, text) => {
  const parts = days.map((asOf) => (asOf === undefined ? {} : { asOf }));
  expect(fareDaysText([{ day, fare: { parts } as unknown as Fare }])).toBe(text);
});
