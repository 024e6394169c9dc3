import { LONGEST_WAIT } from '../estimate/assumptions.ts';
import type { Endpoint, Traveller } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Services } from '../model/service.ts';
import type { Day, Seconds } from '../model/units.ts';
import { NEVER } from '../routing/boarding.ts';
import type { Compiled } from '../routing/compile-sound.ts';
import { longestWaits } from '../routing/last-search.ts';
import { oneToAll } from '../routing/one-to-all.ts';
import type { Access } from '../routing/request.ts';
import { journeyEnd } from './journey-ends.ts';
import { preparedDay } from './prepared-day.ts';
import { walkBetween } from './walk-only.ts';

/** When one sets out, and into which network. */
export interface Setout {
  readonly day: Day;
  /** Seconds after Hong Kong midnight of `day`. */
  readonly time: Seconds;
  readonly scenario: Scenario;
  readonly traveller?: Traveller;
}

/**
 * Likely travel times from everywhere in `origins` to everywhere in `destinations`, waits included; between near
 * ends on foot, where that is quicker.
 *
 * @returns row by row, one row for each origin; `undefined` where one cannot get to without standing at one place
 *   longer than journeys do (`LONGEST_WAIT`)
 */
export function travelTimes(
  network: Network,
  services: Services,
  origins: readonly Endpoint[],
  destinations: readonly Endpoint[],
  { time, ...at }: Setout,
): (Seconds | undefined)[][] {
  const day = preparedDay(network, services, at);
  const ends = destinations.map((endpoint) => ({
    key: JSON.stringify(endpoint),
    end: journeyEnd(network, day, endpoint, 'to'),
  }));
  return origins.map((origin) => {
    const key = JSON.stringify(origin);
    const from = journeyEnd(network, day, origin, 'from');
    const arrivals = oneToAll(day.compiled, from.access, time);
    const rides = ridesFrom(day.compiled, arrivals, time);
    return ends.map((to) => (to.key === key ? 0 : lesser(rides(to.end.access), walkBetween(from, to.end))));
  });
}

/** The quickest ride to one of several stops, of those without too long a wait. */
function ridesFrom(compiled: Compiled, arrivals: Int32Array, time: Seconds) {
  let waits: ReturnType<typeof longestWaits> | undefined;
  const isTooLong = (stop: number): boolean => {
    // Who is there sooner cannot have waited so long.
    if (arrivals[stop]! - time <= LONGEST_WAIT) return false;
    waits ??= longestWaits(compiled);
    return waits(stop) > LONGEST_WAIT;
  };
  return (ends: readonly Access[]): Seconds | undefined => {
    let least = NEVER;
    for (const { stop, seconds } of ends) {
      if (arrivals[stop]! === NEVER || arrivals[stop]! + seconds >= least || isTooLong(stop)) continue;
      least = arrivals[stop]! + seconds;
    }
    return least === NEVER ? undefined : least - time;
  };
}

function lesser(one: Seconds | undefined, other: Seconds | undefined): Seconds | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}
