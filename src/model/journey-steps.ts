import type { Leg } from './journey.ts';

/** Legs as steps of a list, in indexes: what one waits for is one step with its wait; a stay, or a wait at the end, stands alone. */
export function stepsOf(legs: readonly Leg[]): number[][] {
  const steps: number[][] = [];
  let waiting: number[] = [];
  for (const [index, leg] of legs.entries()) {
    waiting.push(index);
    if (leg.kind === 'wait' && leg.waitFor !== 'stay' && index < legs.length - 1) continue;
    steps.push(waiting);
    waiting = [];
  }
  return steps;
}
