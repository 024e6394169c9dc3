import { expect, test } from 'vitest';
import { stationFeatures } from '../../../src/map/features/station-features.ts';
import { visibleScene } from '../../../src/map/features/visible-scene.ts';
import type { Addition } from '../../../src/model/scenario.ts';
import type { Stage } from '../../../src/model/stage.ts';
import { ALL_STAGES, DRAWING, smallScene } from '../small-network.ts';

test('gives ends, stops and interchanges their own shape', () => {
  expect(Object.fromEntries(marks('2023-01-01', new Set<Stage>(['open'])))).toEqual({
    a: 'terminal:#F2C75C',
    b: 'interchange:#F2C75C,#1E22AA',
    c: 'terminal:#F2C75C',
  });
});

test('looks as the lines that call now, whatever called or is planned to', () => {
  expect(marks('2026-11-25', ALL_STAGES).get('b')).toBe('dot:#F2C75C');
});

test('joins a line that the scenario adds', () => {
  expect(marks('2026-11-25', ALL_STAGES, undefined, 'in-plan').get('b')).toBe('interchange:#F2C75C,#BB16A3');
});

test('greys a station at which nothing calls any more', () => {
  expect(marks('2026-11-25', ALL_STAGES, new Set(['two'])).get('b')).toBe('terminal:#84898E');
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
    ['b', 1],
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

function properties(day: string, stages: ReadonlySet<Stage>, lines?: ReadonlySet<string>, plus?: Addition) {
  const { stations, sections } = visibleScene(smallScene(day, plus), { stages, lines });
  return stationFeatures(stations, sections, DRAWING).features.map((feature) => feature.properties);
}

function marks(day: string, stages: ReadonlySet<Stage>, lines?: ReadonlySet<string>, plus?: Addition) {
  return new Map(properties(day, stages, lines, plus).map(({ id, mark }) => [id, mark]));
}
