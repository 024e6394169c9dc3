import type { Seconds } from '../model/units.ts';
import type { BlockSearch } from './block-search.ts';
import { NEVER } from './boarding.ts';
import { bounds } from './bounds.ts';
import type { Compiled } from './compile.ts';
import type { Path } from './path.ts';
import { arrivalsAlong, journeyAlong, pathTo } from './path.ts';
import type { Found, Request } from './request.ts';
import { ignoresWalk } from './request.ts';
import type { Workspace } from './workspace.ts';

/** Departures searched at once: more share their ways, fewer have more ways in common. */
const WIDTH = 40;
/** Kept paths to try in each block before searching: more cost more than they save. */
const MOST_PATHS = 12;
/** `BlockFront.label` of the first kept path, others below it. */
const KEPT = -2;

/**
 * Every journey that sets out at `first`, `first + step` … up to `last` and that no other of them beats in
 * departure, arrival, rides and walking, or with `ignoreWalk` in departure, arrival and rides.
 *
 * Goes from the last departures to the first, many at once. What was found later is tried again earlier, so that
 * the search proper only follows what could be better still.
 *
 * @param first - whole seconds
 * @param step - whole seconds, positive
 * @returns earliest departure first, then fewest rides
 * @throws {RangeError} if `step` is not a positive whole number
 */
export function profile(
  { forward }: Compiled,
  request: Request,
  first: Seconds,
  last: Seconds,
  step: Seconds = 60,
): Found[] {
  if (!(Number.isInteger(step) && step > 0)) {
    throw new RangeError(`The step must be a positive whole number of seconds, got ${step}.`);
  }
  const departures = last < first ? 0 : Math.floor((last - first) / step) + 1;
  if (departures === 0) return [];
  forward.limits.set(request);
  const found = inBlocks(forward, request, { first, step, departures });
  forward.limits.clear(request);
  return found.reverse();
}

/** Latest departure first, then most rides. */
function inBlocks(
  { tables, blocks }: Workspace,
  request: Request,
  { first, step, departures }: { first: Seconds; step: Seconds; departures: number },
): Found[] {
  const found: Found[] = [];
  const left = bounds(tables, request);
  let known: Path[] = [];
  blocks.front.begin();
  for (let end = departures; end > 0; end -= WIDTH) {
    const width = Math.min(WIDTH, end);
    const block = { first: first + (end - width) * step, step, width };
    blocks.front.settle(block);
    for (const [index, path] of known.entries()) {
      const arrivals = arrivalsAlong(tables, path, request, block);
      blocks.front.add(arrivals, 0, 0, path.rides, ignoresWalk(request) ? 0 : path.walk, KEPT - index, 0);
    }
    blocks.run(request, block, left);
    const paths = pathsFound(blocks, known, (label, egress) =>
      pathTo(tables, blocks.labels, label, egress, request),
    );
    for (let index = width - 1; index >= 0; index--) {
      const departure = block.first + index * step;
      const journeys = paths
        .filter((_, row) => paths[row] !== undefined && blocks.front.arrival(row, index) < NEVER)
        .map((path) => journeyAlong(tables, path!, request, departure));
      found.push(...journeys.sort((one, other) => other.rides - one.rides || other.arrival - one.arrival));
    }
    known = kept(paths, known);
  }
  return found;
}

/** Of each row of the front that has an arrival in the block: its path. */
function pathsFound(
  { front }: BlockSearch,
  known: readonly Path[],
  pathOf: (label: number, egress: number) => Path,
): (Path | undefined)[] {
  return Array.from({ length: front.size }, (_, row) => {
    if (!front.isAny(row)) return undefined;
    const label = front.label(row);
    return label <= KEPT ? known[KEPT - label] : pathOf(label, front.egress(row));
  });
}

/** Paths that led somewhere first, then those before. */
function kept(paths: readonly (Path | undefined)[], known: readonly Path[]): Path[] {
  const found = paths.filter((path) => path !== undefined);
  return [...new Set([...found, ...known])].slice(0, MOST_PATHS);
}
