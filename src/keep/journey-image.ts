import type { Scene } from '../model/scene.ts';
import { schematicFigure } from '../schematic/figure.ts';
import { journeyMarks } from '../schematic/journey-marks.ts';
import { textOn } from '../theme/contrast.ts';
import { LIGHT } from '../theme/palette.ts';
import type { Pen } from './draw-figure.ts';
import { drawFigure, viewOf } from './draw-figure.ts';
import type { KeptJourney } from './kept-journey.ts';
import { headline, keptVoice } from './kept-journey.ts';
import type { KeptRow } from './kept-rows.ts';
import { keptRows } from './kept-rows.ts';

/** Width of the image in its own units, and how many pixels one of them has. */
const [WIDTH, SCALE] = [760, 2];
const MARGIN = 32;
const HEAD = 118;
const ROW = 40;
const FOOT = 62;
/** An image is handed on and printed: it is light whatever its maker reads in. */
const PALETTE = LIGHT;
/** Where the words of a step begin. */
const STEP_X = 210;

/** What is drawn below one another. */
interface Sheet {
  readonly kept: KeptJourney;
  readonly rows: readonly KeptRow[];
  readonly figureHeight: number;
}

/**
 * A journey as a PNG: its headline, the diagram, and every step.
 *
 * Drawn stroke by stroke, without any image or address, so that a policy of `default-src 'self'` allows it.
 *
 * @throws {Error} if this browser gives no canvas or cannot write PNG
 */
export async function journeyImage(kept: KeptJourney, scene: Scene): Promise<Blob> {
  const figure = schematicFigure(scene);
  const marks = journeyMarks(kept.journey, figure);
  const view = viewOf(marks);
  const rows = keptRows(kept.journey, keptVoice(kept).voice);
  const inner = WIDTH - MARGIN * 2;
  const figureHeight = (view.height * inner) / view.width;
  const sheet = { kept, rows, figureHeight };
  const height = Math.ceil(HEAD + figureHeight + MARGIN + rows.length * ROW + FOOT);
  const { canvas, pen } = blank(WIDTH * SCALE, height * SCALE);
  pen.scale(SCALE, SCALE);
  pen.fillStyle = PALETTE.panel;
  pen.fillRect(0, 0, WIDTH, height);
  drawHead(pen, sheet);
  pen.save();
  pen.beginPath();
  pen.roundRect(MARGIN, HEAD, inner, figureHeight, 12);
  pen.clip();
  pen.translate(MARGIN, HEAD);
  pen.scale(inner / view.width, inner / view.width);
  pen.translate(-view.x, -view.y);
  drawFigure(pen, { figure, marks, locale: kept.locale, palette: PALETTE });
  pen.restore();
  drawRows(pen, sheet);
  drawFoot(pen, sheet, height);
  return written(canvas);
}

function drawHead(pen: Pen, { kept }: Sheet): void {
  const { title, day, times, fare, over } = headline(kept);
  text(pen, title, [MARGIN, 46], { size: 24, weight: 700, colour: PALETTE.text });
  text(pen, [day, over].filter((each) => each !== undefined).join(' · '), [MARGIN, 72], {
    size: 14,
    weight: 400,
    colour: PALETTE.textMuted,
  });
  text(pen, times, [MARGIN, 96], { size: 15, weight: 600, colour: PALETTE.text });
  text(pen, fare, [WIDTH - MARGIN, 72], { size: 14, weight: 600, colour: PALETTE.text, align: 'right' });
}

function drawRows(pen: Pen, { kept, rows, figureHeight }: Sheet): void {
  for (const [index, row] of rows.entries()) {
    const y = HEAD + figureHeight + MARGIN + index * ROW;
    const muted = { size: 12, weight: 400, colour: PALETTE.textMuted } as const;
    text(
      pen,
      row.time,
      [MARGIN, y + 5],
      { size: 14, weight: 600, colour: PALETTE.text },
      STEP_X - MARGIN - 60,
    );
    drawRail(pen, row, y, index < rows.length - 1);
    const badge =
      row.line === undefined ? 0 : drawBadge(pen, row.line.badge[kept.locale], row.line.colour, y);
    text(
      pen,
      row.step,
      [STEP_X + badge, y + 5],
      { size: 14, weight: 600, colour: PALETTE.text },
      350 - badge,
    );
    text(pen, [row.place, ...row.details].join(' · '), [STEP_X, y + 22], muted, WIDTH - MARGIN - STEP_X);
    const known = [row.length, row.known].filter((each) => each !== '').join(' · ');
    text(pen, known, [WIDTH - MARGIN, y + 5], { ...muted, align: 'right' }, 170);
  }
}

function drawRail(pen: Pen, { line }: KeptRow, y: number, goesOn: boolean): void {
  const x = STEP_X - 20;
  if (goesOn) {
    pen.strokeStyle = line?.colour ?? PALETTE.outline;
    pen.lineWidth = line === undefined ? 3 : 6;
    pen.lineCap = 'round';
    pen.setLineDash(line === undefined ? [0.1, 7] : []);
    pen.stroke(new Path2D(`M${x} ${y}V${y + ROW}`));
    pen.setLineDash([]);
  }
  pen.fillStyle = PALETTE.panel;
  pen.strokeStyle = PALETTE.text;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.arc(x, y, 4.5, 0, Math.PI * 2);
  pen.fill();
  pen.stroke();
}

/** @returns how much room it takes */
function drawBadge(pen: Pen, name: string, colour: string, y: number): number {
  pen.font = '700 12px system-ui, sans-serif';
  const width = Math.max(24, pen.measureText(name).width + 12);
  pen.fillStyle = colour;
  pen.beginPath();
  pen.roundRect(STEP_X, y - 9, width, 18, 5);
  pen.fill();
  text(pen, name, [STEP_X + width / 2, y + 4.5], {
    size: 12,
    weight: 700,
    colour: textOn(colour),
    align: 'center',
  });
  return width + 8;
}

function drawFoot(pen: Pen, { kept }: Sheet, height: number): void {
  const { words } = keptVoice(kept);
  const small = { size: 11, weight: 400, colour: PALETTE.textMuted } as const;
  text(pen, words.estimate, [MARGIN, height - 40], small, WIDTH - MARGIN * 2);
  text(pen, words.disclaimer, [MARGIN, height - 22], small, WIDTH - MARGIN * 2);
}

interface Type {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
}

/** Words on a baseline; too long ones are set narrower, at last cut with an ellipsis. */
function text(
  pen: Pen,
  words: string,
  [x, y]: readonly [number, number],
  type: Type,
  room = WIDTH - MARGIN * 2,
): void {
  const { size, weight, colour, align = 'left' } = type;
  pen.font = `${weight} ${size}px system-ui, sans-serif`;
  pen.fillStyle = colour;
  pen.textAlign = align;
  const letters = [...words];
  while (letters.length > 1 && pen.measureText(letters.join('')).width * 0.85 > room)
    letters.splice(-2, 2, '…');
  pen.fillText(letters.join(''), x, y, room);
}

type Canvas = HTMLCanvasElement | OffscreenCanvas;

function blank(width: number, height: number): { canvas: Canvas; pen: Pen } {
  const canvas =
    globalThis.OffscreenCanvas === undefined ? document.createElement('canvas') : new OffscreenCanvas(1, 1);
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d') as Pen | null;
  if (pen === null) throw new Error('This browser gives no canvas to draw on.');
  return { canvas, pen };
}

async function written(canvas: Canvas): Promise<Blob> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/png' });
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('This browser cannot write the image.');
  return blob;
}
