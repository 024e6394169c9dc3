import { contrast } from './contrast.ts';
import { mix } from './mix.ts';
import type { Palette } from './palette.ts';

/** What WCAG asks between a mark and what lies beside it. */
const VISIBLE = 3;
/** Steps towards black or white that are tried. */
const STEPS = 20;

/**
 * The colour that edges a line: the palette's casing where the line stands out from the land by itself,
 * else a darker (at night: lighter) shade of its own colour that does.
 *
 * @param colour official colour of the line, `#rrggbb`
 */
export function lineEdge(colour: string, palette: Palette): string {
  return visible(colour, palette) ? palette.casing : strongShade(colour, palette);
}

/** The line's own colour where it stands out from the land, else the nearest shade that does. */
export function strongShade(colour: string, palette: Palette): string {
  const pole = palette.theme === 'light' ? '#000000' : '#ffffff';
  for (let step = 0; step < STEPS; step += 1) {
    const shade = mix(colour, pole, step / STEPS);
    if (visible(shade, palette)) return shade;
  }
  return pole;
}

function visible(colour: string, palette: Palette): boolean {
  return contrast(colour, palette.land) >= VISIBLE;
}
