import type { Metres, Position } from '../../model/units.ts';

/** The drawn shape of a section, with distances along it. */
export interface Track {
  readonly path: readonly Position[];
  /** Distance of each position from the first. */
  readonly along: readonly Metres[];
  /** False for a shape that only joins known places: trains may run elsewhere. */
  readonly isKnown: boolean;
}

/** The point of a track nearest to a position. */
export interface Foot {
  readonly along: Metres;
  /** Distance between the position and the track. */
  readonly off: Metres;
}

/** Metres in a degree of latitude. */
const DEGREE = 111_195;

/** Straight distance on a flat earth: good to 0.1 % within some 50 km. */
export function metresBetween(one: Position, other: Position): Metres {
  return Math.hypot(...offset(one, other));
}

/** Measures a shape. */
export function track(path: readonly Position[], isKnown: boolean): Track {
  const along = [0];
  for (let index = 1; index < path.length; index += 1) {
    along.push(along[index - 1]! + metresBetween(path[index - 1]!, path[index]!));
  }
  return { path, along, isKnown };
}

/** Where a position stands beside a track. Runs over every track for every call of a ride, so it makes nothing. */
export function footOn({ path, along }: Track, [longitude, latitude]: Position): Foot {
  const shrink = Math.cos((latitude * Math.PI) / 180) * DEGREE;
  let [best, off] = [0, Infinity];
  let [x, y] = [0, 0];
  for (let index = 0; index < path.length; index += 1) {
    const position = path[index]!;
    const [nextX, nextY] = [(position[0] - longitude) * shrink, (position[1] - latitude) * DEGREE];
    if (index === 0) [x, y] = [nextX, nextY];
    const [east, north] = [nextX - x, nextY - y];
    const square = east * east + north * north;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, -(x * east + y * north) / square));
    const near = Math.hypot(x + share * east, y + share * north);
    if (near < off) {
      off = near;
      best = index === 0 ? 0 : along[index - 1]! + share * (along[index]! - along[index - 1]!);
    }
    [x, y] = [nextX, nextY];
  }
  return { along: best, off };
}

/** The stretch of a track between two distances, against its direction when the first is the greater. */
export function stretch(of: Track, from: Metres, to: Metres): Position[] {
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const between = of.path.filter((_, index) => of.along[index]! > start && of.along[index]! < end);
  const whole = [positionAt(of, start), ...between, positionAt(of, end)];
  return from > to ? whole.reverse() : whole;
}

function positionAt({ path, along }: Track, distance: Metres): Position {
  const next = along.findIndex((each) => each >= distance);
  if (next <= 0) return path[next === 0 ? 0 : path.length - 1]!;
  const [before, after] = [path[next - 1]!, path[next]!];
  const share = (distance - along[next - 1]!) / (along[next]! - along[next - 1]!);
  return [before[0] + share * (after[0] - before[0]), before[1] + share * (after[1] - before[1])];
}

/** How far the second lies to the east and north of the first. */
function offset(one: Position, other: Position): [east: Metres, north: Metres] {
  const shrink = Math.cos((one[1] * Math.PI) / 180);
  return [(other[0] - one[0]) * shrink * DEGREE, (other[1] - one[1]) * DEGREE];
}
