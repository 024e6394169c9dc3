import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../model/names.ts';
import type { Palette } from '../../theme/palette.ts';
import type { Side } from '../features/free-side.ts';
import { SIDES } from '../features/free-side.ts';
import { byState } from './state.ts';
import { fonts, names } from './text.ts';

const CORRIDOR: ExpressionSpecification = ['==', ['get', 'role'], 'corridor'];
const INTERCHANGE: ExpressionSpecification = ['==', ['get', 'shape'], 'interchange'];

/** Scale of a mark by zoom: corridor, context. */
const SCALES = [
  { zoom: 8, corridor: 0.45, context: 0.3 },
  { zoom: 11, corridor: 0.7, context: 0.42 },
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
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 8, 7, 14, 15],
        'circle-color': byState(palette.selection, palette.hover, palette.hover),
        'circle-opacity': byState(0.9, 0.6, 0),
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
        'text-padding': 3,
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

/** Where text is anchored to stand on a side of its mark, and how far off, in ems. */
const ANCHORS: Readonly<Record<Side, readonly [anchor: string, offset: readonly [number, number]]>> = {
  e: ['left', [0.85, 0]],
  ne: ['bottom-left', [0.55, -0.45]],
  n: ['bottom', [0, -0.75]],
  nw: ['bottom-right', [-0.55, -0.45]],
  w: ['right', [-0.85, 0]],
  sw: ['top-right', [-0.55, 0.45]],
  s: ['top', [0, 0.75]],
  se: ['top-left', [0.55, 0.45]],
};

/** The free side first, then its neighbours turning away from it. Reads `side`. */
function anchors(): ExpressionSpecification {
  const cases = SIDES.flatMap((side) => [side, ['literal', order(side).flatMap((near) => ANCHORS[near])]]);
  return [
    'match',
    ['get', 'side'],
    ...cases,
    ['literal', [...ANCHORS.e]],
  ] as unknown as ExpressionSpecification;
}

function order(side: Side): Side[] {
  const start = SIDES.indexOf(side);
  return [0, 1, -1, 4, 3, -3, 2, -2].map((turn) => SIDES[(start + turn + SIDES.length) % SIDES.length]!);
}

function scale(): ExpressionSpecification {
  const stops = SCALES.flatMap(({ zoom, corridor, context }) => [
    zoom,
    ['case', CORRIDOR, corridor, context],
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}
