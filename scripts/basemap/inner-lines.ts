import type { Position } from 'geojson';

/**
 * The outlines of neighbouring areas as lines, each stretch once, without those that run along other lines.
 *
 * Neighbours share their vertices, so a stretch between two of them occurs twice; it is always kept.
 *
 * @param rings - closed rings
 * @param others - lines that are drawn anyway
 * @param metres - how near to one of them a stretch of one area alone is left out
 */
export function innerLines(
  rings: readonly Position[][],
  others: readonly Position[][],
  metres: number,
): Position[][] {
  const uses = new Map<string, number>();
  for (const key of rings.flatMap(stretches).map(keyOf)) uses.set(key, (uses.get(key) ?? 0) + 1);
  const isNear = nearLines(others, metres);
  const drawn = new Set<string>();
  const isKept = (stretch: Stretch) => {
    const key = keyOf(stretch);
    if (drawn.has(key)) return false;
    drawn.add(key);
    return uses.get(key)! > 1 || !isNear(middleOf(stretch));
  };
  return rings.flatMap((ring) => runs(ring, isKept));
}

type Stretch = [from: Position, to: Position];

const METRES_PER_DEGREE = 111_195;

/** Whether a position lies within some metres of a line. Flat: true to 1 % within a degree. */
function nearLines(lines: readonly Position[][], metres: number): (position: Position) => boolean {
  const all = lines.flatMap(stretches);
  const reach = metres / METRES_PER_DEGREE;
  return ([longitude = 0, latitude = 0]) => {
    const east = METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
    return all.some(([[fromLongitude = 0, fromLatitude = 0], [toLongitude = 0, toLatitude = 0]]) => {
      const [below, above] = [latitude - reach, latitude + reach];
      if ((fromLatitude < below && toLatitude < below) || (fromLatitude > above && toLatitude > above))
        return false;
      const [x1, y1] = [(fromLongitude - longitude) * east, (fromLatitude - latitude) * METRES_PER_DEGREE];
      const [x2, y2] = [(toLongitude - longitude) * east, (toLatitude - latitude) * METRES_PER_DEGREE];
      return distanceFromOrigin(x1, y1, x2, y2) <= metres;
    });
  };
}

function middleOf([from, to]: Stretch): Position {
  return [(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2];
}

function stretches(line: readonly Position[]): Stretch[] {
  return line.slice(1).map((to, index) => [line[index]!, to]);
}

/** The same for both directions. */
function keyOf(stretch: Stretch): string {
  return stretch.map(String).sort().join(' ');
}

/** The longest pieces of a line of which every stretch is kept. */
function runs(line: readonly Position[], isKept: (stretch: Stretch) => boolean): Position[][] {
  const pieces: Position[][] = [];
  let open = false;
  for (const stretch of stretches(line)) {
    const keep = isKept(stretch);
    if (keep && open) pieces.at(-1)!.push(stretch[1]);
    else if (keep) pieces.push([...stretch]);
    open = keep;
  }
  return pieces;
}

function distanceFromOrigin(x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + share * dx, y1 + share * dy);
}
