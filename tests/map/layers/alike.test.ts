import type { Feature, StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import { expression, latest } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { ownLayers } from '../../../src/map/basemap/own-layers.ts';
import { emphasisOf } from '../../../src/map/journeys/chosen.ts';
import { alike } from '../../../src/map/layers/alike.ts';
import { bandLayers, networkLayers } from '../../../src/map/layers.ts';
import { MAP_WORDS } from '../../../src/map/map-words.ts';
import { DARK, LIGHT } from '../../../src/theme/palette.ts';
import { SOUTH } from '../small-journeys.ts';

const PAINT = {
  line: ['line-color', 'line-opacity', 'line-width', 'line-dasharray'],
  symbol: ['icon-opacity', 'text-color'],
} as const;
const ZOOMS = [6.5, 9.2, 10, 11.7, 14, 17];
const FEATURES: readonly Feature[] = [
  { properties: {}, type: 'LineString' },
  {
    properties: {
      id: 'a',
      role: 'corridor',
      pattern: 'open',
      exists: true,
      edgeLight: '#123456',
      pixels: 0.01,
    },
    type: 'LineString',
  },
  {
    properties: {
      id: 'b',
      role: 'context',
      pattern: 'in-plan',
      exists: false,
      strokeDark: '#ffeecc',
      pixels: 2,
    },
    type: 'LineString',
  },
];

const LOOKS = [LIGHT, DARK].map((palette) => [
  ...ownLayers(palette, 'en'),
  ...bandLayers(palette),
  ...networkLayers(palette, 'zh-Hant', MAP_WORDS['zh-Hant'], emphasisOf(SOUTH)),
]);

test.each([0, 1])('looks as before at every zoom, whatever the feature (palette %i)', (look) => {
  const before = LOOKS[look]!;
  const after = alike(before);
  let compared = 0;
  for (const [index, layer] of before.entries()) {
    for (const name of PAINT[layer.type as 'line'] ?? []) {
      for (const zoom of ZOOMS) {
        for (const feature of FEATURES) {
          const value = (layers: LayerSpecification[]) => paintedOf(layers[index]!, name, zoom, feature);
          expect(value(after), `${layer.id} ${name} at ${zoom}`).toEqual(value(before));
          compared += 1;
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(1000);
});

test('paint that some layers of a kind tell by zoom and feature is told so by all of them', () => {
  const layers = LOOKS.flatMap(alike).filter(({ type }) => type in PAINT);
  expect(layers.length).toBeGreaterThan(50);
  for (const layer of layers) {
    const { 'line-dasharray': dash } = paintOf(layer);
    if (dash !== undefined) expect(told(layer, 'line-dasharray').kind, layer.id).toBe('source');
    for (const name of PAINT[layer.type as 'line'].filter((each) => each !== 'line-dasharray'))
      expect(told(layer, name).kind, `${layer.id} ${name}`).toBe('composite');
  }
});

test('what was told for all features alike changes at whole zooms only, between which the rest is mixed', () => {
  for (const layer of LOOKS.flat().filter(({ type }) => type in PAINT)) {
    for (const name of PAINT[layer.type as 'line']) {
      if (paintOf(layer)[name] === undefined) continue;
      const one = told(layer, name);
      if (one.kind === 'camera')
        expect(one.zoomStops.every(Number.isInteger), `${layer.id} ${name}`).toBe(true);
    }
  }
});

test('what is neither a line nor a symbol stays as it is', () => {
  const fill: LayerSpecification = { id: 'f', type: 'fill', source: 's', paint: { 'fill-color': '#fff' } };
  expect(alike([fill])).toEqual([fill]);
});

function paintOf(layer: LayerSpecification): Record<string, unknown> {
  return (layer.paint ?? {}) as Record<string, unknown>;
}

function specOf(layer: LayerSpecification, name: string): StylePropertySpecification {
  return (latest as unknown as Record<string, Record<string, StylePropertySpecification>>)[
    `paint_${layer.type}`
  ]![name]!;
}

function told(layer: LayerSpecification, name: string) {
  const spec = specOf(layer, name);
  const value = paintOf(layer)[name] ?? spec.default;
  return expression.normalizePropertyExpression(value as never, name, spec);
}

function paintedOf(layer: LayerSpecification, name: string, zoom: number, feature: Feature): string {
  if (paintOf(layer)[name] === undefined && name === 'line-dasharray') return 'none';
  return String(told(layer, name).evaluate({ zoom } as never, feature, {}));
}
