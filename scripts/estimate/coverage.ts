import { estimateError } from '../../src/estimate/line-times.ts';
import { PERFORMANCE } from '../../src/estimate/performance.ts';
import type { LineError } from './leave-one-out.ts';

/**
 * The share of rides between any two stops whose published time lies inside the estimate's band.
 *
 * Estimates are by fits that had not seen the line; the bands are those that are shipped.
 */
export function coverage(errors: readonly LineError[]): number {
  const inside = errors.flatMap((error) => error.hops.flatMap((_, start) => ridesFrom(error, start)));
  return inside.filter(Boolean).length / inside.length;
}

function ridesFrom({ class: name, hops, estimates }: LineError, start: number): boolean[] {
  let [published, estimated] = [0, 0];
  return hops.slice(start).map((hop, index) => {
    published += hop.seconds;
    estimated += estimates[start + index]!;
    return Math.abs(estimated - published) <= estimateError(estimated, index + 1, PERFORMANCE[name]);
  });
}
