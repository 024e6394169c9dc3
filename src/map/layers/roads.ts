import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../model/names.ts';
import type { Palette } from '../../theme/palette.ts';
import { byState } from './state.ts';
import { STAGE_CAP, STAGE_DASH, STAGE_OPACITY } from './stroke.ts';
import { fonts, name } from './text.ts';

const ROUGH: ExpressionSpecification = ['get', 'rough'];

/** Roads: a quiet stroke with a light core, dashed by stage like the railways. A picked one whose place is rough glows. */
export function roadLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'roads-highlight',
      type: 'line',
      source: 'roads',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': byState(palette.selection, palette.hover, palette.hover),
        'line-opacity': ['case', ROUGH, byState(0.4, 0.26, 0), byState(0.9, 0.6, 0)],
        'line-width': width(['case', ROUGH, 12, 5]),
        'line-blur': ['case', ROUGH, 9, 0],
      },
    },
    {
      id: 'roads-added',
      type: 'line',
      source: 'roads',
      filter: ['get', 'added'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.added, 'line-width': width(6), 'line-opacity': 0.5, 'line-blur': 3 },
    },
    {
      id: 'roads',
      type: 'line',
      source: 'roads',
      layout: { 'line-join': 'round', 'line-cap': STAGE_CAP },
      paint: {
        'line-color': palette.road,
        'line-width': width(0),
        'line-opacity': STAGE_OPACITY,
        'line-dasharray': STAGE_DASH,
      },
    },
    {
      id: 'roads-core',
      type: 'line',
      source: 'roads',
      minzoom: 10.5,
      filter: ['==', ['get', 'pattern'], 'open'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.land, 'line-width': width(-1.6) },
    },
  ];
}

/** Names along roads. */
export function roadLabelLayers(palette: Palette, locale: Locale): LayerSpecification[] {
  return [
    {
      id: 'roads-labels',
      type: 'symbol',
      source: 'roads',
      minzoom: 11,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 380,
        'text-field': name(locale),
        'text-font': fonts(locale, 'Regular'),
        'text-size': 11,
        'text-offset': [0, 1],
      },
      paint: {
        'text-color': palette.labelMuted,
        'text-halo-color': palette.labelHalo,
        'text-halo-width': 1.5,
      },
    },
  ];
}

function width(extra: number | ExpressionSpecification): ExpressionSpecification {
  const wide = (own: number): ExpressionSpecification => ['+', own, extra];
  return ['interpolate', ['linear'], ['zoom'], 8, wide(1.2), 11, wide(2.6), 15, wide(5.5)];
}
