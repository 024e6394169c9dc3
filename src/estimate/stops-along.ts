import { positionAt } from '../geometry/along-path.ts';
import type { MeasuredPath } from '../geometry/measured-path.ts';
import { measuredPath, pathLength, projectOn } from '../geometry/measured-path.ts';
import type { Metres, Position } from '../model/units.ts';
import { STOP_TOLERANCE } from './assumptions.ts';

/**
 * How far along a path stops lie; those given in metres stay as they are.
 *
 * A position counts at its nearest point of the path, unless that lies before the stop it follows and the path
 * passes about as near again later: so a ring can end where it began, and a path may cross itself.
 */
export function stopsAlong(path: MeasuredPath, stops: readonly (Metres | Position)[]): Metres[] {
  const along: Metres[] = [];
  for (const stop of stops) {
    along.push(typeof stop === 'number' ? stop : placed(path, stop, along.at(-1)));
  }
  return along;
}

function placed(path: MeasuredPath, stop: Position, previous: Metres | undefined): Metres {
  const nearest = projectOn(path, stop);
  if (previous === undefined || nearest.along > previous) return nearest.along;
  const start = previous + 2 * STOP_TOLERANCE; // past what still belongs to the stop before
  if (start >= pathLength(path)) return nearest.along;
  const ahead = path.positions.filter((_, index) => path.distances[index]! > start);
  const later = projectOn(measuredPath([positionAt(path, start), ...ahead]), stop);
  return later.off <= nearest.off + STOP_TOLERANCE ? start + later.along : nearest.along;
}
