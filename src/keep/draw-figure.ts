import type { Figure, Stop } from '../schematic/figure.ts';
import type { JourneyMarks } from '../schematic/journey-marks.ts';
import { LEADING } from '../schematic/labels.ts';
import { BOUNDARY, GROUND } from '../schematic/layout.ts';
import { roundedPath } from '../schematic/path-data.ts';
import { HEIGHT, WIDTH } from '../schematic/picture.ts';
import type { PlacedLabel } from '../schematic/placed-labels.ts';
import { readRun } from '../schematic/read-marks.ts';
import { dashOf, strokeWidth } from '../schematic/stage-strokes.ts';
import { mix } from '../theme/mix.ts';
import type { Palette } from '../theme/palette.ts';

/** What a canvas and one that is off screen can both do. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A diagram to draw. */
export interface DrawnFigure {
  readonly figure: Figure;
  readonly marks: JourneyMarks;
  readonly labels: readonly PlacedLabel[];
  readonly palette: Palette;
}

interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: CanvasLineCap;
}

/** How much of the rest is left beside the journey. */
const FAINT = 0.2;

/**
 * Draws the diagram and the journey on it with strokes and letters alone: a page that may not show images made of
 * blobs can still save one.
 *
 * The pen is set so that one unit is one of the picture.
 */
export function drawFigure(pen: Pen, { figure, marks, labels, palette }: DrawnFigure): void {
  drawGround(pen, palette);
  pen.globalAlpha = FAINT;
  for (const { d, line, stage, loud } of figure.strokes) {
    stroke(pen, d, {
      colour: line.colour,
      width: strokeWidth(stage, loud),
      dash: dashes(dashOf(stage)),
      cap: 'butt',
    });
  }
  for (const stop of figure.stops) if (!marks.called.has(stop.id)) drawStop(pen, stop, palette, false);
  pen.globalAlpha = 1;
  drawJourney(pen, figure, marks, palette);
  for (const stop of figure.stops) {
    if (marks.called.has(stop.id)) drawStop(pen, stop, palette, marks.named.has(stop.id));
  }
  drawGates(pen, figure, marks, palette);
  for (const label of labels) drawLabel(pen, label, palette);
}

function drawGround(pen: Pen, palette: Palette): void {
  pen.fillStyle = palette.panel;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  for (const [kind, run] of GROUND) {
    pen.fillStyle = kind === 'sea' ? palette.sea : palette.panel;
    pen.fill(new Path2D(`${roundedPath(readRun(run))}Z`));
  }
  const d = roundedPath(readRun(BOUNDARY));
  stroke(pen, d, { colour: palette.boundary, width: 1.2, dash: [1, 4] });
}

function drawJourney(
  pen: Pen,
  figure: Figure,
  { rides, walks, buses, bars }: JourneyMarks,
  palette: Palette,
): void {
  const colours = new Map(figure.badges.map(({ line }) => [line.id, line.colour]));
  for (const { line, d, straight } of rides) {
    const colour = colours.get(line) ?? palette.text;
    stroke(pen, d, { colour: mix(colour, palette.text, 0.38), width: 11.5 });
    stroke(pen, d, { colour, width: 8.5, ...(straight ? { dash: [12, 4], cap: 'butt' as const } : {}) });
  }
  for (const d of [...buses, ...walks]) stroke(pen, d, { colour: palette.panel, width: 8 });
  for (const d of buses) stroke(pen, d, { colour: palette.text, width: 4.5, dash: [9, 4], cap: 'butt' });
  for (const d of walks) stroke(pen, d, { colour: palette.text, width: 4, dash: [0.1, 7] });
  for (const [x, y] of bars) {
    stroke(pen, `M${x - 15} ${y - 12}h30M${x - 15} ${y + 12}h30`, { colour: palette.text, width: 3.5 });
  }
}

function drawStop(pen: Pen, { spots, interchange, loud }: Stop, palette: Palette, named: boolean): void {
  const [x, y] = spots[0]!;
  const d = spots.length === 1 ? `M${x} ${y}h0.01` : roundedPath(spots);
  const wide = named || interchange;
  if (wide) stroke(pen, d, { colour: palette.text, width: 9.5 });
  stroke(pen, d, { colour: '#ffffff', width: wide ? 6 : loud ? 4.4 : 2.2 });
}

function drawGates(pen: Pen, { gates }: Figure, { bars }: JourneyMarks, palette: Palette): void {
  for (const { at, scene } of gates) {
    pen.globalAlpha = bars.includes(at) ? 1 : 0.45;
    const [x, y] = at;
    pen.fillStyle = palette.crossing[scene.state];
    pen.fill(new Path2D(`M${x - 10} ${y - 8.5}h20v3h-2v14h-16v-14h-2Z`));
    pen.globalAlpha = 1;
  }
}

function drawLabel(pen: Pen, { lines, at: [x, y], anchor, size, look }: PlacedLabel, palette: Palette): void {
  const strong = look === 'called' || look === 'crossing';
  pen.globalAlpha = strong ? 1 : 0.5;
  pen.font = `${strong ? 700 : 500} ${size}px system-ui, sans-serif`;
  pen.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.setLineDash([]);
  pen.strokeStyle = palette.panel;
  pen.fillStyle = palette.text;
  for (const [index, line] of lines.entries()) {
    const baseline = y + index * size * LEADING;
    pen.strokeText(line, x, baseline);
    pen.fillText(line, x, baseline);
  }
  pen.globalAlpha = 1;
}

function stroke(pen: Pen, d: string, { colour, width, dash = [], cap = 'round' }: Stroke): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = dash[0] !== undefined && dash[0] < 1 ? 'round' : cap;
  pen.lineJoin = 'round';
  pen.setLineDash([...dash]);
  pen.stroke(new Path2D(d));
}

function dashes(text: string): number[] {
  return text === 'none' ? [] : text.split(' ').map(Number);
}
