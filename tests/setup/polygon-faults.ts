import type { TilePoint } from './read-archive.ts';

interface Edge {
  readonly ring: number;
  readonly index: number;
  /** Edges of the ring. */
  readonly count: number;
  readonly from: TilePoint;
  readonly to: TilePoint;
}

/**
 * What is wrong with rings of polygons in whole units: rings that are too short, without area, that cross
 * themselves or another, run along one, or touch themselves. Two rings may touch in points, as OGC allows.
 * Exact, for coordinates below 2²⁴.
 *
 * Independent of the library that cleans them when tiles are cut.
 */
export function polygonFaults(rings: readonly TilePoint[][]): string[] {
  const { faults, touching } = meetings(rings.flatMap(edgesOf));
  for (const [one, other] of touching) {
    if (isAcross(rings[one]!, rings[other]!)) faults.push(`Ring ${one} crosses ring ${other} in a corner.`);
  }
  return [...rings.flatMap(ringFaults), ...faults];
}

function ringFaults(ring: readonly TilePoint[]): string[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || String(first) !== String(last))
    return [`A ring of ${ring.length} points is not closed.`];
  return doubleArea(ring) === 0 ? [`The ring at ${String(first)} has no area.`] : [];
}

function doubleArea(ring: readonly TilePoint[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring[index]!;
    return sum + beforeX * y - x * beforeY;
  }, 0);
}

function edgesOf(ring: readonly TilePoint[], number: number): Edge[] {
  const count = ring.length - 1;
  return ring.slice(1).map((to, index) => ({ ring: number, index, count, from: ring[index]!, to }));
}

/** Sweeps from left to right, so that only edges that overlap in x are compared. */
function meetings(edges: readonly Edge[]): { faults: string[]; touching: [number, number][] } {
  const byLeft = [...edges].sort((a, b) => left(a) - left(b));
  const faults: string[] = [];
  const touching = new Map<string, [number, number]>();
  let open: Edge[] = [];
  for (const edge of byLeft) {
    open = open.filter((other) => right(other) >= left(edge));
    for (const other of open) {
      const meeting = meet(edge, other);
      if (meeting === 'touch') touching.set(`${edge.ring} ${other.ring}`, [edge.ring, other.ring]);
      if (meeting === 'fault') faults.push(`${tell(edge)} meets ${tell(other)}.`);
    }
    open.push(edge);
  }
  return { faults, touching: [...touching.values()] };
}

const left = ({ from, to }: Edge) => Math.min(from[0], to[0]);
const right = ({ from, to }: Edge) => Math.max(from[0], to[0]);
const tell = ({ from, to }: Edge) => `The edge ${String(from)}–${String(to)}`;

function meet(one: Edge, other: Edge): 'fault' | 'touch' | undefined {
  const [a, b] = [side(one, other.from), side(one, other.to)];
  const [c, d] = [side(other, one.from), side(other, one.to)];
  if (a * b > 0 || c * d > 0) return undefined;
  const shared = a === 0 && b === 0 ? sharedLength(one, other) : 0;
  if (shared < 0) return undefined;
  if (shared > 0 || (a * b < 0 && c * d < 0)) return 'fault';
  if (one.ring !== other.ring) return 'touch';
  return follow(one, other) ? undefined : 'fault';
}

/** Which side of an edge a point is on: -1, 0 on its line, 1. */
function side({ from, to }: Pick<Edge, 'from' | 'to'>, point: TilePoint): number {
  return Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]));
}

/** Along one axis, for two edges of one line; negative when they are apart. */
function sharedLength(one: Edge, other: Edge): number {
  const axis = one.from[0] === one.to[0] ? 1 : 0;
  const [a, b] = [one, other].map(({ from, to }) => [from[axis], to[axis]].sort((p, q) => p - q));
  return Math.min(a![1]!, b![1]!) - Math.max(a![0]!, b![0]!);
}

/** Whether one edge of a ring follows the other: then they share a corner. */
function follow(one: Edge, other: Edge): boolean {
  const apart = Math.abs(one.index - other.index);
  return apart === 1 || apart === one.count - 1;
}

/** Whether a ring has parts on both sides of another. */
function isAcross(ring: readonly TilePoint[], other: readonly TilePoint[]): boolean {
  const middles = ring.slice(1).map(([x, y], index): TilePoint => {
    const [beforeX, beforeY] = ring[index]!;
    return [(x + beforeX) / 2, (y + beforeY) / 2];
  });
  const places = new Set([...ring, ...middles].map((point) => placeIn(other, point)));
  return places.has('inside') && places.has('outside');
}

function placeIn(ring: readonly TilePoint[], point: TilePoint): 'inside' | 'outside' | 'on' {
  let inside = false;
  for (const { from, to } of edgesOf(ring, 0)) {
    const turn = side({ from, to }, point);
    if (turn === 0 && isBetween(from, to, point)) return 'on';
    if (from[1] > point[1] !== to[1] > point[1] && turn > 0 === to[1] > from[1]) inside = !inside;
  }
  return inside ? 'inside' : 'outside';
}

function isBetween(from: TilePoint, to: TilePoint, [x, y]: TilePoint): boolean {
  const within = (a: number, b: number, value: number) => Math.min(a, b) <= value && value <= Math.max(a, b);
  return within(from[0], to[0], x) && within(from[1], to[1], y);
}
