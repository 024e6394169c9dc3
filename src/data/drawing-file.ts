import type { Drawing } from '../model/network.ts';
import type { Read } from '../model/problem.ts';
import { EVERY_CHECK } from './every-check.ts';
import { unpackDrawing } from './unpack-drawing.ts';

/**
 * Reads the compact file of shapes, which may be damaged in any way.
 *
 * A shape that is damaged is left out and reported; a file that is none gives no shapes and one problem.
 *
 * @param drawing - the parsed JSON
 * @param file - its address, for problems
 */
export function readDrawing(drawing: unknown, file: string): Read<Drawing> {
  return unpackDrawing(drawing, file, EVERY_CHECK);
}
