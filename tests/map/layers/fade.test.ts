import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { faded } from '../../../src/map/layers/fade.ts';

const EMPHASIS = { stations: ['a'], crossings: ['gate'] };
const LINE = { id: 'sections', type: 'line', source: 's' } as const;

test('fades a line that had no opacity, and one that had', () => {
  expect(one({ ...LINE })).toMatchObject({ paint: { 'line-opacity': 0.26 } });
  expect(one({ ...LINE, paint: { 'line-opacity': 0.5 } })).toMatchObject({ paint: { 'line-opacity': 0.13 } });
});

test('multiplies what depends on the zoom inside, where MapLibre allows it', () => {
  const opacity = ['interpolate', ['linear'], ['zoom'], 10, ['get', 'x'], 12, 1] as never;
  expect(one({ ...LINE, paint: { 'line-opacity': opacity } })).toMatchObject({
    paint: {
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 10, ['*', 0.26, ['get', 'x']], 12, 0.26],
    },
  });
});

test('leaves light on what is picked', () => {
  const layer: LayerSpecification = { ...LINE, id: 'sections-highlight' };
  expect(one(layer)).toBe(layer);
});

test('leaves the passed gate strong, and its own stations out', () => {
  expect(one({ id: 'crossings', type: 'symbol', source: 's' })).toMatchObject({
    paint: { 'icon-opacity': ['case', ['in', ['get', 'id'], ['literal', ['gate']]], 1, 0.26] },
  });
  expect(one({ id: 'stations', type: 'symbol', source: 's', filter: ['has', 'id'] })).toMatchObject({
    filter: ['all', ['has', 'id'], ['!', ['in', ['get', 'id'], ['literal', ['a']]]]],
  });
});

function one(layer: LayerSpecification) {
  return faded([layer], EMPHASIS)[0];
}
