import { createExpression, latest } from '@maplibre/maplibre-gl-style-spec';
import type { LineLayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { legLayers } from '../../../src/map/layers/legs.ts';
import { LIGHT } from '../../../src/theme/palette.ts';

const { paint } = legLayers(LIGHT).find(({ id }) => id === 'legs') as LineLayerSpecification;
const made = createExpression(paint!['line-dasharray'], latest.paint_line['line-dasharray'] as never);

test.each([
  [{ mode: 'ride', known: true }, [1, 0]],
  [{ mode: 'ride', known: false }, [1.4, 0.9]],
  [{ mode: 'bus', known: false }, [2.6, 1.6]],
  [{ mode: 'walk', known: true }, [0, 1.8]],
])('of a journey only a ride whose way is known is a whole stroke: %j', (properties, dashes) => {
  if (made.result === 'error') throw new Error(made.value.join());
  expect(made.value.evaluate({ zoom: 12 }, { type: 2, properties } as never)).toEqual(dashes);
});
