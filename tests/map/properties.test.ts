import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import type { SourceName } from '../../src/map/features.ts';
import { makingFeatures } from '../../src/map/fill-sources.ts';
import { emphasisOf } from '../../src/map/journeys/chosen.ts';
import { bandLayers, networkLayers } from '../../src/map/layers.ts';
import { MAP_WORDS } from '../../src/map/map-words.ts';
import { SOURCE_NAMES, STATE_KEY } from '../../src/map/sources.ts';
import { LOCALES } from '../../src/model/names.ts';
import { finished } from '../../src/slices/slices.ts';
import { DARK, LIGHT } from '../../src/theme/palette.ts';
import { ROUND, SOUTH } from './small-journeys.ts';
import { ALL_STAGES, DRAWING, smallScene } from './small-network.ts';

/** What picking, hover and selection read, beside what layers do. */
const PICKED = ['id', 'kind'];

const LAYERS = [LIGHT, DARK].flatMap((palette) =>
  LOCALES.flatMap((locale) => [
    ...bandLayers(palette),
    ...networkLayers(palette, locale, MAP_WORDS[locale], emphasisOf(SOUTH)),
  ]),
);

test.each(SOURCE_NAMES)('%s carry exactly what their layers and picking read', (source) => {
  const read = new Set([...PICKED, STATE_KEY[source], ...LAYERS.filter(of(source)).flatMap(propertiesRead)]);
  const made = finished(
    makingFeatures({
      scene: smallScene(),
      drawing: DRAWING,
      stages: ALL_STAGES,
      lines: undefined,
      journeys: [
        { key: 'south', journey: SOUTH },
        { key: 'round', journey: ROUND },
      ],
      chosen: 'south',
    }),
  );
  const { features } = made.get(source)!;
  expect(features.length).toBeGreaterThan(0);
  for (const { properties } of features) {
    expect(Object.keys(properties ?? {}).sort()).toEqual([...read].sort());
  }
});

function of(source: SourceName) {
  return (layer: LayerSpecification) => 'source' in layer && layer.source === source;
}

/** Every name in a `["get", name]` or `["has", name]` of a layer. */
function propertiesRead(layer: LayerSpecification): string[] {
  const names: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      if ((value[0] === 'get' || value[0] === 'has') && typeof value[1] === 'string') names.push(value[1]);
      value.forEach(walk);
    } else if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(walk);
    }
  };
  walk(layer);
  return names;
}
