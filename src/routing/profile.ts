import type { Seconds } from '../model/units.ts';
import { NEVER } from './boarding.ts';
import { bounds } from './bounds.ts';
import type { Compiled } from './compile.ts';
import { Front } from './front.ts';
import type { Path } from './path.ts';
import { arrivalAlong, journeyAlong, pathTo } from './path.ts';
import type { Found, Request } from './request.ts';
import { ignoresWalk } from './request.ts';
import type { Workspace } from './workspace.ts';

/** Kept paths to try at each departure before searching: more cost more than they save. */
const MOST_PATHS = 24;
/** `Front.label` of an arrival of a later departure. */
const SETTLED = -1;

/**
 * Every journey that sets out at `first`, `first + step` … up to `last` and that no other of them beats in
 * departure, arrival, rides and walking, or with `ignoreWalk` in departure, arrival and rides.
 *
 * Goes from the last departure to the first. What was found later is tried again earlier, so that the search
 * proper only follows what could be better still.
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
  const found: Found[] = [];
  forward.limits.set(request);
  const journeysOf = ignoresWalk(request)
    ? earliestProfile(forward, request)
    : sensibleProfile(forward, request);
  for (
    let departure = first + Math.floor((last - first) / step) * step;
    departure >= first;
    departure -= step
  ) {
    found.push(...journeysOf(departure));
  }
  forward.limits.clear(request);
  return found.reverse();
}

/** Makes the journeys of one departure after another, each earlier than the one before; most rides first. */
type JourneysOf = (departure: Seconds) => Found[];

function earliestProfile({ tables, earliest }: Workspace, request: Request): JourneysOf {
  const front = new Front();
  return (departure) => {
    const reached = earliest.run(request, departure);
    const paths = reached.map(({ label, egress }) => pathTo(tables, earliest.labels, label, egress, request));
    const journeys = paths.map((path) => journeyAlong(tables, path, request, departure));
    const better = journeys.filter(({ arrival, rides }) => !front.covers(arrival, rides, 0));
    for (const { arrival, rides } of better) front.add(arrival, rides, 0, SETTLED, 0);
    return better.reverse();
  };
}

function sensibleProfile({ tables, pareto }: Workspace, request: Request): JourneysOf {
  const front = new Front();
  const left = bounds(tables, request);
  let paths: Path[] = [];
  return (departure) => {
    addKnown(front, paths, departure);
    pareto.run(request, departure, front, left);
    const better = newPaths(front);
    front.renameAll(SETTLED);
    const journeys = better.map((path) => journeyAlong(tables, path, request, departure));
    return journeys.sort((one, other) => other.rides - one.rides || other.arrival - one.arrival);
  };

  function addKnown(to: Front, known: readonly Path[], departure: Seconds): void {
    for (const [index, path] of known.entries()) {
      const arrival = arrivalAlong(tables, path, request, departure);
      if (arrival >= NEVER || to.covers(arrival, path.rides, path.walk)) continue;
      to.add(arrival, path.rides, path.walk, SETTLED - 1 - index, 0);
    }
  }

  function newPaths(from: Front): Path[] {
    const better: Path[] = [];
    const unknown: Path[] = [];
    for (let at = 0; at < from.size; at++) {
      const label = from.label(at);
      if (label === SETTLED) continue;
      if (label < SETTLED) {
        better.push(paths[SETTLED - 1 - label]!);
        continue;
      }
      const path = pathTo(tables, pareto.labels, label, from.egress(at), request);
      better.push(path);
      unknown.push(path);
    }
    if (unknown.length > 0) paths = [...unknown, ...paths].slice(0, MOST_PATHS);
    return better;
  }
}
