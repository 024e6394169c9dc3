import { checksFor } from '../data/checks-for.ts';
import { readDrawingText, shapeless } from '../data/unpack-drawing.ts';
import type { Drawing } from '../model/network.ts';
import type { Read } from '../model/problem.ts';

const DRAWING = 'drawing.json';

/** The shapes of a text; such as cannot be checked are none: all the rest still stands. */
export async function readDrawing(text: string): Promise<Read<Drawing>> {
  try {
    return readDrawingText(text, DRAWING, await checksFor({ [DRAWING]: text }));
  } catch (error) {
    return shapeless(DRAWING, error instanceof Error ? error.message : String(error));
  }
}
