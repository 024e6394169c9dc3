import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { groundPixels } from '../metres.ts';

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
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.uncertaintyBand,
        'line-width': groundPixels('pixels', SOFT),
        'line-blur': SOFT,
      },
    },
    {
      id: 'uncertainty-nodes',
      type: 'circle',
      source: 'uncertainty',
      minzoom: 10.5,
      filter: ['==', ['geometry-type'], 'Point'],
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
