import type { Station, UnplacedStation } from '../model/network.ts';
import type { Metres, Position } from '../model/units.ts';
import { metresBetween } from './flat-earth.ts';

/** The station that lies nearest to a point. */
export interface NearestStation {
  readonly station: Station;
  /** In a straight line. */
  readonly distance: Metres;
}

/** Of the stations that have a position the nearest one; undefined when none has. */
export function nearestStation(
  stations: readonly (Station | UnplacedStation)[],
  position: Position,
): NearestStation | undefined {
  let nearest: NearestStation | undefined;
  for (const station of stations) {
    if (station.position === undefined) continue;
    const distance = metresBetween(position, station.position);
    if (distance < (nearest?.distance ?? Infinity)) nearest = { station, distance };
  }
  return nearest;
}
