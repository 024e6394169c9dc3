import { expect, test } from 'vitest';
import type { Stage } from '../../src/model/stage.ts';
import { firstChoices, reduce } from '../../src/state/choices.ts';

const FIRST = firstChoices('en', '2026-11-25');

test('a reader who has not chosen sees today, everything but what was dropped', () => {
  expect(FIRST.scenario).toEqual({ day: '2026-11-25', plus: 'none' });
  expect([FIRST.stages.has('concept'), FIRST.stages.has('dropped')]).toEqual([true, false]);
  expect([FIRST.lines, FIRST.selection]).toEqual([undefined, undefined]);
});

test('a change keeps everything else', () => {
  const next = reduce(FIRST, { kind: 'scenario', scenario: { day: '2030-01-01', plus: 'approved' } });
  expect(next).toEqual({ ...FIRST, scenario: { day: '2030-01-01', plus: 'approved' } });
});

test('a filter sets stages and lines together', () => {
  const stages = new Set<Stage>(['open']);
  const next = reduce(FIRST, { kind: 'filter', stages, lines: new Set(['szm-14']) });
  expect([next.stages, next.lines]).toEqual([stages, new Set(['szm-14'])]);
});

test('a selection is made and undone', () => {
  const picked = reduce(FIRST, { kind: 'select', selection: { kind: 'line', id: 'szm-14' } });
  expect(picked.selection).toEqual({ kind: 'line', id: 'szm-14' });
  expect(reduce(picked, { kind: 'select', selection: undefined }).selection).toBeUndefined();
});

test.each([
  { kind: 'locale', locale: 'en' } as const,
  { kind: 'theme', theme: 'auto' } as const,
  { kind: 'view', view: 'journey' } as const,
  { kind: 'scenario', scenario: { day: '2026-11-25', plus: 'none' } } as const,
  { kind: 'filter', stages: new Set(FIRST.stages), lines: undefined } as const,
  { kind: 'select', selection: undefined } as const,
])('choosing the same $kind again changes nothing', (action) => {
  expect(reduce(FIRST, action)).toBe(FIRST);
});

test('what is selected is shown in the network; nothing selected leaves the view as it is', () => {
  const picked = reduce(FIRST, { kind: 'select', selection: { kind: 'line', id: 'szm-14' } });
  expect([FIRST.view, picked.view]).toEqual(['journey', 'network']);
  expect(reduce(picked, { kind: 'select', selection: undefined }).view).toBe('network');
  const back = reduce(picked, { kind: 'view', view: 'journey' });
  expect(back).toEqual({ ...picked, view: 'journey' });
  expect(reduce(back, { kind: 'select', selection: { kind: 'line', id: 'szm-14' } }).view).toBe('network');
});

test('the same selection written anew changes nothing, another does', () => {
  const picked = reduce(FIRST, { kind: 'select', selection: { kind: 'line', id: 'szm-14' } });
  expect(reduce(picked, { kind: 'select', selection: { kind: 'line', id: 'szm-14' } })).toBe(picked);
  expect(reduce(picked, { kind: 'select', selection: { kind: 'line', id: 'szm-16' } })).not.toBe(picked);
});
