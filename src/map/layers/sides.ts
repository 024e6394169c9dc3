import type { ExpressionSpecification } from 'maplibre-gl';
import type { Side } from '../features/free-side.ts';
import { SIDES } from '../features/free-side.ts';

/** Ems from the middle of a mark to its name: beside it, and above it. */
export type StandOff = readonly [beside: number, above: number];

/** Where text is anchored to stand on a side of its mark, and the direction it stands off. */
const ANCHORS: Readonly<Record<Side, readonly [anchor: string, right: number, down: number]>> = {
  e: ['left', 1, 0],
  ne: ['bottom-left', 0.5, -1],
  n: ['bottom', 0, -1],
  nw: ['bottom-right', -0.5, -1],
  w: ['right', -1, 0],
  sw: ['top-right', -0.5, 1],
  s: ['top', 0, 1],
  se: ['top-left', 0.5, 1],
};

/** For `text-variable-anchor-offset`: the free side first, then its neighbours turning away from it. */
export function anchorsFrom(side: Side, [beside, above]: StandOff): ExpressionSpecification {
  const offsets = order(side).flatMap((near) => {
    const [anchor, right, down] = ANCHORS[near];
    return [anchor, [right * beside, down * above]];
  });
  return ['literal', offsets];
}

function order(side: Side): Side[] {
  const start = SIDES.indexOf(side);
  return [0, 1, -1, 4, 3, -3, 2, -2].map((turn) => SIDES[(start + turn + SIDES.length) % SIDES.length]!);
}
