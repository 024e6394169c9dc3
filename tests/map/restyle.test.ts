import type { LayerSpecification } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { restyle } from '../../src/map/restyle.ts';

test('does nothing when nothing differs', () => {
  expect(calls([dot('a', 'red')], [dot('a', 'red')])).toEqual([]);
});

test('changes only the property that differs', () => {
  expect(calls([dot('a', 'red'), dot('b', 'red')], [dot('a', 'red'), dot('b', 'blue')])).toEqual([
    ['setPaintProperty', 'b', 'circle-color', 'blue'],
  ]);
});

test('takes back a property that is gone', () => {
  expect(calls([dot('a', 'red')], [{ id: 'a', type: 'circle', source: 's' }])).toEqual([
    ['setPaintProperty', 'a', 'circle-color', undefined],
  ]);
});

test('changes layout, filter and zooms', () => {
  const drawn: LayerSpecification = { id: 'a', type: 'symbol', source: 's', layout: { 'text-field': 'x' } };
  const wanted: LayerSpecification = {
    ...drawn,
    layout: { 'text-field': 'y' },
    minzoom: 9,
    filter: ['has', 'x'],
  };
  expect(calls([drawn], [wanted])).toEqual([
    ['setFilter', 'a', ['has', 'x']],
    ['setLayerZoomRange', 'a', 9, 24],
    ['setLayoutProperty', 'a', 'text-field', 'y'],
  ]);
});

test('puts new layers in between, and takes away what is not wanted', () => {
  expect(
    calls([dot('a', 'red'), dot('b', 'red')], [dot('new', 'red'), dot('b', 'red'), dot('top', 'red')]),
  ).toEqual([
    ['removeLayer', 'a'],
    ['addLayer', dot('top', 'red'), undefined],
    ['addLayer', dot('new', 'red'), 'b'],
  ]);
});

test('builds anew when layers change their order', () => {
  expect(calls([dot('a', 'red'), dot('b', 'red')], [dot('b', 'red'), dot('a', 'red')])).toEqual([
    ['removeLayer', 'a'],
    ['removeLayer', 'b'],
    ['addLayer', dot('a', 'red'), undefined],
    ['addLayer', dot('b', 'red'), 'a'],
  ]);
});

function dot(id: string, colour: string): LayerSpecification {
  return { id, type: 'circle', source: 's', paint: { 'circle-color': colour } };
}

function calls(drawn: LayerSpecification[], wanted: LayerSpecification[]) {
  const made: unknown[][] = [];
  const record = (name: string) => [name, vi.fn((...values: unknown[]) => made.push([name, ...values]))];
  const names = [
    'addLayer',
    'removeLayer',
    'setFilter',
    'setLayerZoomRange',
    'setLayoutProperty',
    'setPaintProperty',
  ];
  restyle(Object.fromEntries(names.map(record)) as never, drawn, wanted);
  return made;
}
