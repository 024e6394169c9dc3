import type { Locale } from '../model/names.ts';
import type { LineBadge } from './figure.ts';
import type { Box } from './labels.ts';
import { textWidth } from './labels.ts';
import { GRID_SIZE } from './layout.ts';
import { STEP } from './read-layout.ts';

/** Size of the picture in its own units; a letter of a corridor station's name is 11.5 of them high. */
export const WIDTH = GRID_SIZE[0] * STEP;
export const HEIGHT = GRID_SIZE[1] * STEP;

/** Letter heights of names. */
export const LETTERS = { loud: 11.5, quiet: 10, crossing: 11.5, city: 30 } as const;

/** The coloured box of a badge. */
export function badgeBox({ line, at: [x, y], loud }: LineBadge, locale: Locale): Box {
  const size = loud ? 11 : 9;
  const width = Math.max(textWidth(line.badge[locale]) * size * 1.05 + 8, loud ? 20 : 15);
  const height = loud ? 16 : 12.5;
  return { x: x - width / 2, y: y - height / 2, width, height };
}
