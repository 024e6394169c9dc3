import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { byState } from './state.ts';
import { STAGE_CAP, STAGE_DASH, STAGE_OPACITY } from './stroke.ts';

const CORRIDOR: ExpressionSpecification = ['==', ['get', 'role'], 'corridor'];
const STOPPED: ExpressionSpecification = [
  'match',
  ['get', 'pattern'],
  ['suspended', 'closed', 'dropped'],
  true,
  false,
];

/** Such a one has no edge: an edge says that the line lies there and nowhere else. */
const ROUGH: ExpressionSpecification = ['get', 'rough'];

/** Line widths in pixels by zoom. */
const WIDTHS = [
  { zoom: 8, corridor: 2, context: 0.7 },
  { zoom: 10, corridor: 3.2, context: 1.1 },
  { zoom: 12, corridor: 4.8, context: 2.4 },
  { zoom: 14, corridor: 6.5, context: 4.2 },
  { zoom: 17, corridor: 9, context: 7 },
] as const;

/**
 * Layers that draw railway lines, bottom first: what is added, what is picked, casing, line, crossed ends.
 *
 * A picked line has an edge where its track is surveyed, and a soft glow where only the rough place is known.
 *
 * Corridor lines keep their colour; context lines are thin and grey at regional zooms.
 */
export function sectionLayers(palette: Palette): LayerSpecification[] {
  const edge: ExpressionSpecification = ['get', palette.theme === 'light' ? 'edgeLight' : 'edgeDark'];
  const edged: ExpressionSpecification = ['!=', edge, palette.casing];
  const layout: LineLayerSpecification['layout'] = {
    'line-join': 'round',
    'line-cap': STAGE_CAP,
    'line-sort-key': ['get', 'order'],
  };
  return [
    {
      id: 'added-halo',
      type: 'line',
      source: 'sections',
      filter: ['get', 'added'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.added, 'line-width': width(9), 'line-opacity': 0.55, 'line-blur': 3 },
    },
    {
      id: 'sections-glow',
      type: 'line',
      source: 'sections',
      filter: ROUGH,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': byState(palette.selection, palette.hover, palette.hover),
        'line-opacity': byState(0.34, 0.26, 0),
        'line-width': width(11),
        'line-blur': 9,
      },
    },
    {
      id: 'sections-highlight',
      type: 'line',
      source: 'sections',
      filter: ['!', ROUGH],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': byState(palette.selection, palette.hover, palette.hover),
        'line-opacity': byState(1, 0.7, 0),
        'line-gap-width': width(3),
        'line-width': 2.25,
      },
    },
    {
      id: 'sections-casing',
      type: 'line',
      source: 'sections',
      filter: ['match', ['get', 'pattern'], ['in-plan', 'concept', 'dropped'], false, true],
      layout: { ...layout, 'line-cap': 'round' },
      paint: {
        'line-color': edge,
        'line-width': width(['case', edged, 1.4, 2.4]),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 10, ['case', CORRIDOR, 1, 0], 12, 1],
      },
    },
    {
      id: 'sections',
      type: 'line',
      source: 'sections',
      layout,
      paint: {
        'line-color': colour(palette),
        'line-width': width(['case', edged, -0.6, 0]),
        'line-opacity': STAGE_OPACITY,
        'line-dasharray': STAGE_DASH,
      },
    },
    {
      id: 'section-ends',
      type: 'symbol',
      source: 'ends',
      minzoom: 10,
      layout: {
        'icon-image': `${palette.theme}:end:`,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}

/**
 * Width of a line by zoom and role, and so many pixels more. A stroke without a route is thin.
 *
 * @param more negative for the core of a line that has an edge in its own colour, so that both together
 * look no heavier than a line without one
 */
function width(more: number | ExpressionSpecification): ExpressionSpecification {
  const stops = WIDTHS.flatMap(({ zoom, corridor, context }) => {
    const full: ExpressionSpecification = ['case', CORRIDOR, corridor, context];
    const thin: ExpressionSpecification = ['+', 0.4, ['*', 0.55, full]];
    const own: ExpressionSpecification = ['case', ['==', ['get', 'pattern'], 'concept'], thin, full];
    return [zoom, ['max', 0.6, ['+', own, more]] satisfies ExpressionSpecification];
  });
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

function colour(palette: Palette): ExpressionSpecification {
  const stroke: ExpressionSpecification = ['get', palette.theme === 'light' ? 'strokeLight' : 'strokeDark'];
  const full: ExpressionSpecification = ['case', STOPPED, palette.inactive, stroke];
  const regional: ExpressionSpecification = [
    'case',
    STOPPED,
    palette.inactive,
    ['any', CORRIDOR, ['get', 'added']],
    stroke,
    palette.context,
  ];
  return ['interpolate', ['linear'], ['zoom'], 9.5, regional, 12, full] as ExpressionSpecification;
}
