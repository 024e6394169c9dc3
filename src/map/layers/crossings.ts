import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../model/names.ts';
import type { Palette } from '../../theme/palette.ts';
import { ring } from './state.ts';
import { fonts, names } from './text.ts';

const SHOWN: ExpressionSpecification = [
  'all',
  ['>=', ['zoom'], ['get', 'from']],
  ['<', ['zoom'], ['get', 'until']],
];

/** Gates of crossings, with a ring around the picked one. */
export function crossingLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'crossings-highlight',
      type: 'circle',
      source: 'crossings',
      filter: SHOWN,
      paint: {
        'circle-radius': 19,
        'circle-translate': [0, -19],
        ...ring(palette),
      },
    },
    {
      id: 'crossings',
      type: 'symbol',
      source: 'crossings',
      filter: SHOWN,
      layout: {
        'icon-image': ['concat', `${palette.theme}:gate:`, ['get', 'state']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.45, 10, 0.72, 14, 1.1],
        'icon-allow-overlap': true,
        'icon-anchor': 'bottom',
        'icon-offset': [0, -7],
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': ['case', ['get', 'exists'], 1, 0.65] },
    },
  ];
}

/** Names of crossings; they get room before all others. */
export function crossingLabelLayers(palette: Palette, locale: Locale): LayerSpecification[] {
  return [
    {
      id: 'crossings-labels',
      type: 'symbol',
      source: 'crossings',
      minzoom: 9.5,
      filter: SHOWN,
      layout: {
        'text-field': names(locale, palette, 13),
        'text-font': fonts(locale, 'Bold'),
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, 11, 14, 13.5],
        'text-max-width': 9,
        'text-line-height': 1.1,
        'text-justify': 'auto',
        'text-variable-anchor-offset': [
          'left',
          [1.15, -1.5],
          'right',
          [-1.15, -1.5],
          'bottom',
          [0, -2.7],
          'top',
          [0, 0.7],
        ],
        'text-padding': 3,
      },
      paint: {
        'text-color': palette.label,
        'text-halo-color': palette.labelHalo,
        'text-halo-width': 1.8,
      },
    },
  ];
}
