import type { Position } from '../model/units.ts';

/**
 * One path from pieces that follow each other; where one ends and the next begins the point is kept once.
 *
 * Does not check that they meet: a reader of files does.
 */
export function joinPaths(pieces: readonly (readonly Position[])[]): Position[] {
  const joined: Position[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const first = piece[0];
    const meets = last !== undefined && first !== undefined && last[0] === first[0] && last[1] === first[1];
    joined.push(...(meets ? piece.slice(1) : piece));
  }
  return joined;
}
