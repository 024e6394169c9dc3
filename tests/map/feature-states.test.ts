import { expect, test, vi } from 'vitest';
import { moveState } from '../../src/map/feature-states.ts';
import type { ItemKind } from '../../src/model/selection.ts';

test.each([
  ['station', 'stations'],
  ['crossing', 'crossings'],
  ['road', 'roads'],
  ['place', 'places'],
] as [ItemKind, string][])('lights up a %s in %s', (kind, source) => {
  const map = { setFeatureState: vi.fn(), removeFeatureState: vi.fn() };
  moveState(map, 'hovered', undefined, { kind, id: 'x' });
  expect(map.setFeatureState).toHaveBeenCalledExactlyOnceWith({ source, id: 'x' }, { hovered: true });
  expect(map.removeFeatureState).not.toHaveBeenCalled();
});

test('lights up a line with the bands it may lie in, and puts both out again', () => {
  const map = { setFeatureState: vi.fn(), removeFeatureState: vi.fn() };
  moveState(map, 'selected', { kind: 'line', id: 'x' }, { kind: 'line', id: 'y' });
  const sources = ['sections', 'uncertainty'];
  expect(map.removeFeatureState.mock.calls).toEqual(
    sources.map((source) => [{ source, id: 'x' }, 'selected']),
  );
  expect(map.setFeatureState.mock.calls).toEqual(
    sources.map((source) => [{ source, id: 'y' }, { selected: true }]),
  );
});

test('does nothing when the thing is the same', () => {
  const map = { setFeatureState: vi.fn(), removeFeatureState: vi.fn() };
  moveState(map, 'selected', { kind: 'line', id: 'x' }, { kind: 'line', id: 'x' });
  expect(map.setFeatureState).not.toHaveBeenCalled();
  expect(map.removeFeatureState).not.toHaveBeenCalled();
});
