import type { Seconds } from '../model/units.ts';
import { backwardOf } from './backward.ts';
import type { Compiled } from './compile-sound.ts';
import { departAt } from './depart-at.ts';
import { pathTo } from './path.ts';
import type { Found, Request } from './request.ts';
import { ignoresWalk } from './request.ts';
import type { Workspace } from './workspace.ts';

/** A departure so late that none later has as few rides and as little walking. */
interface LastDeparture {
  readonly departure: Seconds;
  readonly rides: number;
  /** Absent when walking is left aside. */
  readonly walk?: Seconds;
}

/**
 * Every journey that arrives by `time` and that no other beats: in departure, rides and walking, or with
 * `ignoreWalk` in departure and rides.
 *
 * The last departures are searched against time; the journeys are those that set out then, each with the
 * earliest arrival it can have.
 *
 * @param time - whole seconds
 * @returns latest departure first, then fewest rides
 */
export function arriveBy(compiled: Compiled, request: Request, time: Seconds): Found[] {
  const last = lastDepartures(compiled, request, time);
  const departures = [...new Set(last.map(({ departure }) => departure))].sort((one, other) => other - one);
  return departures.flatMap((departure) => {
    const wanted = last.filter((each) => each.departure === departure);
    return departAt(compiled, request, departure).filter((found) =>
      wanted.some(({ rides, walk }) => rides === found.rides && (walk === undefined || walk === found.walk)),
    );
  });
}

function lastDepartures(compiled: Compiled, request: Request, time: Seconds): LastDeparture[] {
  const backward = backwardOf(compiled);
  const mirrored = { ...request, from: request.to, to: request.from };
  backward.limits.set(mirrored);
  const last = ignoresWalk(request)
    ? lastOfAll(backward, mirrored, time)
    : lastByWalk(backward, mirrored, time);
  backward.limits.clear(mirrored);
  return last;
}

function lastOfAll({ tables, earliest }: Workspace, mirrored: Request, time: Seconds): LastDeparture[] {
  return earliest.run(mirrored, -time).map(({ label, egress }) => ({
    departure: -earliest.labels.time[label]! - mirrored.to[egress]!.seconds,
    rides: pathTo(tables, earliest.labels, label, egress, mirrored).rides,
  }));
}

function lastByWalk({ pareto }: Workspace, mirrored: Request, time: Seconds): LastDeparture[] {
  return pareto
    .run(mirrored, -time)
    .map(({ time: arrival, rides, walk }) => ({ departure: -arrival, rides, walk }));
}
