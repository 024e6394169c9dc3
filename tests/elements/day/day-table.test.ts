import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/elements/day/day-table.ts';
import { HOUR, PROFILE } from './profile-fixture.ts';

test('has a row for every half hour in which something runs', () => {
  const rows = rowsOf(PROFILE);
  expect([rows[0], rows.at(-1), rows.length]).toEqual([6 * HOUR, 22 * HOUR, 33]);
});
