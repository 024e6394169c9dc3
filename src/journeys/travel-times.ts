import type { Endpoint, Traveller } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Services } from '../model/service.ts';
import type { Day, Seconds } from '../model/units.ts';
import { NEVER } from '../routing/boarding.ts';
import { oneToAll } from '../routing/one-to-all.ts';
import type { Access } from '../routing/request.ts';
import { journeyEnd } from './journey-ends.ts';
import { preparedDay } from './prepared-day.ts';

/** When one sets out, and into which network. */
export interface Setout {
  readonly day: Day;
  /** Seconds after Hong Kong midnight of `day`. */
  readonly time: Seconds;
  readonly scenario: Scenario;
  readonly traveller?: Traveller;
}

/**
 * Likely travel times from everywhere in `origins` to everywhere in `destinations`, waits included.
 *
 * @returns row by row, one row for each origin; `undefined` where one cannot get to
 */
export function travelTimes(
  network: Network,
  services: Services,
  origins: readonly Endpoint[],
  destinations: readonly Endpoint[],
  { time, ...at }: Setout,
): (Seconds | undefined)[][] {
  const day = preparedDay(network, services, at);
  const ends = destinations.map((end) => journeyEnd(network, day, end, 'to').access);
  return origins.map((origin) => {
    const { access } = journeyEnd(network, day, origin, 'from');
    const arrivals = oneToAll(day.compiled, access, time);
    return destinations.map((end, index) => {
      if (JSON.stringify(end) === JSON.stringify(origin)) return 0;
      const arrival = earliest(arrivals, ends[index]!);
      return arrival === undefined ? undefined : arrival - time;
    });
  });
}

function earliest(arrivals: Int32Array, ends: readonly Access[]): Seconds | undefined {
  const reached = ends.filter(({ stop }) => arrivals[stop]! < NEVER);
  if (reached.length === 0) return undefined;
  return Math.min(...reached.map(({ stop, seconds }) => arrivals[stop]! + seconds));
}
