import type { CircleLayerSpecification, ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';

/** Feature states the map sets: the picked thing, the one under the pointer, and what a list points at. */
export type FeatureState = 'selected' | 'hovered' | 'pointed';

/** Whether a feature is in a state. */
export function isState(state: FeatureState): ExpressionSpecification {
  return ['boolean', ['feature-state', state], false];
}

/** One value for the picked thing, one for what the pointer is over, one for all else. */
export function byState<T extends number | string>(
  selected: T,
  hovered: T,
  otherwise: T,
): ExpressionSpecification {
  return ['case', isState('selected'), selected, isState('hovered'), hovered, otherwise];
}

/** A ring with a breath of light in it, around the picked thing and, fainter, the one pointed at. */
export function ring({ selection, hover }: Palette): CircleLayerSpecification['paint'] {
  const colour = byState(selection, hover, hover);
  return {
    'circle-color': colour,
    'circle-opacity': byState(0.16, 0.12, 0),
    'circle-stroke-color': colour,
    'circle-stroke-opacity': byState(1, 0.7, 0),
    'circle-stroke-width': 2.5,
  };
}
