import { messagesFor } from '../i18n/messages.ts';
import { textOn } from '../theme/contrast.ts';
import { LIGHT } from '../theme/palette.ts';
import type { Pen } from './draw-figure.ts';
import { drawLines, linesOf, TYPES, widthOf } from './image-text.ts';
import type { KeptJourney } from './kept-journey.ts';
import { headline, keptVoice } from './kept-journey.ts';
import type { KeptRow } from './kept-rows.ts';

/** Width of the image in its own units, and of the margin at its sides. */
export const WIDTH = 760;
export const MARGIN = 32;
/** Width between the margins. */
export const INNER = WIDTH - MARGIN * 2;

/** A part of the image, measured before it is drawn: nothing in it is ever cut. */
export interface Piece {
  readonly height: number;
  /** Draws it from its upper edge. */
  readonly draw: (top: number) => void;
}

/** Where the rail of a step runs, and where its words begin. */
const [RAIL_X, STEP_X] = [172, 192];
const RIGHT = WIDTH - MARGIN;

/** What journey it is, when it leaves and arrives, and what it costs. */
export function headPiece(pen: Pen, kept: KeptJourney): Piece {
  const { title, day, times, fare, over } = headline(kept);
  const money = { ...TYPES.times, align: 'right' } as const;
  const titles = linesOf(pen, title, TYPES.title, INNER);
  const when = [day, over].filter((each) => each !== undefined).join(' · ');
  const days = linesOf(pen, when, TYPES.day, INNER - widthOf(pen, fare, money) - 16);
  const hours = linesOf(pen, times, TYPES.times, INNER);
  const dayTop = 46 + (titles.length - 1) * TYPES.title.leading + 26;
  const timesTop = dayTop + (days.length - 1) * TYPES.day.leading + 24;
  return {
    height: timesTop + (hours.length - 1) * TYPES.times.leading + 22,
    draw: (top) => {
      drawLines(pen, titles, TYPES.title, [MARGIN, top + 46]);
      drawLines(pen, days, TYPES.day, [MARGIN, top + dayTop]);
      drawLines(pen, [fare], money, [RIGHT, top + dayTop]);
      drawLines(pen, hours, TYPES.times, [MARGIN, top + timesTop]);
    },
  };
}

/**
 * One step: its time, the rail in its line's colour, what is done, and how its minutes are known.
 *
 * @param goesOn - whether the rail leads to another step
 */
export function rowPiece(pen: Pen, row: KeptRow, locale: KeptJourney['locale'], goesOn: boolean): Piece {
  const known = [row.length, row.known].filter((each) => each !== '').join(' · ');
  const measure = { ...TYPES.detail, align: 'right' } as const;
  const badge = row.line === undefined ? undefined : badgeOf(pen, row.line.badge[locale], row.line.colour);
  const x = STEP_X + (badge === undefined ? 0 : badge.width + 8);
  const steps = linesOf(pen, row.step, TYPES.step, RIGHT - widthOf(pen, known, measure) - 16 - x);
  const facts = [row.place, ...row.details].map((fact) => fact.replaceAll(' ', '\u00a0'));
  const details = linesOf(pen, facts.join(' · '), TYPES.detail, RIGHT - STEP_X);
  const below = (steps.length - 1) * TYPES.step.leading;
  const height = 40 + below + (details.length - 1) * TYPES.detail.leading;
  return {
    height,
    draw: (top) => {
      drawLines(pen, [row.time], TYPES.step, [MARGIN, top + 5]);
      drawRail(pen, row, [top, goesOn ? top + height : top]);
      badge?.draw(top);
      drawLines(pen, steps, TYPES.step, [x, top + 5]);
      drawLines(pen, details, TYPES.detail, [STEP_X, top + 22 + below]);
      drawLines(pen, [known], measure, [RIGHT, top + 5]);
    },
  };
}

/** What to mind, a paragraph each; no room where there is nothing. */
export function warningsPiece(pen: Pen, kept: KeptJourney, warnings: readonly string[]): Piece {
  if (warnings.length === 0) return { height: 0, draw: () => {} };
  const { words } = keptVoice(kept);
  const paragraphs = warnings.map((text) => linesOf(pen, text, TYPES.detail, INNER - 14));
  const height = paragraphs.flat().length * TYPES.detail.leading + 34;
  return {
    height,
    draw: (top) => {
      drawLines(pen, [words.warnings], TYPES.step, [MARGIN, top + 8]);
      let y = top + 28;
      for (const lines of paragraphs) {
        drawLines(pen, ['!'], { ...TYPES.detail, weight: 800 }, [MARGIN, y]);
        drawLines(pen, lines, TYPES.detail, [MARGIN + 14, y]);
        y += lines.length * TYPES.detail.leading;
      }
    },
  };
}

/** What the times are, and what it is not. */
export function footPiece(pen: Pen, kept: KeptJourney): Piece {
  const { words } = keptVoice(kept);
  const { attribution } = messagesFor(kept.locale).footer;
  const texts = [words.estimate, words.disclaimer, attribution];
  const lines = texts.flatMap((text) => linesOf(pen, text, TYPES.small, INNER));
  return {
    height: lines.length * TYPES.small.leading + 32,
    draw: (top) => drawLines(pen, lines, TYPES.small, [MARGIN, top + 22]),
  };
}

function drawRail(pen: Pen, { line }: KeptRow, [top, end]: readonly [number, number]): void {
  if (end > top) {
    pen.strokeStyle = line?.colour ?? LIGHT.outline;
    pen.lineWidth = line === undefined ? 3 : 6;
    pen.lineCap = 'round';
    pen.setLineDash(line === undefined ? [0.1, 7] : []);
    pen.stroke(new Path2D(`M${RAIL_X} ${top}V${end}`));
    pen.setLineDash([]);
  }
  pen.fillStyle = LIGHT.panel;
  pen.strokeStyle = LIGHT.text;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.arc(RAIL_X, top, 4.5, 0, Math.PI * 2);
  pen.fill();
  pen.stroke();
}

function badgeOf(pen: Pen, name: string, colour: string) {
  const type = { ...TYPES.detail, weight: 700, colour: textOn(colour), align: 'center' } as const;
  const width = Math.max(24, widthOf(pen, name, type) + 12);
  return {
    width,
    draw: (top: number) => {
      pen.fillStyle = colour;
      pen.beginPath();
      pen.roundRect(STEP_X, top - 9, width, 18, 5);
      pen.fill();
      drawLines(pen, [name], type, [STEP_X + width / 2, top + 4.5]);
    },
  };
}
