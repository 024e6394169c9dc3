import { LIGHT } from '../theme/palette.ts';
import type { Pen } from './draw-figure.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** Letters of one look: their height and weight, the distance of their lines, and where they stand at their place. */
export interface Type {
  readonly size: number;
  readonly weight: number;
  readonly leading: number;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
}

const STRONG = LIGHT.text;
const QUIET = LIGHT.textMuted;

/** The looks of a kept image, which is light whatever its maker reads in. */
export const TYPES = {
  title: { size: 24, weight: 700, leading: 30, colour: STRONG },
  day: { size: 14, weight: 400, leading: 20, colour: QUIET },
  times: { size: 15, weight: 600, leading: 21, colour: STRONG },
  step: { size: 14, weight: 600, leading: 18, colour: STRONG },
  detail: { size: 12, weight: 400, leading: 16, colour: QUIET },
  small: { size: 11, weight: 400, leading: 15, colour: QUIET },
} as const satisfies Record<string, Type>;

/** The words in lines no wider than there is room. */
export function linesOf(pen: Pen, words: string, type: Type, room: number): string[] {
  return wrappedLines(words, room, (text) => widthOf(pen, text, type));
}

/** How wide the words are in one line. */
export function widthOf(pen: Pen, words: string, type: Type): number {
  pen.font = fontOf(type);
  return pen.measureText(words).width;
}

/** Draws lines below one another, the first on its baseline. */
export function drawLines(
  pen: Pen,
  lines: readonly string[],
  type: Type,
  [x, baseline]: readonly [number, number],
): void {
  pen.font = fontOf(type);
  pen.fillStyle = type.colour;
  pen.textAlign = type.align ?? 'left';
  for (const [index, line] of lines.entries()) pen.fillText(line, x, baseline + index * type.leading);
}

function fontOf({ size, weight }: Type): string {
  return `${weight} ${size}px system-ui, sans-serif`;
}
