import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../model/names.ts';
import type { Palette } from '../../theme/palette.ts';
import { isState } from './state.ts';
import { fonts } from './text.ts';

const MODE: ExpressionSpecification = ['get', 'mode'];
const KNOWN: ExpressionSpecification = ['get', 'known'];
/** Zoom from which badges stand along a leg; below, each leg has one at its middle. */
const ALONG = 13;

/** Widths in pixels by zoom. */
const WIDTHS = [
  { zoom: 8, ride: 4.2, bus: 2, walk: 2.6 },
  { zoom: 10, ride: 5.6, bus: 2.6, walk: 3.2 },
  { zoom: 12, ride: 7.5, bus: 3.2, walk: 4 },
  { zoom: 14, ride: 9.5, bus: 4, walk: 5 },
  { zoom: 17, ride: 13, bus: 5, walk: 6.5 },
] as const;

/**
 * The chosen journey, bottom first: the glow of what is pointed at, casing, edge, stroke; the crossing as a
 * double line. Walks are dotted, buses thin, and a ride or bus of which the way is not known is dashed.
 */
export function legLayers(palette: Palette): LayerSpecification[] {
  const isLight = palette.theme === 'light';
  const stroke: ExpressionSpecification = ['get', isLight ? 'strokeLight' : 'strokeDark'];
  const edge: ExpressionSpecification = ['get', isLight ? 'edgeLight' : 'edgeDark'];
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const isEdged: ExpressionSpecification = ['!=', edge, palette.casing];
  return [
    {
      id: 'legs-glow',
      type: 'line',
      source: 'legs',
      layout: round,
      paint: {
        'line-color': stroke,
        'line-width': width(18),
        'line-blur': 10,
        'line-opacity': ['case', isState('pointed'), 0.75, 0],
      },
    },
    {
      id: 'legs-casing',
      type: 'line',
      source: 'legs',
      filter: ['!=', MODE, 'crossing'],
      layout: round,
      paint: {
        'line-color': palette.casing,
        'line-width': width(5),
        'line-opacity': ['match', MODE, 'walk', 0.7, 1],
      },
    },
    {
      id: 'legs-edge',
      type: 'line',
      source: 'legs',
      filter: ['all', KNOWN, ['==', MODE, 'ride']],
      layout: round,
      paint: { 'line-color': edge, 'line-width': width(['case', isEdged, 2, 0]) },
    },
    {
      id: 'legs',
      type: 'line',
      source: 'legs',
      filter: ['!=', MODE, 'crossing'],
      layout: {
        'line-join': 'round',
        'line-cap': ['case', KNOWN, 'round', 'butt'],
      },
      paint: { 'line-color': stroke, 'line-width': width(0), 'line-dasharray': DASH },
    },
    {
      id: 'legs-crossing',
      type: 'line',
      source: 'legs',
      filter: ['==', MODE, 'crossing'],
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: { 'line-color': stroke, 'line-gap-width': 3, 'line-width': 2.2 },
    },
  ];
}

/** Dots are dashes of no length with round ends. */
const DASH: ExpressionSpecification = [
  'case',
  ['==', MODE, 'walk'],
  ['literal', [0, 1.8]],
  KNOWN,
  ['literal', [1, 0]],
  ['==', MODE, 'bus'],
  ['literal', [2.6, 1.6]],
  ['literal', [1.4, 0.9]],
];

/** Badges of the lines and buses that the chosen journey takes. */
export function legLabelLayers(palette: Palette, locale: Locale): LayerSpecification[] {
  const badge = `badge-${locale}` as const;
  const layout: SymbolLayerSpecification['layout'] = {
    'icon-image': ['concat', `${palette.theme}:badge:`, ['get', 'colour']],
    'icon-text-fit': 'both',
    'icon-text-fit-padding': [3, 6, 3, 6],
    'icon-rotation-alignment': 'viewport',
    'icon-padding': 4,
    'text-field': ['get', badge],
    'text-font': fonts(locale, 'Bold'),
    'text-size': 12.5,
    'text-rotation-alignment': 'viewport',
    'text-max-width': 20,
  };
  const paint = { 'text-color': ['get', 'badgeText'] as ExpressionSpecification };
  const isNamed: ExpressionSpecification = ['match', MODE, ['ride', 'bus'], true, false];
  return [
    {
      id: 'legs-labels',
      type: 'symbol',
      source: 'legs',
      minzoom: ALONG,
      filter: ['all', ['==', ['geometry-type'], 'LineString'], isNamed],
      layout: { ...layout, 'symbol-placement': 'line', 'symbol-spacing': 360 },
      paint,
    },
    {
      id: 'legs-badges',
      type: 'symbol',
      source: 'legs',
      maxzoom: ALONG,
      filter: ['all', ['==', ['geometry-type'], 'Point'], isNamed, ['>=', ['zoom'], ['get', 'from']]],
      layout: { ...layout, 'symbol-sort-key': ['get', 'leg'] },
      paint,
    },
  ];
}

function width(extra: number | ExpressionSpecification): ExpressionSpecification {
  const stops = WIDTHS.flatMap(({ zoom, ride, bus, walk }): [number, ExpressionSpecification] => [
    zoom,
    ['+', extra, ['match', MODE, 'ride', ride, 'bus', bus, walk]],
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}
