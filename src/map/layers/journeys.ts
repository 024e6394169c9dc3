import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { isState } from './state.ts';

const HOVERED = isState('hovered');

/** Journeys that are not chosen: faint, of one colour, dashed where the way is not known. */
export function journeyLayers(palette: Palette): LayerSpecification[] {
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      id: 'journeys-casing',
      type: 'line',
      source: 'journeys',
      layout,
      paint: { 'line-color': palette.casing, 'line-width': width(3), 'line-opacity': 0.6 },
    },
    {
      id: 'journeys',
      type: 'line',
      source: 'journeys',
      layout: { 'line-join': 'round', 'line-cap': ['case', ['get', 'known'], 'round', 'butt'] },
      paint: {
        'line-color': palette.otherJourney,
        'line-width': width(0),
        'line-opacity': ['case', HOVERED, 1, 0.55],
        'line-dasharray': ['case', ['get', 'known'], ['literal', [1, 0]], ['literal', [1.6, 1.2]]],
      },
    },
  ];
}

function width(extra: number): ExpressionSpecification {
  const at = (base: number): ExpressionSpecification => ['case', HOVERED, base + extra + 1.5, base + extra];
  return ['interpolate', ['linear'], ['zoom'], 8, at(2.6), 11, at(3.8), 14, at(5.5), 17, at(8)];
}
