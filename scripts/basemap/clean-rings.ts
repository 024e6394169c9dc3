import { union } from 'polyclip-ts';

/** A ring in whole tile units, first point not repeated. */
export type Ring = [number, number][];

/** Rounding a cleaned shape can bend it into itself again; it settles within a few rounds. */
const ROUNDS = 8;

/**
 * Polygons of one tile as rings that a renderer can fill: no ring crosses or touches itself or another along
 * an edge, outer rings run clockwise as drawn, holes the other way, all in whole units.
 *
 * @param polygons - outer ring first, then holes; may overlap and cross
 * @throws {RangeError} when a shape does not settle
 */
export function cleanRings(polygons: readonly Ring[][]): Ring[] {
  let shape = polygons.map(usable).filter((rings) => rings.length > 0);
  for (let round = 0; round < ROUNDS; round++) {
    if (shape.length === 0) return [];
    const [first, ...rest] = shape as [Ring[], ...Ring[][]];
    const merged = union([first], ...rest.map((polygon): [Ring[]] => [polygon])) as Ring[][];
    const rounded = merged.map((polygon) => usable(polygon.map(round1)));
    const settled = JSON.stringify(rounded) === JSON.stringify(merged.map((polygon) => polygon.map(open)));
    shape = rounded.filter((rings) => rings.length > 0);
    if (settled) return shape.flatMap(oriented);
  }
  throw new RangeError(`A shape of ${polygons.length} polygons did not settle in ${ROUNDS} rounds.`);
}

/** Twice the area, positive when the ring runs clockwise on a screen, where y points down. */
export function doubleArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Without rings too short to be one. A ring that crosses itself may have no area and yet be two with some. */
function usable(rings: readonly Ring[]): Ring[] {
  const open1 = rings.map(open);
  if (open1[0] === undefined || open1[0].length < 3) return [];
  return open1.filter(({ length }) => length >= 3);
}

function round1(ring: Ring): Ring {
  return ring.map(([x, y]) => [Math.round(x), Math.round(y)]);
}

/** Without the repeated first point, and without points that repeat the one before. */
function open(ring: Ring): Ring {
  const kept = ring.filter(([x, y], index) => {
    const before = ring[(index + ring.length - 1) % ring.length]!;
    return index === 0 || before[0] !== x || before[1] !== y;
  });
  const [first, last] = [kept[0], kept.at(-1)];
  const closed = kept.length > 1 && first![0] === last![0] && first![1] === last![1];
  return closed ? kept.slice(0, -1) : kept;
}

function oriented(polygon: Ring[]): Ring[] {
  return polygon.map((ring, index) => {
    const clockwise = doubleArea(ring) > 0;
    return clockwise === (index === 0) ? ring : [...ring].reverse();
  });
}
