import type { Feature, Polygon, Position } from 'geojson';

/** West, south, east, north, in degrees. */
type Bounds = readonly [number, number, number, number];

/**
 * Frames inside a box, one in another, so that a map can fade at its edge instead of ending in a line. The
 * outermost also covers what lies just outside, where renderers smooth the edge.
 *
 * @param width - of all frames together, in degrees
 * @param count - of frames
 * @returns outermost first, with the property `fade`: how far gone the map is, near 1 at the edge, near 0 inside
 */
export function edgeRings(bounds: Bounds, width: number, count: number): Feature<Polygon>[] {
  return Array.from({ length: count }, (_, index) => {
    const [outer, inner] = [index || -1, index + 1].map((step) => box(bounds, (width * step) / count));
    const fade = Math.round((1 - (index + 0.5) / count) * 1000) / 1000;
    return {
      type: 'Feature',
      properties: { fade },
      geometry: { type: 'Polygon', coordinates: [outer!, inner!.toReversed()] },
    };
  });
}

function box([west, south, east, north]: Bounds, inset: number): Position[] {
  return [
    [west + inset, south + inset],
    [east - inset, south + inset],
    [east - inset, north - inset],
    [west + inset, north - inset],
    [west + inset, south + inset],
  ];
}
