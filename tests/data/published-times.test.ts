import { expect, test } from 'vitest';
import { publishedTimes } from '../../src/data/published-times.ts';
import type { RunTimeRow } from '../../src/data/source-files.ts';

const CALLS = ['a', 'b', 'c', 'd'];

function row(from: string, to: string, seconds: number, more: Partial<RunTimeRow> = {}): RunTimeRow {
  return {
    ...{ line: 'l', from, to, seconds, kind: 'hop', resolution_s: 60, evidence: 'published' },
    ...{ sources: ['s'], as_of: '2026-11-22', confidence: 'medium' },
    ...more,
  } as RunTimeRow;
}

function time(rows: RunTimeRow[]) {
  const found = publishedTimes(rows).between(['l'], 'b', 'c', CALLS);
  return found === undefined ? undefined : [found.time, found.error, found.evidence];
}

test('a whole minute is true to half a minute', () => {
  expect(time([row('b', 'c', 120)])).toEqual([120, 30, 'published']);
});

test('directions two minutes apart are averaged, and the band holds both', () => {
  expect(time([row('b', 'c', 120), row('c', 'b', 240)])).toEqual([180, 60, 'published']);
});

test('cumulative times from other origins are subtracted, so that their margin cancels', () => {
  const kind = 'cumulative';
  const rows = [row('a', 'b', 240, { kind }), row('a', 'c', 360, { kind }), row('d', 'b', 420, { kind })];
  expect(time([...rows, row('d', 'c', 300, { kind })])).toEqual([120, 30, 'published']);
});

test('a published time comes before an estimated row', () => {
  expect(time([row('b', 'c', 480, { evidence: 'estimated' }), row('c', 'b', 660)])).toEqual([
    660,
    30,
    'published',
  ]);
  expect(time([row('b', 'c', 480, { evidence: 'estimated' })])).toEqual([480, 30, 'estimated']);
});

test('alone, a cumulative time of the hop itself loses 90 s of boarding margin', () => {
  expect(time([row('b', 'c', 420, { kind: 'cumulative' })])).toEqual([330, 90, 'published']);
});

test('nothing published gives nothing', () => {
  expect(time([row('a', 'b', 120)])).toBeUndefined();
});
