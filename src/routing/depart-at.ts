import type { Seconds } from '../model/units.ts';
import { NEVER } from './boarding.ts';
import type { Compiled } from './compile-sound.ts';
import { journeyAlong, pathTo } from './path.ts';
import type { Found, Request } from './request.ts';
import { ignoresWalk } from './request.ts';

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
  const { limits, tables } = forward;
  limits.set(request);
  const isQuickest = ignoresWalk(request);
  const { labels } = isQuickest ? forward.earliest : forward.pareto;
  const reached = isQuickest
    ? forward.earliest.run(request, time, before)
    : forward.pareto.run(request, time);
  const found = reached.map(({ label, egress }) =>
    journeyAlong(tables, pathTo(tables, labels, label, egress, request), request, time),
  );
  limits.clear(request);
  return found
    .filter(({ arrival }) => arrival < before)
    .sort((one, other) => one.rides - other.rides || one.arrival - other.arrival);
}
