import type { Position } from '../../model/units.ts';

/** Height of the arc as a share of the distance it spans. */
const BULGE = 0.1;
const STEPS = 24;

/**
 * A shallow arc between two places, bulging to the left of the way: plainly a stroke and not a route.
 *
 * Bent in degrees, with longitude shrunk by the cosine of latitude; good within some 100 km.
 */
export function arc(start: Position, end: Position): Position[] {
  const shrink = Math.cos((start[1] * Math.PI) / 180);
  const [east, north] = [(end[0] - start[0]) * shrink, end[1] - start[1]];
  return Array.from({ length: STEPS + 1 }, (_, step): Position => {
    const share = step / STEPS;
    const height = 4 * BULGE * share * (1 - share);
    return [start[0] + (east * share - north * height) / shrink, start[1] + north * share + east * height];
  });
}
