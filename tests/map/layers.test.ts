import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { makingFeatures } from '../../src/map/fill-sources.ts';
import { emphasisOf } from '../../src/map/journeys/chosen.ts';
import { bandLayers, mapLayers, networkLayers } from '../../src/map/layers.ts';
import { MAP_WORDS } from '../../src/map/map-words.ts';
import { SOURCE_NAMES, sourceOf } from '../../src/map/sources.ts';
import { LOCALES } from '../../src/model/names.ts';
import { ADDITIONS } from '../../src/model/scenario.ts';
import { finished } from '../../src/slices/slices.ts';
import { DARK, LIGHT } from '../../src/theme/palette.ts';
import { ROUND, SOUTH } from './small-journeys.ts';
import { ALL_STAGES, DRAWING, smallScene } from './small-network.ts';

const DAYS = ['2004-01-01', '2010-01-01', '2023-03-16', '2026-11-25', '2040-12-31'];
const LOOKS = [LIGHT, DARK].flatMap((palette) => LOCALES.map((locale) => ({ palette, locale })));

const JOURNEYS = [
  { key: 'south', journey: SOUTH },
  { key: 'round', journey: ROUND },
];

for (const { palette, locale } of LOOKS) {
  const layers = [...bandLayers(palette), ...networkLayers(palette, locale, MAP_WORDS[locale])];

  test.each(['south', 'round'])(
    `${palette.theme}, ${locale}: the style beside the journey %s is valid`,
    (chosen) => {
      const scene = smallScene();
      const emphasis = emphasisOf(chosen === 'south' ? SOUTH : ROUND);
      const view = {
        scene,
        drawing: DRAWING,
        stages: ALL_STAGES,
        lines: undefined,
        journeys: JOURNEYS,
        chosen,
      };
      const features = finished(makingFeatures(view));
      const sources = SOURCE_NAMES.map((name) => [name, sourceOf(name, features.get(name)!)]);
      const drawn = [
        ...bandLayers(palette, emphasis),
        ...networkLayers(palette, locale, MAP_WORDS[locale], emphasis),
      ];
      expect(validateStyleMin(style(Object.fromEntries(sources), drawn))).toEqual([]);
      expect(drawn.map(({ id }) => id)).toEqual(layers.map(({ id }) => id));
    },
  );

  test.each(DAYS)(`${palette.theme}, ${locale}: the style of %s is valid`, (day) => {
    for (const plus of ADDITIONS) {
      const scene = smallScene(day, plus);
      const features = finished(
        makingFeatures({ scene, drawing: DRAWING, stages: ALL_STAGES, lines: undefined }),
      );
      const sources = SOURCE_NAMES.map((name) => [name, sourceOf(name, features.get(name)!)]);
      expect(validateStyleMin(style(Object.fromEntries(sources), layers))).toEqual([]);
    }
  });

  test(`${palette.theme}, ${locale}: no layer is named twice`, () => {
    const ids = layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
}

test('names what others may query', () => {
  const ids = [...bandLayers(LIGHT), ...networkLayers(LIGHT, 'en', MAP_WORDS.en)].map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'uncertainty',
      'sections-casing',
      'sections',
      'added-halo',
      'roads',
      'stations',
      'interchanges',
      'crossings',
      'places',
      'sections-labels',
      'stations-labels',
      'crossings-labels',
      'places-labels',
      'roads-labels',
      'journeys',
      'legs',
      'legs-crossing',
      'stops',
      'stops-labels',
    ]),
  );
});

test('gives marks room before names, and crossings before stations before places', () => {
  const ids = networkLayers(LIGHT, 'en', MAP_WORDS.en).map(({ id }) => id);
  const order = ['places-labels', 'stations-labels', 'crossings-labels', 'stations', 'crossings'];
  expect([...order].sort((one, other) => ids.indexOf(one) - ids.indexOf(other))).toEqual(order);
});

test('the fills of the base map lie below the bands, its lines and names between these and the network', () => {
  const ids = mapLayers({ theme: 'light', locale: 'en' }, [
    { id: 'land', type: 'fill', source: 'basemap' },
    { id: 'coast', type: 'line', source: 'basemap' },
  ]).map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(['ground', 'land', 'uncertainty']);
  expect(ids.indexOf('coast')).toBeGreaterThan(ids.indexOf('uncertainty-nodes'));
  expect(ids.indexOf('coast')).toBeLessThan(ids.indexOf('roads'));
});

test('layers of journeys come with the first journeys, those of the chosen one with the choice', () => {
  const sources = (shown: { journeys?: typeof JOURNEYS; chosen?: string }) => {
    const layers = mapLayers({ theme: 'light', locale: 'en', ...shown }, []);
    const drawn = new Set(layers.map((layer) => ('source' in layer ? layer.source : '')));
    return ['journeys', 'legs', 'stops'].filter((name) => drawn.has(name));
  };
  expect(sources({})).toEqual([]);
  expect(sources({ journeys: [] })).toEqual([]);
  expect(sources({ journeys: JOURNEYS })).toEqual(['journeys']);
  expect(sources({ journeys: JOURNEYS, chosen: 'gone' })).toEqual(['journeys']);
  expect(sources({ journeys: JOURNEYS, chosen: 'south' })).toEqual(['journeys', 'legs', 'stops']);
});

function style(sources: object, layers: LayerSpecification[]) {
  return { version: 8 as const, sources: sources as never, layers: layers as never };
}
