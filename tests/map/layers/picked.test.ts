import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { LineLayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { sectionFeatures } from '../../../src/map/features/section-features.ts';
import { sectionLayers } from '../../../src/map/layers/sections.ts';
import { uncertaintyLayers } from '../../../src/map/layers/uncertainty.ts';
import { LIGHT } from '../../../src/theme/palette.ts';
import { DRAWING, smallScene } from '../small-network.ts';

const { features } = sectionFeatures(smallScene().sections, DRAWING);

test('a picked line is edged where its place is known; where it is rough, or a wish, it glows', () => {
  expect(litBy('sections-highlight')).toEqual(['one/1', 'two/1']);
  expect(litBy('sections-glow')).toEqual(['three/1', 'four/1']);
  expect(layer('sections-glow').paint).toMatchObject({ 'line-blur': 9 });
});

test('the band of a picked line is as wide and as soft as it is unpicked', () => {
  const [band, picked] = ['uncertainty', 'uncertainty-highlight'].map(layer);
  expect(picked?.paint).toMatchObject({
    'line-width': band?.paint?.['line-width' as never],
    'line-blur': band?.paint?.['line-blur' as never],
  });
});

/** Ids of the sections that a layer takes. */
function litBy(id: string): unknown[] {
  const { filter } = featureFilter((layer(id) as LineLayerSpecification).filter, 'filter');
  return features
    .filter(({ properties }) => filter({ zoom: 12 }, { type: 2, properties } as never))
    .map(({ properties }) => properties.id);
}

function layer(id: string) {
  return [...sectionLayers(LIGHT), ...uncertaintyLayers(LIGHT)].find((each) => each.id === id)!;
}
