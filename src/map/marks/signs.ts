import type { CrossingState } from '../../model/scene.ts';
import type { Palette } from '../../theme/palette.ts';

type Context = OffscreenCanvasRenderingContext2D;
type Stroke = readonly (readonly [x: number, y: number])[];

/** The post a boom turns on, and the way it bars: what every gate has. */
const POST: readonly Stroke[] = [
  [
    [-5.5, 6.5],
    [-5.5, -1],
  ],
  [
    [-8, 6.5],
    [8, 6.5],
  ],
];

/** A cross in place of a boom. */
const NOBODY: readonly Stroke[] = [
  [
    [-2, -6],
    [6.5, 2.5],
  ],
  [
    [6.5, -6],
    [-2, 2.5],
  ],
];

/** The boom, so that a state is told by shape as well as by colour. */
const BOOM: Readonly<Record<CrossingState, readonly Stroke[]>> = {
  // Raised.
  open: [
    [
      [-5.5, -0.5],
      [-0.5, -8],
    ],
  ],
  // Coming down.
  'closing-soon': [
    [
      [-5.5, -0.5],
      [6, -5.5],
    ],
  ],
  // Down, with its stay.
  closed: [
    [
      [-5.5, 0],
      [8, 0],
    ],
    [
      [5, 0],
      [5, 6],
    ],
  ],
  // Nobody passes here on foot.
  'no-passengers': NOBODY,
  unknown: NOBODY,
};

/** A gate on the colour of its state. */
export function drawGate(context: Context, state: CrossingState, palette: Palette): void {
  plate(context, 13, 6, palette.casing);
  plate(context, 11.6, 5, palette.crossing[state]);
  context.strokeStyle = palette.crossingGate;
  context.lineJoin = 'round';
  stroke(context, POST, 2.2, 'round');
  stroke(context, BOOM[state], 2.4, 'round');
}

/** The crossed end of a line that no train runs on any more. */
export function drawEnd(context: Context, palette: Palette): void {
  const cross: readonly Stroke[] = [
    [
      [-4.5, -4.5],
      [4.5, 4.5],
    ],
    [
      [4.5, -4.5],
      [-4.5, 4.5],
    ],
  ];
  context.strokeStyle = palette.casing;
  stroke(context, cross, 5.5, 'round');
  context.strokeStyle = palette.inactive;
  stroke(context, cross, 2.6, 'round');
}

/** Two bars across the way: where a journey passes the boundary. The way leads up. */
export function drawBars(context: Context, palette: Palette): void {
  const bars: readonly Stroke[] = [
    [
      [-7, -3],
      [7, -3],
    ],
    [
      [-7, 3],
      [7, 3],
    ],
  ];
  context.strokeStyle = palette.casing;
  stroke(context, bars, 6, 'round');
  context.strokeStyle = palette.label;
  stroke(context, bars, 3, 'round');
}

/** A small diamond: somewhere people go. */
export function drawPlace(context: Context, palette: Palette): void {
  context.rotate(Math.PI / 4);
  plate(context, 4, 1.2, palette.casing);
  plate(context, 2.9, 0.6, palette.place);
}

function plate(context: Context, reach: number, corner: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(-reach, -reach, reach * 2, reach * 2, corner);
  context.fill();
}

function stroke(context: Context, strokes: readonly Stroke[], width: number, cap: CanvasLineCap): void {
  context.lineWidth = width;
  context.lineCap = cap;
  context.beginPath();
  for (const [start, ...rest] of strokes) {
    context.moveTo(...start!);
    for (const end of rest) context.lineTo(...end);
  }
  context.stroke();
}
