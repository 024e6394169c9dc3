import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../model/names.ts';
import type { Palette } from '../../theme/palette.ts';
import { SIDES } from '../features/free-side.ts';
import { anchorsFrom } from './sides.ts';
import { ring } from './state.ts';
import { fonts, names } from './text.ts';

const CORRIDOR: ExpressionSpecification = ['==', ['get', 'role'], 'corridor'];
const INTERCHANGE: ExpressionSpecification = ['==', ['get', 'shape'], 'interchange'];

/** Scale of a mark by zoom: corridor, context. */
const SCALES = [
  { zoom: 8, corridor: 0.4, context: 0.3 },
  { zoom: 11, corridor: 0.7, context: 0.36 },
  { zoom: 13, corridor: 0.95, context: 0.75 },
  { zoom: 16, corridor: 1.2, context: 1.05 },
] as const;

/** Marks of stations, bottom first: the light under the picked one, dots, capsules. */
export function stationLayers(palette: Palette): LayerSpecification[] {
  const mark = {
    'icon-image': ['concat', `${palette.theme}:`, ['get', 'mark']] as ExpressionSpecification,
    'icon-size': scale(),
    'icon-allow-overlap': true,
    'icon-padding': 0,
    'symbol-sort-key': ['-', 100, ['get', 'rank']] as ExpressionSpecification,
  };
  const paint = { 'icon-opacity': ['case', ['get', 'exists'], 1, 0.75] as ExpressionSpecification };
  const drawn: ExpressionSpecification = ['>=', ['zoom'], ['get', 'from']];
  return [
    {
      id: 'stations-highlight',
      type: 'circle',
      source: 'stations',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 8, 8, 14, 16],
        ...ring(palette),
      },
    },
    {
      id: 'stations',
      type: 'symbol',
      source: 'stations',
      filter: ['all', ['!', INTERCHANGE], drawn],
      layout: mark,
      paint,
    },
    {
      id: 'interchanges',
      type: 'symbol',
      source: 'stations',
      filter: ['all', INTERCHANGE, drawn],
      layout: mark,
      paint,
    },
  ];
}

/** Names of stations: the chosen language, and from zoom 13 the other script below it. */
export function stationLabelLayers(palette: Palette, locale: Locale): LayerSpecification[] {
  return [
    {
      id: 'stations-labels',
      type: 'symbol',
      source: 'stations',
      filter: ['>=', ['zoom'], ['get', 'namedFrom']],
      layout: {
        'text-field': names(locale, palette, 13),
        'text-font': fonts(locale),
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          9,
          ['case', CORRIDOR, 12, 10.5],
          14,
          ['case', CORRIDOR, 14, 12.5],
        ],
        'text-max-width': 9,
        'text-line-height': 1.1,
        'text-justify': 'auto',
        'text-variable-anchor-offset': anchors(),
        'text-padding': 2,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': ['case', ['all', CORRIDOR, ['get', 'exists']], palette.label, palette.labelMuted],
        'text-halo-color': palette.labelHalo,
        'text-halo-width': 1.6,
      },
    },
  ];
}

/**
 * Ems from the middle of a mark to its name, beside and above it, by how many colours the mark holds.
 * Any nearer, and the name would collide with its own mark and never stand there.
 */
const STAND_OFF = [
  [0.95, 1.15],
  [1.4, 1.25],
  [1.75, 1.25],
  [2.1, 1.25],
] as const;

/** The free side first. Reads `side`, `colours`. */
function anchors(): ExpressionSpecification {
  const cases = SIDES.flatMap((side) =>
    STAND_OFF.flatMap((standOff, index) => [`${side}${index + 1}`, anchorsFrom(side, standOff)]),
  );
  const key = ['concat', ['get', 'side'], ['get', 'colours']];
  return ['match', key, ...cases, anchorsFrom('e', STAND_OFF[0])] as unknown as ExpressionSpecification;
}

function scale(): ExpressionSpecification {
  const stops = SCALES.flatMap(({ zoom, corridor, context }) => [
    zoom,
    ['case', CORRIDOR, corridor, context],
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}
