import { expect, test } from 'vitest';
import { stripGroups } from '../../src/answers/groups.ts';
import { stripsOf } from '../../src/answers/strip.ts';
import { ask, departAt, found, HOUR } from '../journeys/asking.ts';
import { strips } from './strips.ts';

test('each crossing has its best journey first, and the best group stands first', () => {
  const groups = stripGroups(
    strips(
      { crossing: 'luohu', minutes: 110 },
      { crossing: 'futian', minutes: 120 },
      { crossing: 'futian', minutes: 100 },
    ),
    'fastest',
  );
  expect(
    groups.map(({ crossing, best, others }) => [crossing, best.likelyLength / 60, others.length]),
  ).toEqual([
    ['futian', 100, 1],
    ['luohu', 110, 0],
  ]);
});

test('journeys within a city are one group without a crossing', () => {
  const [group, ...rest] = stripGroups(strips({ minutes: 20 }, { minutes: 15, line: 'szm-16' }), 'fastest');
  expect(rest).toEqual([]);
  expect(group).not.toHaveProperty('crossing');
  expect(group!.best.likelyLength).toBe(900);
});

test('every usable crossing of a real answer has its group, and no journey is lost', () => {
  const { journeys } = found(ask('szm:kengzi', 'mtr:HKU', { kind: 'arrive-by', time: 10 * HOUR }));
  const groups = stripGroups(stripsOf(journeys), 'cheaper');
  expect(groups.map(({ crossing }) => crossing).sort()).toEqual(
    [...new Set(journeys.map(({ crossing }) => crossing))].sort(),
  );
  expect(groups.flatMap(({ best, others }) => [best, ...others])).toHaveLength(journeys.length);
});

test('an answer within Shenzhen passes nothing', () => {
  const { journeys } = found(ask('szm:pingshan-square', 'szm:buji', departAt(9 * HOUR)));
  expect(stripGroups(stripsOf(journeys), 'fastest')[0]!.best.passage).toBe(undefined);
});
