import type { EvidenceKind } from '../model/evidence.ts';
import { isGuess, weakestEvidence } from '../model/evidence.ts';
import type { Hop, Network, Route } from '../model/network.ts';
import type { Metres, Seconds } from '../model/units.ts';
import { trainPerformance } from './performance.ts';

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

/**
 * The ride between two stations of a line, in either direction, without a change.
 *
 * Of several routes the quickest counts. The rounding of published hops is independent from hop to hop, so
 * their errors add by squares. An estimated hop's error is partly its own and partly what the line's class has
 * wrong for all its hops (`lineError`): the first adds by squares, the second adds up. Where a published time
 * spans several hops of the ride, it counts instead of their shares. Where trains stand long on the way, the
 * middle of the known range is added, half the range goes into the error and the ride becomes an estimate.
 *
 * @returns undefined when no route of the line joins them, or a hop between them has no time
 */
export function rideBetween(network: Network, line: string, from: string, to: string): Ride | undefined {
  if (from === to) return undefined;
  const record = network.lines.find(({ id }) => id === line);
  const lineError = record === undefined ? 1 : trainPerformance(record).lineError;
  return network.routes
    .filter((route) => route.line === line)
    .flatMap((route) => rideOn(route, from, to, lineError) ?? [])
    .sort((a, b) => a.time - b.time)[0];
}

function rideOn(route: Route, from: string, to: string, lineError: number): Ride | undefined {
  const start = route.calls.findIndex((call) => call.station === from);
  const end = route.calls.findIndex((call) => call.station === to);
  if (start < 0 || end < 0) return undefined;
  const [low, high] = start < end ? [start, end] : [end, start];
  const hops = route.hops.slice(low, high);
  if (!hops.every((hop): hop is Hop => hop !== null)) return undefined;
  const stations = route.calls.slice(low, high + 1).map((call) => call.station);
  const parts = timedParts(route, hops, low, high);
  const dwells = route.calls.slice(low + 1, high).flatMap(({ dwell }) => (dwell ? [dwell] : []));
  const distances = hops.map((hop) => hop.distance);
  return {
    route,
    stations: start < end ? stations : stations.reverse(),
    time: sum([...parts.map((part) => part.time), ...dwells.map(([least, most]) => (least + most) / 2)]),
    error: Math.hypot(rideError(parts, lineError), ...dwells.map(([least, most]) => (most - least) / 2)),
    ...(distances.every((each) => each !== undefined) ? { distance: sum(distances as number[]) } : {}),
    evidence: weakestEvidence([
      ...parts.map((part) => part.evidence),
      ...dwells.map((): EvidenceKind => 'estimated'),
    ]),
    sources: [...new Set(parts.flatMap((part) => part.sources))],
  };
}

type Part = Omit<Hop, 'distance'>;

/** Hops `low` to `high` of the route, each published span among them as one. */
function timedParts({ spans = [] }: Route, hops: readonly Hop[], low: number, high: number): Part[] {
  const whole = spans.filter(({ from, to }) => from >= low && to <= high);
  const single = hops.filter((_, index) => !whole.some(({ from, to }) => isWithin(index + low, from, to)));
  return [...single, ...whole];
}

function isWithin(index: number, from: number, to: number): boolean {
  return index >= from && index < to;
}

/** @param lineError - the share of an estimated time that is wrong for all hops of a line alike */
function rideError(hops: readonly Part[], lineError: number): Seconds {
  const parts = hops.map(({ evidence, time, error }) => {
    const shared = isGuess(evidence) ? Math.min(error, lineError * time) : 0;
    return { shared, ownSquared: error ** 2 - shared ** 2 };
  });
  return Math.hypot(
    Math.sqrt(sum(parts.map((part) => part.ownSquared))),
    sum(parts.map((part) => part.shared)),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
