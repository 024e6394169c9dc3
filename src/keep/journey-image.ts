import type { Scene } from '../model/scene.ts';
import { schematicFigure } from '../schematic/figure.ts';
import { journeyMarks } from '../schematic/journey-marks.ts';
import { viewOf } from '../schematic/journey-view.ts';
import { placedLabels } from '../schematic/placed-labels.ts';
import { LIGHT } from '../theme/palette.ts';
import type { Pen } from './draw-figure.ts';
import { drawFigure } from './draw-figure.ts';
import type { Piece } from './image-pieces.ts';
import { footPiece, headPiece, INNER, MARGIN, rowPiece, WIDTH, warningsPiece } from './image-pieces.ts';
import type { KeptJourney } from './kept-journey.ts';
import { keptVoice } from './kept-journey.ts';
import { keptRows, keptWarnings } from './kept-rows.ts';

/** How many pixels one unit of the image has. */
const SCALE = 2;

/**
 * A journey as a PNG: its headline, the diagram, every step, and what to mind.
 *
 * Drawn stroke by stroke, without any image or address, so that a policy of `default-src 'self'` allows it.
 *
 * @throws {Error} if this browser gives no canvas or cannot write PNG
 */
export async function journeyImage(kept: KeptJourney, scene: Scene): Promise<Blob> {
  const { canvas, pen } = blank();
  const { voice } = keptVoice(kept);
  const rows = keptRows(kept.journey, voice);
  const pieces = [
    headPiece(pen, kept),
    figurePiece(pen, kept, scene),
    ...rows.map((row, index) => rowPiece(pen, row, kept.locale, index < rows.length - 1)),
    warningsPiece(pen, kept, keptWarnings(kept.journey, voice)),
    footPiece(pen, kept),
  ];
  const height = Math.ceil(pieces.reduce((sum, piece) => sum + piece.height, 0));
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = LIGHT.panel;
  pen.fillRect(0, 0, WIDTH, height);
  let top = 0;
  for (const piece of pieces) {
    piece.draw(top);
    top += piece.height;
  }
  return written(canvas);
}

/** The diagram of the journey in a frame with round corners. */
function figurePiece(pen: Pen, { journey, locale }: KeptJourney, scene: Scene): Piece {
  const figure = schematicFigure(scene);
  const marks = journeyMarks(journey, figure);
  const labels = placedLabels(figure, locale, marks, []);
  const view = viewOf(figure, marks, labels);
  const scale = INNER / view.width;
  return {
    height: view.height * scale + MARGIN,
    draw: (top) => {
      pen.save();
      pen.beginPath();
      pen.roundRect(MARGIN, top, INNER, view.height * scale, 12);
      pen.clip();
      pen.translate(MARGIN, top);
      pen.scale(scale, scale);
      pen.translate(-view.x, -view.y);
      drawFigure(pen, { figure, marks, labels, palette: LIGHT });
      pen.restore();
    },
  };
}

type Canvas = HTMLCanvasElement | OffscreenCanvas;

/** A canvas without a size yet: what is drawn is measured with its pen first. */
function blank(): { canvas: Canvas; pen: Pen } {
  const canvas =
    globalThis.OffscreenCanvas === undefined ? document.createElement('canvas') : new OffscreenCanvas(1, 1);
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
