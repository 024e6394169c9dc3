import type { Box } from '../../schematic/labels.ts';
import { HEIGHT, LETTERS, WIDTH } from '../../schematic/picture.ts';

/** Width of the whole picture, in CSS pixels, from which on every name can be read: letters of ten and more. */
export const READABLE_WIDTH = 920;
/** The widest it is drawn. */
const WIDEST = 2400;
/** One press of a button. */
const ZOOM = 1.35;
/** Where the corridor is looked at when the whole does not fit: between Pingshan and the crossings. */
const START: Box = { x: 470, y: 20, width: 480, height: 420 };
/** Height of a journey's letters in CSS pixels, where the picture is too small for those it is drawn with. */
const LETTER = 12;

type Room = Pick<HTMLElement, 'clientWidth' | 'clientHeight'>;

/** Width of the picture that shows all of it. */
export function wholeWidth({ clientWidth, clientHeight }: Room): number {
  return Math.max(Math.min(clientWidth, (clientHeight * WIDTH) / HEIGHT), 160);
}

/** Width of the picture that shows a part of it as large as it fits; of all of it, never too small to read. */
export function fittedWidth(room: Room, part: Box | undefined): number {
  const all = wholeWidth(room);
  if (part === undefined) return Math.max(all, READABLE_WIDTH);
  const share = Math.min(room.clientWidth / part.width, room.clientHeight / part.height);
  return Math.min(Math.max(share * WIDTH, all), WIDTH * 1.5);
}

/** Height of a journey's letters in units of the picture: whole ones where they are larger than the others. */
export function lettersFor(width: number): number {
  return width >= READABLE_WIDTH ? LETTERS.loud : Math.round((LETTER * WIDTH) / width);
}

/** Where to scroll so that a part, or the corridor's head, lies in the middle. */
export function corner({ clientWidth, clientHeight }: Room, width: number, part: Box = START) {
  const scale = width / WIDTH;
  return {
    left: (part.x + part.width / 2) * scale - clientWidth / 2,
    top: (part.y + part.height / 2) * scale - clientHeight / 2,
  };
}

/** The next size up or down. */
export function nextWidth(width: number, steps: 1 | -1): number {
  return Math.min(Math.max(width * ZOOM ** steps, 320), WIDEST);
}
