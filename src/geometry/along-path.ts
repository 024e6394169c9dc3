import type { Metres, Position } from '../model/units.ts';
import { DEGREE } from './flat-earth.ts';
import type { MeasuredPath } from './measured-path.ts';

/** The position at a distance from the beginning; clamped to the ends. */
export function positionAt({ positions, distances }: MeasuredPath, along: Metres): Position {
  let low = 0;
  let high = distances.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (distances[middle]! <= along) low = middle;
    else high = middle;
  }
  const span = distances[high]! - distances[low]!;
  const share = span === 0 ? 0 : Math.min(1, Math.max(0, (along - distances[low]!) / span));
  const [from, to] = [positions[low]!, positions[high]!];
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The stretch of a path between two distances, against its direction when the first is the greater. */
export function stretch(of: MeasuredPath, from: Metres, to: Metres): Position[] {
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const between = of.positions.filter(
    (_, index) => of.distances[index]! > start && of.distances[index]! < end,
  );
  const whole = [positionAt(of, start), ...between, positionAt(of, end)];
  return from > to ? whole.reverse() : whole;
}

/** The point of a path nearest to a position. */
export interface Foot {
  readonly along: Metres;
  /** Distance between the position and the path. */
  readonly off: Metres;
}

/** Where a position stands beside a path. It is asked of every track for every call of a ride, so it makes nothing. */
export function footOn({ positions, distances }: MeasuredPath, [longitude, latitude]: Position): Foot {
  const shrink = Math.cos((latitude * Math.PI) / 180) * DEGREE;
  let [best, off] = [0, Infinity];
  let [x, y] = [0, 0];
  for (let index = 0; index < positions.length; index += 1) {
    const position = positions[index]!;
    const [nextX, nextY] = [(position[0] - longitude) * shrink, (position[1] - latitude) * DEGREE];
    if (index === 0) [x, y] = [nextX, nextY];
    const [east, north] = [nextX - x, nextY - y];
    const square = east * east + north * north;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, -(x * east + y * north) / square));
    const near = Math.hypot(x + share * east, y + share * north);
    if (near < off) {
      off = near;
      best = index === 0 ? 0 : distances[index - 1]! + share * (distances[index]! - distances[index - 1]!);
    }
    [x, y] = [nextX, nextY];
  }
  return { along: best, off };
}
