import type { EvidenceKind } from '../model/evidence.ts';
import type { Hop, Network, Route } from '../model/network.ts';
import type { Metres, Seconds } from '../model/units.ts';

/** A ride on one line between two of its stations. */
export interface Ride {
  readonly route: Route;
  /** Stations called at, first to last. */
  readonly stations: readonly string[];
  /** Departure to arrival, the last stop's dwell included where published times include it. */
  readonly time: Seconds;
  /** Half-width of the band in which the time lies 9 times in 10. */
  readonly error: Seconds;
  /** Along the route; absent where the shape is not known for all of it. */
  readonly distance?: Metres;
  /** The weakest evidence of its hops. */
  readonly evidence: EvidenceKind;
  /** Ids of `Source`s of its times. */
  readonly sources: readonly string[];
}

/** Surest first. */
const STRENGTH: readonly EvidenceKind[] = ['timetable', 'published', 'measured', 'estimated', 'assumed'];

/**
 * The ride between two stations of a line, in either direction, without a change.
 *
 * Of several routes the quickest counts. The error of hops that were published in whole minutes is
 * independent from hop to hop; that of estimated hops of one line is shared, so it adds up.
 *
 * @returns undefined when no route of the line joins them, or a hop between them has no time
 */
export function rideBetween(network: Network, line: string, from: string, to: string): Ride | undefined {
  if (from === to) return undefined;
  return network.routes
    .filter((route) => route.line === line)
    .flatMap((route) => rideOn(route, from, to) ?? [])
    .sort((a, b) => a.time - b.time)[0];
}

function rideOn(route: Route, from: string, to: string): Ride | undefined {
  const start = route.calls.findIndex((call) => call.station === from);
  const end = route.calls.findIndex((call) => call.station === to);
  if (start < 0 || end < 0) return undefined;
  const [low, high] = start < end ? [start, end] : [end, start];
  const hops = route.hops.slice(low, high);
  if (!hops.every((hop): hop is Hop => hop !== null)) return undefined;
  const stations = route.calls.slice(low, high + 1).map((call) => call.station);
  const distances = hops.map((hop) => hop.distance);
  return {
    route,
    stations: start < end ? stations : stations.reverse(),
    time: sum(hops.map((hop) => hop.time)),
    error: rideError(hops),
    ...(distances.every((each) => each !== undefined) ? { distance: sum(distances as number[]) } : {}),
    evidence: STRENGTH[Math.max(...hops.map((hop) => STRENGTH.indexOf(hop.evidence)))]!,
    sources: [...new Set(hops.flatMap((hop) => hop.sources))],
  };
}

function rideError(hops: readonly Hop[]): Seconds {
  const shared = hops.filter((hop) => hop.evidence === 'estimated' || hop.evidence === 'assumed');
  const own = hops.filter((hop) => !shared.includes(hop));
  const independent = Math.sqrt(sum(own.map((hop) => hop.error ** 2)));
  return independent + sum(shared.map((hop) => hop.error));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
