import type { MeasuredPath } from '../geometry/measured-path.ts';
import { measuredPath, projectOn } from '../geometry/measured-path.ts';
import type { Metres, Position, Seconds } from '../model/units.ts';
import type { TrainMotion } from './speed-profile.ts';
import { runTime } from './speed-profile.ts';

/** How a class of train runs from stop to stop, and how far its estimates were off. */
export interface TrainPerformance extends TrainMotion {
  /** Standing at each stop, doors closed to doors closed. */
  readonly dwell: Seconds;
  /** Running time over the fastest possible: timetable slack, gradients, caution. At least 1. */
  readonly padding: number;
  /** Half-width of the band that held 9 of 10 hops in the fit, rounding of the published times included. */
  readonly hopError: Seconds;
  /** Half-width, as a share of the time, by which whole lines were off when left out of the fit. */
  readonly lineError: number;
}

/** When a train is at a stop, counted from departure at the first. */
export interface StopTime {
  /** Along the path. */
  readonly along: Metres;
  /** Departure; at the first stop 0. The last stop's dwell is included, as published times have it. */
  readonly time: Seconds;
  /** Half-width of the band in which the time lies 9 times in 10. */
  readonly error: Seconds;
}

/**
 * Times along any line string: a line in service, planned, or just drawn.
 *
 * @param path - the track, first stop to last; longitude and latitude in degrees
 * @param stops - where trains call, in order: metres along the path, or positions near it
 * @throws {RangeError} when the stops are fewer than two or not in order along the path
 */
export function lineTimes(
  path: readonly Position[],
  stops: readonly (Metres | Position)[],
  train: TrainPerformance,
): StopTime[] {
  if (stops.length < 2) throw new RangeError(`A line needs at least two stops, got ${stops.length}.`);
  const measured = measuredPath(path);
  const along = stops.map((stop) => (typeof stop === 'number' ? stop : projectOn(measured, stop).along));
  return timesAlong(measured, along, train);
}

/** The same for a path that has been measured and stops that have been placed on it. */
export function timesAlong(
  path: MeasuredPath,
  along: readonly Metres[],
  train: TrainPerformance,
): StopTime[] {
  let time = 0;
  return along.map((at, index): StopTime => {
    if (index > 0) time += hopTime(path, along[index - 1]!, at, train);
    return { along: at, time, error: estimateError(time, index, train) };
  });
}

/** Departure to departure between neighbouring stops: padded running time and one dwell. */
export function hopTime(path: MeasuredPath, from: Metres, to: Metres, train: TrainPerformance): Seconds {
  return runTime(path, from, to, train) * train.padding + train.dwell;
}

/**
 * Half-width of the band around an estimate over several hops.
 *
 * What differs from hop to hop grows with the square root of their number; what a class has wrong for a
 * whole line grows with the time itself.
 */
export function estimateError(time: Seconds, hops: number, train: TrainPerformance): Seconds {
  return Math.hypot(train.hopError * Math.sqrt(hops), train.lineError * time);
}
