import type { Seconds } from '../model/units.ts';
import { NEVER } from './boarding.ts';
import type { Compiled } from './compile-sound.ts';
import { Front } from './front.ts';
import { journeyAlong, pathTo } from './path.ts';
import type { Found, Request } from './request.ts';
import { ignoresWalk } from './request.ts';
import type { Workspace } from './workspace.ts';

/**
 * Every journey that sets out at `time` and that no other beats: in arrival, rides and walking, or with
 * `ignoreWalk` in arrival and rides.
 *
 * @param time - whole seconds
 * @param before - only journeys that arrive before it
 * @returns fewest rides first, then earliest arrival
 */
export function departAt(
  { forward }: Compiled,
  request: Request,
  time: Seconds,
  before: Seconds = NEVER,
): Found[] {
  const { limits } = forward;
  limits.set(request);
  const found = ignoresWalk(request)
    ? earliestJourneys(forward, request, time, before)
    : sensibleJourneys(forward, request, time).filter(({ arrival }) => arrival < before);
  limits.clear(request);
  return found;
}

function earliestJourneys(
  { tables, earliest }: Workspace,
  request: Request,
  time: Seconds,
  before: Seconds,
): Found[] {
  const reached = earliest.run(request, time, before);
  return reached.map(({ label, egress }) =>
    journeyAlong(tables, pathTo(tables, earliest.labels, label, egress, request), request, time),
  );
}

function sensibleJourneys({ tables, pareto }: Workspace, request: Request, time: Seconds): Found[] {
  const front = new Front();
  pareto.run(request, time, front);
  const found = front.arrivals.map(({ label, egress }) =>
    journeyAlong(tables, pathTo(tables, pareto.labels, label, egress, request), request, time),
  );
  return found.sort((one, other) => one.rides - other.rides || one.arrival - other.arrival);
}
