import { expect, test } from 'vitest';
import { run } from './run.ts';

test.each([[[]], [['--last']], [['--json']], [['--via', 'Kengzi']]])(
  'both ends the same is no question: %j',
  (words) => {
    const same = ['--from', 'Kengzi', '--to', '坑梓', '--depart', '2026-11-23T08:00'];
    expect(run('journeys', ...same, ...words)).toEqual({
      code: 2,
      out: '',
      err: '--from and --to are the same place: Kengzi.',
    });
  },
);

test('one may come back to where one set out by way of another place', () => {
  const round = ['--from', 'Kengzi', '--to', 'Kengzi', '--via', '坪山广场', '--depart', '2026-11-23T08:00'];
  expect(run('journeys', ...round).out).toMatch(/\n1\. 08:\d\d → likely 0\d:\d\d/);
});
