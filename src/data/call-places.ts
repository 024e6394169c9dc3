import type { Metres } from '../model/units.ts';
import type { Piece } from './route-path.ts';
import { footOnRoute } from './route-path.ts';
import type { RouteRecord, StationFeature } from './source-files.ts';

/** A station this near to its route counts as on it. */
export const NEAR: Metres = 60;

/**
 * How far along its route a call lies.
 *
 * The given point on the track decides, else the station's own; a station whose place is only roughly known
 * may lie as far off as that.
 *
 * @returns undefined when the call is not on the route's shape
 */
export function alongOf(
  call: RouteRecord['calls'][number],
  station: StationFeature | undefined,
  pieces: readonly Piece[],
): Metres | undefined {
  const position = call.track ?? station?.geometry?.coordinates;
  const foot = position === undefined ? undefined : footOnRoute(pieces, position);
  const allowed = Math.max(NEAR, station?.properties.uncertainty_m ?? 0);
  return foot !== undefined && foot.off <= allowed ? foot.along : undefined;
}
