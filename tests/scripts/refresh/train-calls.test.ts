import { expect, test } from 'vitest';
import type { Row } from '../../../scripts/refresh/table.ts';
import { movedCalls } from '../../../scripts/refresh/train-calls.ts';

const call = (station: string, arrival: string, departure: string, day_offset = '0'): Row => ({
  ...{ train: 'G1', station, arrival, departure, day_offset },
  ...{ evidence: 'timetable', sources: 'old', confidence: 'high' },
});
const NIGHT = [call('a', '', '23:30'), call('b', '23:50', '23:55'), call('c', '00:10', '', '1')];
const ends = (start: string, end: string) => ({
  start: { station: 'a', time: start },
  end: { station: 'c', time: end },
});

test.each([
  ['23:25', '00:05', [['23:45', '23:50', '0']]], // wholly earlier
  ['23:41', '00:21', [['00:01', '00:06', '1']]], // the call is on the next day now
  ['23:37', '00:17', undefined], // it would arrive at 23:57 and leave at 00:02
  ['23:46', '00:26', undefined], // moved by 16 minutes
  ['23:30', '00:11', undefined], // takes longer
])('a train of 23:30 to 00:10 that is %s to %s calls between at %j', (start, end, expected) => {
  const moved = movedCalls(NIGHT, ends(start, end), 'new');
  expect(moved?.map(({ arrival, departure, day_offset }) => [arrival, departure, day_offset])).toEqual(
    expected,
  );
});

test('other ends are another train', () => {
  const { start } = ends('23:30', '00:10');
  expect(movedCalls(NIGHT, { start, end: { station: 'd', time: '00:10' } }, 'new')).toBeUndefined();
});

test('a train after midnight that was before it stays on the day it leaves', () => {
  const known = [call('a', '', '23:58'), call('b', '00:05', '00:06', '1'), call('c', '00:20', '', '1')];
  const moved = movedCalls(known, ends('00:02', '00:24'), 'new');
  expect(moved?.map(({ arrival, day_offset }) => [arrival, day_offset])).toEqual([['00:09', '0']]);
});

test('moved calls are estimates of both sources', () => {
  expect(movedCalls(NIGHT, ends('23:31', '00:11'), 'new')).toMatchObject([
    { evidence: 'estimated', confidence: 'medium', sources: 'new;old' },
  ]);
});
