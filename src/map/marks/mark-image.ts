import type { StyleImageMetadata } from 'maplibre-gl';
import type { CrossingState } from '../../model/scene.ts';
import { strongShade } from '../../theme/line-edge.ts';
import type { Palette, Theme } from '../../theme/palette.ts';
import { paletteOf } from '../../theme/palette.ts';
import { drawBars, drawEnd, drawGate, drawPlace } from './signs.ts';
import {
  drawApproximate,
  drawDot,
  drawInterchange,
  drawTerminal,
  interchangeWidth,
} from './station-marks.ts';

/** A mark: how large it is, in CSS pixels, and how it is drawn from its centre. */
interface Mark {
  readonly width: number;
  readonly height: number;
  draw(context: OffscreenCanvasRenderingContext2D): void;
}

/** An image that `map.addImage` takes. */
export interface MarkImage {
  readonly image: ImageData;
  readonly options: Partial<StyleImageMetadata>;
}

/** Pixels per CSS pixel: crisp on dense screens, and smooth when scaled down. */
const RATIO = 3;
/** A badge is a rounded box that stretches between its corners. */
const BADGE = { size: 20, corner: 5 };

/**
 * Draws the image that a layer asks for by name: `light:dot:#F2C75C`, `dark:gate:closed`.
 *
 * @returns nothing for a name that is not ours, or where there is no canvas
 */
export function markImage(id: string): MarkImage | undefined {
  const [, theme, kind, detail] = /^(light|dark):([a-z]+):(.*)$/.exec(id) ?? [];
  if (theme === undefined || kind === undefined || detail === undefined) return undefined;
  if (kind === 'badge') return badgeImage(detail);
  const mark = markOf(kind, detail, paletteOf(theme as Theme));
  const image = mark && rasterise(mark);
  return image && { image, options: { pixelRatio: RATIO } };
}

function markOf(kind: string, detail: string, palette: Palette): Mark | undefined {
  const colours = () => detail.split(',').map((colour) => strongRing(colour, palette));
  switch (kind) {
    case 'dot':
      return square(16, (context) => drawDot(context, colours()[0]!, palette));
    case 'terminal':
      return square(19, (context) => drawTerminal(context, colours()[0]!, palette));
    case 'approximate':
      return square(24, (context) => drawApproximate(context, colours()[0]!));
    case 'interchange':
      return {
        width: interchangeWidth(colours().length) + 4,
        height: 19,
        draw: (context) => drawInterchange(context, colours(), palette),
      };
    case 'gate':
      return square(28, (context) => drawGate(context, detail as CrossingState, palette));
    case 'end':
      return square(16, (context) => drawEnd(context, palette));
    case 'bars':
      return square(22, (context) => drawBars(context, palette));
    case 'place':
      return square(12, (context) => drawPlace(context, palette));
    default:
      return undefined;
  }
}

/** A ring is thin: it needs the shade that shows on the land. */
function strongRing(colour: string, palette: Palette): string {
  return strongShade(colour, palette);
}

function square(size: number, draw: Mark['draw']): Mark {
  return { width: size, height: size, draw };
}

function badgeImage(colour: string): MarkImage | undefined {
  const { size, corner } = BADGE;
  const image = rasterise(
    square(size, (context) => {
      context.fillStyle = colour;
      context.strokeStyle = '#ffffff';
      context.lineWidth = 1.2;
      context.beginPath();
      context.roundRect(1 - size / 2, 1 - size / 2, size - 2, size - 2, corner);
      context.fill();
      context.stroke();
    }),
  );
  const [start, end] = [(corner + 2) * RATIO, (size - corner - 2) * RATIO];
  const stretch: [number, number][] = [[start, end]];
  const content: [number, number, number, number] = [
    3 * RATIO,
    3 * RATIO,
    (size - 3) * RATIO,
    (size - 3) * RATIO,
  ];
  return image && { image, options: { pixelRatio: RATIO, stretchX: stretch, stretchY: stretch, content } };
}

function rasterise({ width, height, draw }: Mark): ImageData | undefined {
  if (globalThis.OffscreenCanvas === undefined) return undefined;
  // One in the document would wait for the graphics card, which has the page to paint.
  const canvas = new OffscreenCanvas(Math.ceil(width * RATIO), Math.ceil(height * RATIO));
  // It is drawn to be read: from a graphics card that takes a hundred times longer.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return undefined;
  context.scale(RATIO, RATIO);
  context.translate(width / 2, height / 2);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
