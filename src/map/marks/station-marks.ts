import type { Palette } from '../../theme/palette.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** Distance between the centres of two dots in a capsule, CSS pixels. */
const PITCH = 9.5;
const CAPSULE_HEIGHT = 15;

/** A ring in the line's colour around the fill of every station. */
export function drawDot(context: Context, colour: string, palette: Palette): void {
  disc(context, 7.6, palette.casing);
  disc(context, 6.6, colour);
  disc(context, 3.9, palette.station);
}

/** The end of a line: a rounded square with its middle filled. */
export function drawTerminal(context: Context, colour: string, palette: Palette): void {
  box(context, 9.2, 5, palette.casing);
  box(context, 8.2, 4, colour);
  box(context, 5.6, 2.2, palette.station);
  box(context, 2.8, 1.2, colour);
}

/** A place known by its name only: a soft ring around nothing. */
export function drawApproximate(context: Context, colour: string): void {
  context.strokeStyle = colour;
  for (const [width, opacity] of [
    [6, 0.12],
    [4, 0.2],
    [2, 0.5],
  ] as const) {
    context.globalAlpha = opacity;
    context.lineWidth = width;
    context.beginPath();
    context.arc(0, 0, 6.5, 0, 2 * Math.PI);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** Width of a capsule for so many colours, CSS pixels. */
export function interchangeWidth(colours: number): number {
  return CAPSULE_HEIGHT + (Math.max(colours, 1) - 1) * PITCH;
}

/** Platforms of several lines joined in one capsule: one dot for each colour. */
export function drawInterchange(context: Context, colours: readonly string[], palette: Palette): void {
  const width = interchangeWidth(colours.length);
  capsule(context, width + 3, CAPSULE_HEIGHT + 3, palette.casing);
  capsule(context, width + 1, CAPSULE_HEIGHT + 1, palette.interchange);
  capsule(context, width - 3, CAPSULE_HEIGHT - 3, palette.station);
  colours.forEach((colour, index) => {
    disc(context, 3.6, colour, (index - (colours.length - 1) / 2) * PITCH);
  });
}

function disc(context: Context, radius: number, colour: string, x = 0): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

function box(context: Context, reach: number, corner: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(-reach, -reach, reach * 2, reach * 2, corner);
  context.fill();
}

function capsule(context: Context, width: number, height: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(-width / 2, -height / 2, width, height, height / 2);
  context.fill();
}
