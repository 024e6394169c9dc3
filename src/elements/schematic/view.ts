import type { Box } from '../../schematic/labels.ts';
import { HEIGHT, WIDTH } from '../../schematic/picture.ts';

/** Width of the whole picture, in CSS pixels, from which on every name can be read: letters of ten and more. */
export const READABLE_WIDTH = 920;
/** The widest it is drawn. */
const WIDEST = 2400;
/** One press of a button. */
const ZOOM = 1.35;
/** Around a journey, in units of the picture: room for its names. */
const MARGIN = 70;
/** Where the corridor is looked at when the whole does not fit: between Pingshan and the crossings. */
const START: Box = { x: 470, y: 20, width: 480, height: 420 };

type Room = Pick<HTMLElement, 'clientWidth' | 'clientHeight'>;

/**
 * Width of the picture that shows all of it, or a journey as large as it fits, but never too small to read.
 *
 * @param whole - show all even where it is too small to read
 */
export function fittedWidth(room: Room, bounds: Box | undefined, whole = false): number {
  const { clientWidth, clientHeight } = room;
  const all = Math.min(clientWidth, (clientHeight * WIDTH) / HEIGHT);
  if (whole) return Math.max(all, 160);
  if (bounds === undefined) return Math.max(all, READABLE_WIDTH);
  const share = Math.min(clientWidth / (bounds.width + MARGIN * 2), clientHeight / (bounds.height + MARGIN));
  return Math.min(Math.max(share * WIDTH, all, READABLE_WIDTH), WIDTH * 1.5);
}

/** Where to scroll so that a journey, or the corridor's head, lies in the middle. */
export function corner({ clientWidth, clientHeight }: Room, width: number, bounds: Box = START) {
  const scale = width / WIDTH;
  return {
    left: (bounds.x + bounds.width / 2) * scale - clientWidth / 2,
    top: (bounds.y + bounds.height / 2) * scale - clientHeight / 2,
  };
}

/** The next size up or down. */
export function nextWidth(width: number, steps: 1 | -1): number {
  return Math.min(Math.max(width * ZOOM ** steps, 320), WIDEST);
}
