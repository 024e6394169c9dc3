import { expect, test } from 'vitest';
import { stationFeatures } from '../../../src/map/features/station-features.ts';
import { visibleScene } from '../../../src/map/features/visible-scene.ts';
import type { Stage } from '../../../src/model/stage.ts';
import { ALL_STAGES, DRAWING, smallScene } from '../small-network.ts';

test('gives ends, stops and interchanges their own shape', () => {
  expect(Object.fromEntries(marks('2023-01-01', new Set<Stage>(['open'])))).toEqual({
    a: 'terminal:#F2C75C',
    b: 'interchange:#F2C75C,#1E22AA',
    c: 'terminal:#F2C75C',
  });
});

test('puts corridor lines and lines that run first, and greys what stopped', () => {
  expect(marks('2026-11-25', ALL_STAGES).get('b')).toBe('interchange:#F2C75C,#BB16A3,#84898E');
});

test('draws a place known by name only as what it is', () => {
  expect(marks('2026-11-25', ALL_STAGES).get('planned')).toBe('approximate:#BB16A3');
});

test('forgets the lines that are switched off', () => {
  expect(Object.fromEntries(marks('2023-01-01', ALL_STAGES, new Set(['one'])))).toEqual({
    a: 'terminal:#F2C75C',
    b: 'dot:#F2C75C',
    c: 'terminal:#F2C75C',
  });
});

test('counts the colours of a mark', () => {
  expect(properties('2026-11-25', ALL_STAGES).map(({ id, colours }) => [id, colours])).toEqual([
    ['a', 1],
    ['b', 3],
    ['c', 1],
    ['planned', 1],
  ]);
});

test('names the ends of corridor lines first', () => {
  const ranks = new Map(properties('2026-11-25', ALL_STAGES).map(({ id, rank }) => [id, rank]));
  expect(ranks.get('a')).toBeLessThan(ranks.get('b')!);
  expect(ranks.get('b')).toBeLessThan(ranks.get('planned')!);
});

test('writes names in each language', () => {
  expect(properties('2023-01-01', ALL_STAGES)[0]).toMatchObject({
    en: 'a',
    'zh-Hans': '简a',
    'zh-Hant': '繁a',
    local: '简a',
  });
});

function properties(day: string, stages: ReadonlySet<Stage>, lines?: ReadonlySet<string>) {
  const { stations, sections } = visibleScene(smallScene(day), { stages, lines });
  return stationFeatures(stations, sections, DRAWING).features.map((feature) => feature.properties);
}

function marks(day: string, stages: ReadonlySet<Stage>, lines?: ReadonlySet<string>) {
  return new Map(properties(day, stages, lines).map(({ id, mark }) => [id, mark]));
}
