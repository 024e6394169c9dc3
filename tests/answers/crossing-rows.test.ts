import { expect, test } from 'vitest';
import type { CrossingColumn, CrossingRow } from '../../src/answers/crossing-rows.ts';
import { CROSSING_COLUMNS, crossingRows, sortedRows } from '../../src/answers/crossing-rows.ts';
import { stripGroups } from '../../src/answers/groups.ts';
import { stripsOf } from '../../src/answers/strip.ts';
import { ask, departAt, found, HOUR } from '../journeys/asking.ts';
import { journey } from './strips.ts';

const NAMES = { name: (id: string) => id, compare: (a: string, b: string) => (a < b ? -1 : 1) };
const { fare } = journey({});
const row = (crossing: string, figures: Partial<CrossingRow>): CrossingRow => ({
  crossing,
  key: crossing,
  likely: 0,
  safe: 0,
  fare,
  changes: 0,
  closesSoon: false,
  typical: 600,
  crowding: 1,
  ...figures,
});
const ROWS = [
  row('b', { likely: 3, safe: 9, changes: 2, closes: 80_000, typical: 900 }),
  row('a', { likely: 2, safe: 7, changes: 2, fare: { ...fare, totalHkd: 10 } }),
  row('c', { likely: 1, safe: 8, changes: 4, closes: 70_000, crowding: 1.2, typical: 300 }),
];

test.each<[CrossingColumn, string]>([
  ['crossing', 'abc'],
  ['likely', 'cab'],
  ['safe', 'acb'],
  ['fare', 'abc'],
  ['changes', 'bac'],
  ['closes', 'cba'],
  ['checks', 'cab'],
])('by %s the least comes first', (column, order) => {
  const sorted = sortedRows(ROWS, { column, descending: false }, NAMES);
  expect(sorted.map(({ crossing }) => crossing).join('')).toBe(order);
});

test('the other way round, equal rows keep their order', () => {
  const sorted = sortedRows(ROWS, { column: 'changes', descending: true }, NAMES);
  expect(sorted.map(({ crossing }) => crossing).join('')).toBe('cba');
});

test('the table sorts by every figure it shows', () => {
  expect(CROSSING_COLUMNS).toHaveLength(7);
});

test('a real morning over Futian: minutes, changes, closing hour and the peak', () => {
  const { journeys } = found(ask('szm:pingshan-square', 'mtr:CEN', departAt(6.5 * HOUR)));
  const rows = crossingRows(stripGroups(stripsOf(journeys), 'fastest'));
  const futian = rows.find(({ crossing }) => crossing === 'futian')!;
  expect(futian).toMatchObject({ changes: 3, closes: 22.5 * HOUR, closesSoon: false, crowding: 1.2 });
  expect(futian.safe).toBeGreaterThan(futian.likely);
  expect(futian.typical).toBe(600 + 1.2 * 480); // least 10 min, typical 18 min
});
