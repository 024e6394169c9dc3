import { keptFor } from '../model/kept-for.ts';
import type { Seconds } from '../model/units.ts';
import { arrivalsAlong } from './arrivals-along.ts';
import type { Block } from './block.ts';
import { BlockSearch } from './block-search.ts';
import { NEVER } from './boarding.ts';
import { bounds } from './bounds.ts';
import type { Compiled } from './compile-sound.ts';
import type { Path } from './path.ts';
import { journeyAlong, pathTo } from './path.ts';
import type { Found, Request } from './request.ts';
import { ignoresWalk } from './request.ts';
import type { Runs } from './runs.ts';
import { FIRST, LAST, RUN_SIZE } from './runs.ts';
import type { Workspace } from './workspace.ts';

/** Departures searched at once: more share their ways, fewer have more ways in common. */
const WIDTH = 180;
/** Kept paths to try in each block before searching: more cost more than they save. */
const MOST_PATHS = 12;
/** `BlockFront.label` of the first kept path, others below it. */
const KEPT = -2;

/** The memory of these searches, used again and again; not of the workspace, for most of them need none. */
const blocksOf = keptFor(({ tables, limits }: Workspace) => new BlockSearch(tables, limits));

/**
 * Every journey that sets out at `first`, `first + step` … up to `last` and that no other of them beats in
 * departure, arrival, rides and walking, or with `ignoreWalk` in departure, arrival and rides.
 *
 * Goes from the last departures to the first, many at once. What was found later is tried again earlier, so that
 * the search proper only follows what could be better still.
 *
 * @param first - whole seconds
 * @param step - whole seconds, positive
 * @param longest - only journeys that take at most so long
 * @returns earliest departure first, then fewest rides
 * @throws {RangeError} if `step` is not a positive whole number
 */
export function profile(
  { forward }: Compiled,
  request: Request,
  first: Seconds,
  last: Seconds,
  step: Seconds = 60,
  longest: Seconds = NEVER,
): Found[] {
  if (!(Number.isInteger(step) && step > 0)) {
    throw new RangeError(`The step must be a positive whole number of seconds, got ${step}.`);
  }
  const departures = last < first ? 0 : Math.floor((last - first) / step) + 1;
  if (departures === 0) return [];
  forward.limits.set(request);
  const found = inBlocks(forward, request, { first, step, departures, longest });
  forward.limits.clear(request);
  return found.reverse();
}

/** Latest departure first, then most rides. */
function inBlocks(
  workspace: Workspace,
  request: Request,
  asked: { first: Seconds; step: Seconds; departures: number; longest: Seconds },
): Found[] {
  const { first, step, departures, longest } = asked;
  const { tables } = workspace;
  const blocks = blocksOf(workspace);
  const found: Found[] = [];
  const left = bounds(tables, request);
  let known: Path[] = [];
  blocks.front.begin();
  for (let end = departures; end > 0; end -= WIDTH) {
    const width = Math.min(WIDTH, end);
    const block = { first: first + (end - width) * step, step, width };
    blocks.front.settle(block);
    for (const [index, path] of known.entries()) {
      const arrivals = arrivalsAlong(tables, blocks.steps, path, request, block);
      blocks.front.add(arrivals, 0, path.rides, ignoresWalk(request) ? 0 : path.walk, KEPT - index, 0);
    }
    blocks.run(request, block, left, longest);
    const ways = waysFound(blocks, known, (label, egress) =>
      pathTo(tables, blocks.labels, label, egress, request),
    );
    const journeys = ways.flatMap(({ path, arrivals }) =>
      departuresOf(arrivals, block).map((departure) => journeyAlong(tables, path, request, departure)),
    );
    const short = journeys.filter(({ departure, arrival }) => arrival - departure <= longest);
    found.push(...short.sort(latestFirst));
    known = kept(
      ways.map(({ path }) => path),
      known,
    );
  }
  return found;
}

/** A path and when it arrives where it is the best. */
interface FoundWay {
  readonly path: Path;
  readonly arrivals: Runs;
}

function waysFound(
  { front }: BlockSearch,
  known: readonly Path[],
  pathOf: (label: number, egress: number) => Path,
): FoundWay[] {
  return front.rows().map(({ label, egress, arrivals }) => ({
    path: label <= KEPT ? known[KEPT - label]! : pathOf(label, egress),
    arrivals,
  }));
}

function departuresOf({ numbers, size }: Runs, { first, step }: Block): Seconds[] {
  const departures: Seconds[] = [];
  for (let at = 0; at < size * RUN_SIZE; at += RUN_SIZE) {
    for (let index = numbers[at + LAST]!; index >= numbers[at + FIRST]!; index--)
      departures.push(first + index * step);
  }
  return departures;
}

function latestFirst(one: Found, other: Found): number {
  return other.departure - one.departure || other.rides - one.rides || other.arrival - one.arrival;
}

/** Paths that led somewhere first, then those before. */
function kept(found: readonly Path[], known: readonly Path[]): Path[] {
  return [...new Set([...found, ...known])].slice(0, MOST_PATHS);
}
