import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { groundPixels } from '../metres.ts';
import { byState } from './state.ts';

/** Pixels over which an edge fades. */
const SOFT = 4;

/**
 * Bands and discs in which a planned thing may really lie, in metres true on the ground.
 *
 * They are opaque, so that where many overlap none grows darker; so they belong below every line and name
 * of the base map.
 *
 * The edge fades inwards over `SOFT` pixels, so as much is added: half-strength lies on the true width.
 */
export function uncertaintyLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'uncertainty',
      type: 'line',
      source: 'uncertainty',
      filter: ['all', ['==', ['geometry-type'], 'LineString'], withRoom(10)],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.uncertaintyBand,
        'line-width': groundPixels('pixels', SOFT),
        'line-blur': SOFT,
      },
    },
    {
      id: 'uncertainty-highlight',
      type: 'line',
      source: 'uncertainty',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.uncertaintyPicked,
        'line-opacity': byState(1, 0.5, 0),
        'line-width': groundPixels('pixels', SOFT),
        'line-blur': SOFT,
      },
    },
    {
      id: 'uncertainty-nodes',
      type: 'circle',
      source: 'uncertainty',
      minzoom: 10.5,
      filter: ['all', ['==', ['geometry-type'], 'Point'], withRoom(11.5)],
      paint: {
        'circle-color': palette.uncertaintyBand,
        'circle-radius': groundPixels('pixels'),
        'circle-stroke-color': palette.uncertainty,
        'circle-stroke-opacity': 0.3,
        'circle-stroke-width': 1,
        'circle-pitch-alignment': 'map',
      },
    },
  ];
}

/** Corridor lines always, context lines from a zoom on: bands of all would hide the land. */
function withRoom(zoom: number): ExpressionSpecification {
  return ['any', ['==', ['get', 'role'], 'corridor'], ['>=', ['zoom'], zoom]];
}
