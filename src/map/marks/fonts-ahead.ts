import type { Locale } from '../../model/names.ts';
import type { Steps } from '../../slices/slices.ts';
import { fonts } from '../layers/text.ts';

/** Weights of the names in the first picture, and MapLibre's size of the letters it draws. */
const FACES = [
  [500, 'Medium'],
  [700, 'Bold'],
] as const;
const SIZE = 48;

/**
 * Has the browser look up the fonts of names, one a step: for the first letter of each MapLibre would wait for it, on a
 * slow phone a twentieth of a second.
 */
export function* findingFonts(locale: Locale): Steps<void> {
  const pen = globalThis.OffscreenCanvas && new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return;
  for (const [weight, face] of FACES) {
    pen.font = `${weight} ${SIZE}px ${fonts(locale, face).join(',')}`;
    pen.measureText('坪a');
    yield;
  }
}
