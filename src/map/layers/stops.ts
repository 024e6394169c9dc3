import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../model/names.ts';
import type { Palette } from '../../theme/palette.ts';
import { SIDES } from '../features/free-side.ts';
import { anchorsFrom } from './sides.ts';
import { isState } from './state.ts';
import { fonts, name } from './text.ts';

const ROLE: ExpressionSpecification = ['get', 'role'];
const PASSED: ExpressionSpecification = ['==', ROLE, 'pass'];
const CROSSING: ExpressionSpecification = ['==', ROLE, 'crossing'];
const NAMED: ExpressionSpecification = ['>=', ['zoom'], ['get', 'namedFrom']];
/** Zoom from which the stations that are only passed are marked. */
const PASSED_FROM = 10.5;

/** Radius of each mark in pixels, by zoom. */
const RADII = [
  { zoom: 8, end: 4.5, change: 3.8, call: 3.2, pass: 1 },
  { zoom: 11, end: 6.2, change: 5.4, call: 4.6, pass: 1.6 },
  { zoom: 14, end: 8.2, change: 7.2, call: 6.4, pass: 3 },
  { zoom: 17, end: 10, change: 9, call: 8, pass: 4.5 },
] as const;

/** Marks on the chosen journey: rings where one gets on, off or changes, dots on the way, bars at a crossing. */
export function stopLayers(palette: Palette): LayerSpecification[] {
  const ring: ExpressionSpecification = ['get', palette.theme === 'light' ? 'ringLight' : 'ringDark'];
  return [
    {
      id: 'stops-glow',
      type: 'circle',
      source: 'stops',
      filter: ['!', PASSED],
      paint: {
        'circle-color': ring,
        'circle-radius': radius(9),
        'circle-blur': 0.7,
        'circle-opacity': ['case', isState('pointed'), 0.6, 0],
      },
    },
    {
      id: 'stops-passed',
      type: 'circle',
      source: 'stops',
      minzoom: PASSED_FROM,
      filter: PASSED,
      paint: { 'circle-color': palette.casing, 'circle-radius': radius(0) },
    },
    {
      id: 'stops',
      type: 'circle',
      source: 'stops',
      filter: ['all', ['!', PASSED], ['!', CROSSING]],
      layout: { 'circle-sort-key': ['match', ROLE, 'end', 2, 'change', 1, 0] },
      paint: {
        'circle-color': palette.station,
        'circle-radius': radius(0),
        'circle-stroke-color': ring,
        'circle-stroke-width': ['match', ROLE, ['end', 'change'], 3.2, 2.6],
      },
    },
    {
      id: 'stops-crossing',
      type: 'symbol',
      source: 'stops',
      filter: CROSSING,
      layout: {
        'icon-image': `${palette.theme}:bars:`,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.7, 11, 0.9, 14, 1.2],
        'icon-rotate': ['get', 'bearing'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}

/** Names on the chosen journey. They get room before all others; stations passed are named when close. */
export function stopLabelLayers(palette: Palette, locale: Locale): LayerSpecification[] {
  const text = {
    'text-field': name(locale),
    'text-max-width': 9,
    'text-line-height': 1.1,
    'text-justify': 'auto',
    'text-padding': 3,
  } as const;
  const paint = {
    'text-color': palette.label,
    'text-halo-color': palette.labelHalo,
    'text-halo-width': 2,
  };
  return [
    {
      id: 'stops-passed-labels',
      type: 'symbol',
      source: 'stops',
      filter: ['all', PASSED, NAMED],
      layout: {
        ...text,
        'text-font': fonts(locale),
        'text-size': 12,
        'text-variable-anchor-offset': anchors([0.9, 1]),
      },
      paint,
    },
    {
      id: 'stops-labels',
      type: 'symbol',
      source: 'stops',
      filter: ['all', ['!', PASSED], NAMED],
      layout: {
        ...text,
        'text-font': fonts(locale, 'Bold'),
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, 12, 14, 14.5],
        'text-variable-anchor-offset': anchors([1.1, 1.15]),
        'symbol-sort-key': ['match', ROLE, 'end', 0, 'crossing', 1, 'change', 2, 3],
      },
      paint,
    },
  ];
}

function radius(extra: number): ExpressionSpecification {
  const stops = RADII.flatMap(({ zoom, end, change, call, pass }): [number, ExpressionSpecification] => [
    zoom,
    ['+', extra, ['match', ROLE, 'end', end, ['change', 'crossing'], change, 'call', call, pass]],
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/** The free side first. Reads `side`. */
function anchors(standOff: readonly [beside: number, above: number]): ExpressionSpecification {
  const cases = SIDES.flatMap((side) => [side, anchorsFrom(side, standOff)]);
  return [
    'match',
    ['get', 'side'],
    ...cases,
    anchorsFrom('e', standOff),
  ] as unknown as ExpressionSpecification;
}
