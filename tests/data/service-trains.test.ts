import { expect, test } from 'vitest';
import type { TrainRow } from '../../src/data/service-rows.ts';
import { trainTable } from '../../src/data/service-trains.ts';

const BASE = {
  train: 'G1',
  days: 'daily',
  day_offset: '0',
  as_of: '2026-11-25',
  confidence: 'high',
} as const;
const CALLS: readonly TrainRow[] = [
  { ...BASE, station: 'a', arrival: '', departure: '08:00', evidence: 'timetable', sources: 'new' },
  { ...BASE, station: 'b', arrival: '08:10', departure: '08:12', evidence: 'timetable', sources: 'new' },
  { ...BASE, station: 'c', arrival: '08:20', departure: '', evidence: 'timetable', sources: 'new' },
];

test('a train all of whose calls are of a timetable is of one', () => {
  expect(trainTable(CALLS, 'l').trips).toMatchObject([{ evidence: 'timetable', sources: ['new'] }]);
});

test('a train with a derived call is no timetable’s, and has the sources of all its calls', () => {
  const rows = CALLS.map((row) =>
    row.station === 'b' ? ({ ...row, evidence: 'estimated', sources: 'new;old' } as const) : row,
  );
  expect(trainTable(rows, 'l').trips).toMatchObject([{ evidence: 'estimated', sources: ['new', 'old'] }]);
});
