import type { MeasuredPath } from '../geometry/measured-path.ts';
import { measuredPath } from '../geometry/measured-path.ts';
import type { Metres, Position, Seconds } from '../model/units.ts';
import type { TrainMotion } from './speed-profile.ts';
import { runTime } from './speed-profile.ts';
import { stopsAlong } from './stops-along.ts';

/** How a class of train runs from stop to stop, and how far its estimates were off. */
export interface TrainPerformance extends TrainMotion {
  /** Standing at each stop, doors closed to doors closed. */
  readonly dwell: Seconds;
  /** Running time over the fastest possible: timetable slack, gradients, caution. At least 1. */
  readonly padding: number;
  /** Half-width of the band that held 9 of 10 hops of lines left out of the fit. */
  readonly hopError: Seconds;
  /** Half-width of the band of whole lines left out of the fit, as a share of the time. */
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
 * @throws {RangeError} when the stops are fewer than two, not on the path or not in order along it, or the
 *   train is impossible: padding below 1, a negative dwell, motion that is not positive
 */
export function lineTimes(
  path: readonly Position[],
  stops: readonly (Metres | Position)[],
  train: TrainPerformance,
): StopTime[] {
  if (stops.length < 2) throw new RangeError(`A line needs at least two stops, got ${stops.length}.`);
  const measured = measuredPath(path);
  return timesAlong(measured, stopsAlong(measured, stops), train);
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
  const { padding, dwell, lineSpeed, acceleration, lateral } = train;
  if (!(padding >= 1)) throw new RangeError(`The train's padding must be at least 1, got ${padding}.`);
  if (!(dwell >= 0)) throw new RangeError(`The train's dwell must be at least 0 s, got ${dwell} s.`);
  return runTime(path, from, to, { lineSpeed, acceleration, lateral }) * padding + dwell;
}

/**
 * Half-width of the band around an estimate over several hops.
 *
 * What differs from hop to hop grows with the square root of their number; what a class has wrong for a
 * whole line grows with the time itself.
 */
export function estimateError(
  time: Seconds,
  hops: number,
  train: Pick<TrainPerformance, 'hopError' | 'lineError'>,
): Seconds {
  return Math.hypot(train.hopError * Math.sqrt(hops), train.lineError * time);
}
