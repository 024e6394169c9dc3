import type { LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../model/names.ts';
import type { Palette } from '../../theme/palette.ts';
import { fonts } from './text.ts';

/** What is written along lines. */
export interface LineWords {
  /** Along a stroke that joins places but is no route: "route not decided". */
  readonly undecided: string;
}

/** Names along lines: their badges, and the word on strokes that are no routes. */
export function sectionLabelLayers(palette: Palette, locale: Locale, words: LineWords): LayerSpecification[] {
  return [
    {
      id: 'undecided-labels',
      type: 'symbol',
      source: 'sections',
      minzoom: 9.5,
      filter: ['==', ['get', 'pattern'], 'concept'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['concat', ['get', `badge-${locale}`], ' · ', words.undecided],
        'text-font': fonts(locale),
        'text-size': 11,
        'text-offset': [0, -0.9],
        'text-max-angle': 45,
        'text-letter-spacing': 0.03,
      },
      paint: {
        'text-color': palette.labelMuted,
        'text-halo-color': palette.labelHalo,
        'text-halo-width': 1.6,
      },
    },
    {
      id: 'sections-labels',
      type: 'symbol',
      source: 'sections',
      filter: [
        'all',
        ['!=', ['get', 'pattern'], 'concept'],
        ['>=', ['zoom'], ['match', ['get', 'role'], 'corridor', 7, 11]],
      ],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': ['interpolate', ['linear'], ['zoom'], 9, 220, 14, 420],
        'symbol-sort-key': ['-', 0, ['get', 'order']],
        'icon-image': ['concat', `${palette.theme}:badge:`, ['get', 'colour']],
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [2, 5, 2, 5],
        'icon-rotation-alignment': 'viewport',
        'icon-padding': 3,
        'text-field': ['get', `badge-${locale}`],
        'text-font': fonts(locale, 'Bold'),
        'text-size': 11,
        'text-rotation-alignment': 'viewport',
      },
      paint: { 'text-color': ['get', 'badgeText'] },
    },
  ];
}
