import type { Ride } from '../estimate/ride.ts';
import { rideBetween } from '../estimate/ride.ts';
import type { Network, Station, UnplacedStation } from '../model/network.ts';
import type { Scene, Standing } from '../model/scene.ts';
import type { Stage } from '../model/stage.ts';

/** A station to ride from or to. */
export interface RideEnd {
  readonly station: Station | UnplacedStation;
  /** Whether trains of the line call there on the scenario's day. */
  readonly isOpen: boolean;
}

/** Stages of what is not there yet and still may come. */
const TO_COME: readonly Stage[] = ['concept', 'in-plan', 'approved', 'under-construction'];

/**
 * The stations between which rides on a line make sense in a scenario, in the order of its routes.
 *
 * Where the line runs, or is added by choice, these are the stations at which it calls; where it is still to
 * come, those at which it would. A line that is suspended, closed or dropped offers none, and neither does a
 * station where its trains do not call on that day.
 */
export function rideOffer(network: Network, scene: Scene, line: string): RideEnd[] {
  const shown = scene.lines.find((each) => each.line.id === line);
  if (shown === undefined) return [];
  const isToCome = !shown.standing.exists && TO_COME.includes(shown.standing.stage);
  const isOffered = ({ exists, stage }: Standing) => exists || (isToCome && TO_COME.includes(stage));
  const known = new Map(
    [...scene.stations, ...scene.unplaced].map((each) => [
      each.station.id,
      { station: each.station, standing: each.calls.find((call) => call.line.id === line)?.standing },
    ]),
  );
  const timed = network.routes.filter(
    (route) => route.line === line && route.hops.some((hop) => hop !== null),
  );
  const ids = new Set(timed.flatMap((route) => route.calls.map((call) => call.station)));
  return [...ids].flatMap((id): RideEnd[] => {
    const { station, standing } = known.get(id) ?? {};
    if (station === undefined || standing === undefined || !isOffered(standing)) return [];
    return [{ station, isOpen: standing.stage === 'open' }];
  });
}

/**
 * The ride between two of the stations offered, unless it would cross a part of the line that is not there.
 *
 * A single call without service is a station added later, which trains pass; several in a row are a gap.
 */
export function rideWithin(
  network: Network,
  offer: readonly RideEnd[],
  line: string,
  from: string,
  to: string,
): Ride | undefined {
  const served = new Set(offer.map(({ station }) => station.id));
  const routes = network.routes.filter(({ calls }) => {
    const ends = [from, to].map((id) => calls.findIndex(({ station }) => station === id));
    const way = calls.slice(Math.min(...ends), Math.max(...ends)).map(({ station }) => served.has(station));
    return way.every((isServed, index) => isServed || way[index + 1] !== false);
  });
  return rideBetween({ ...network, routes }, line, from, to);
}
