import type { ExpressionSpecification } from 'maplibre-gl';

/** Feature states the map sets: the picked thing, and the one under the pointer. */
export type FeatureState = 'selected' | 'hovered';

/** One value for the picked thing, one for what the pointer is over, one for all else. */
export function byState<T extends number | string>(
  selected: T,
  hovered: T,
  otherwise: T,
): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'selected' satisfies FeatureState], false],
    selected,
    ['boolean', ['feature-state', 'hovered' satisfies FeatureState], false],
    hovered,
    otherwise,
  ];
}
