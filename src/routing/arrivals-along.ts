import type { Block } from './block.ts';
import type { Path } from './path.ts';
import { callMask } from './path.ts';
import type { Request } from './request.ts';
import type { RunSteps } from './run-steps.ts';
import { Runs } from './runs.ts';
import type { Tables } from './tables.ts';

/** When a path arrives, for the departures of a block; those that miss something, or that a later one beats, are out. */
export function arrivalsAlong(
  tables: Tables,
  steps: RunSteps,
  path: Path,
  { from, to }: Request,
  block: Block,
): Runs {
  let times = new Runs();
  let others = new Runs();
  const trains = new Runs();
  times.push(block.width - 1, 0, from[path.access]!.seconds);
  for (let at = 0; at < path.steps.length; at += 2) {
    const carrier = path.steps[at]!;
    if (carrier < 0) steps.walk(~carrier, times, others, block);
    else {
      const group = carrier >> tables.callBits;
      steps.board(group, path.steps[at + 1]!, times, trains, block);
      steps.alight(group, carrier & callMask(tables), trains, others, block);
    }
    [times, others] = [others, times];
  }
  others.copy(times, to[path.egress]!.seconds);
  return others;
}
