/** Centre of a mark on the screen. */
interface Centre {
  readonly x: number;
  readonly y: number;
}

/** Directions of the arrow keys. */
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Whether a key is an arrow. */
export function isArrow(key: string): boolean {
  return key in ARROWS;
}

/**
 * Index of the mark an arrow key leads to: the nearest in its direction, those off to the side counting as
 * further away.
 *
 * @returns undefined when nothing lies there
 */
export function nearestMark(centres: readonly Centre[], from: number, key: string): number | undefined {
  const arrow = ARROWS[key];
  const start = centres[from];
  if (arrow === undefined || start === undefined) return undefined;
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { x, y }] of centres.entries()) {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * arrow[0] + dy * arrow[1];
    const aside = Math.abs(dx * arrow[1]) + Math.abs(dy * arrow[0]);
    if (index === from || ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (cost < least) [least, best] = [cost, index];
  }
  return best;
}
