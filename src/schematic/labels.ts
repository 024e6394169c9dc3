import type { Point } from './point.ts';
import { tenth } from './point.ts';
import type { CompassSide } from './side.ts';

/** A rectangle of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words at their place: `at` is the anchor of the first line's baseline. */
export interface Label {
  readonly lines: readonly string[];
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  /** Where the words will be, estimated. */
  readonly box: Box;
}

/** Distance of baselines, in letter heights. */
export const LEADING = 1.08;
/** Heights above and below the baseline, in letter heights. */
const [ASCENT, DESCENT] = [0.78, 0.22];
/** Widths in letter heights, of a Latin letter on average and of a Chinese character. */
const [LATIN, HAN] = [0.6, 1];
/** Names longer than this, in Latin letters, take two lines: there is more room beside a line than above it. */
const LONGEST = { beside: 14.5, above: 10.5 } as const;

const ANCHORS: Readonly<Record<CompassSide, Label['anchor']>> = {
  n: 'middle',
  ne: 'start',
  e: 'start',
  se: 'start',
  s: 'middle',
  sw: 'end',
  w: 'end',
  nw: 'end',
};

/**
 * Places words beside something.
 *
 * @param beside - places of the thing
 * @param gap - half its size, in units of the picture
 */
export function labelBeside(
  words: string,
  beside: readonly Point[],
  side: CompassSide,
  size: number,
  gap: number,
): Label {
  const lines = broken(words, side === 'e' || side === 'w' ? LONGEST.beside : LONGEST.above);
  const [x, centre] = corner(beside, side, gap);
  const height = size * (ASCENT + DESCENT) + size * LEADING * (lines.length - 1);
  const top = topOf(side, centre, height);
  const width = Math.max(...lines.map((line) => textWidth(line) * size));
  const anchor = ANCHORS[side];
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return {
    lines,
    at: [tenth(x), tenth(top + size * ASCENT)],
    anchor,
    size,
    box: { x: left, y: top, width, height },
  };
}

function topOf(side: CompassSide, y: number, height: number): number {
  if (side.startsWith('n')) return y - height;
  return side.startsWith('s') ? y : y - height / 2;
}

/** The point that the words begin, end or stand on. */
function corner(beside: readonly Point[], side: CompassSide, gap: number): Point {
  const [xs, ys] = [beside.map(([x]) => x), beside.map(([, y]) => y)];
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const diagonal = side.length === 2;
  const reach = diagonal ? gap * 0.6 : gap;
  const x = side.endsWith('e')
    ? Math.max(...xs) + reach
    : side.endsWith('w')
      ? Math.min(...xs) - reach
      : middle(xs);
  const y = side.startsWith('n')
    ? Math.min(...ys) - reach
    : side.startsWith('s')
      ? Math.max(...ys) + reach
      : middle(ys);
  return [x, y];
}

/** One line, or two of about the same length. */
function broken(words: string, longest: number): string[] {
  if (textWidth(words) <= longest * LATIN) return [words];
  const breaks = [...words.matchAll(/ (?!\/)|(?=（)/g)].map(({ index }) => index);
  const halves = breaks.map((at) => [words.slice(0, at).trim(), words.slice(at).trim()]);
  const balance = (pair: readonly string[]) => Math.max(...pair.map(textWidth));
  const [first, ...others] = halves.filter((pair) => pair.every((half) => half !== ''));
  if (first === undefined) return [words];
  return others.reduce((best, pair) => (balance(pair) < balance(best) ? pair : best), first);
}

/** Estimated width of a text in letter heights. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? HAN : LATIN), 0);
}

/** Whether two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
