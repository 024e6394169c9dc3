import type { ExpressionSpecification } from 'maplibre-gl';
import type { Metres } from '../model/units.ts';

/** Equator of the Web Mercator sphere, metres. */
const EQUATOR: Metres = 2 * Math.PI * 6_378_137;
/** Width of the world at zoom 0, CSS pixels. */
const WORLD = 512;
/** Where the interpolation ends: a little past the closest zoom of the map. */
const CLOSEST = 18;

/**
 * How many CSS pixels a length covers at zoom 0; each zoom doubles it.
 *
 * @param latitude degrees: Mercator stretches by 1/cos
 */
export function pixelsAtZoomZero(length: Metres, latitude: number): number {
  return (length * WORLD) / (EQUATOR * Math.cos((latitude * Math.PI) / 180));
}

/**
 * Pixels for a length on the ground at any zoom.
 *
 * Exponential interpolation with base 2 between two zooms follows the map's own scale exactly, so two
 * stops are enough.
 *
 * @param property holds the length as `pixelsAtZoomZero`
 * @param extra pixels added at every zoom
 */
export function groundPixels(property: string, extra = 0): ExpressionSpecification {
  return [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    0,
    ['+', extra, ['get', property]],
    CLOSEST,
    ['+', extra, ['*', 2 ** CLOSEST, ['get', property]]],
  ];
}
