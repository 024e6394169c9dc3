/** A point of the picture, in units of its viewBox. */
export type Point = readonly [x: number, y: number];

/** Length of the straight way between two points. */
export function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

/** Whether two points are one. */
export function samePoint([x1, y1]: Point, [x2, y2]: Point): boolean {
  return x1 === x2 && y1 === y2;
}

/** A length as the picture writes it: to a tenth of a unit. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
