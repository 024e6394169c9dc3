import type { KnownBy, TrainPattern } from '../model/day-timetable.ts';
import type { TripPattern, Window } from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';
import type { RideStep } from '../routing/request.ts';
import type { PreparedDay } from './prepared-day.ts';

/** The interval a ride is taken at, and the trains around it; times at the boarding stop. */
export interface RideWindow {
  readonly headway: Seconds;
  /** First and last departure of the same day by any train of this way, whatever the interval. */
  readonly first: Seconds;
  readonly last: Seconds;
  readonly window: Window;
  /** Windows that end later, this one not among them. */
  readonly later: readonly Window[];
  /** Absent for buses. */
  readonly known?: KnownBy;
}

/** Between windows of one day there is less than this; the night is longer. */
const NIGHT: Seconds = 3 * 3600;

/** Rides that differ by less are the same to who waits for them. */
const ALIKE: Seconds = 60;

/** The window of a pattern that a ride falls into; undefined for a train of a timetable. */
export function rideWindow(day: PreparedDay, step: RideStep): RideWindow | undefined {
  const { table } = day;
  const pattern = table.timetable.patterns[step.pattern];
  const use = table.patterns[step.pattern];
  if (pattern?.kind !== 'frequency') return undefined;
  const ride = pattern.depart[step.boardIndex]!;
  const here = pattern.windows.map((window, index) => ({
    window: { ...window, start: window.start + ride, end: window.end + ride },
    known: use?.kind === 'train' ? use.known[index] : undefined,
  }));
  const reaching = here.filter(({ window }) => window.start <= step.depart && step.depart <= window.end);
  const best = (reaching.length > 0 ? reaching : here).reduce((a, b) =>
    b.window.headway < a.window.headway ? b : a,
  );
  const from = pattern.stops[step.boardIndex]!;
  const to = pattern.stops[step.alightIndex]!;
  const run = pattern.arrive[step.alightIndex]! - ride;
  const between = windowsBetween(day, [from, to], run);
  const { first, last } = sameDay(best.window, between);
  return {
    headway: best.window.headway,
    first,
    last,
    window: best.window,
    later: between.filter(
      ({ start, end }) => end > best.window.end || (end > best.window.start && start > best.window.start),
    ),
    ...(best.known === undefined ? {} : { known: best.known }),
  };
}

const windowsOfDay = new WeakMap<PreparedDay, Map<string, Window[]>>();

/** Kept for each day: journeys of many queries take the same trains. */
function windowsBetween(day: PreparedDay, [from, to]: readonly [number, number], run: Seconds): Window[] {
  const kept = windowsOfDay.get(day) ?? new Map<string, Window[]>();
  windowsOfDay.set(day, kept);
  const key = `${from} ${to} ${run}`;
  const windows = kept.get(key) ?? findWindows(day, [from, to], run);
  kept.set(key, windows);
  return windows;
}

/** Windows at the first of two stops of all trains that ride to the second about as long. */
function findWindows({ table }: PreparedDay, [from, to]: readonly [number, number], run: Seconds): Window[] {
  return table.timetable.patterns.flatMap((pattern): Window[] => {
    if (pattern.kind !== 'frequency') return [];
    const [board, alight] = [pattern.stops.indexOf(from), pattern.stops.indexOf(to)];
    if (board < 0 || alight <= board) return [];
    const ride = pattern.depart[board]!;
    if (Math.abs(pattern.arrive[alight]! - ride - run) > ALIKE) return [];
    return pattern.windows.map((window) => ({
      ...window,
      start: window.start + ride,
      end: window.end + ride,
    }));
  });
}

function sameDay(window: Window, all: readonly Window[]): { first: Seconds; last: Seconds } {
  let { start: first, end: last } = window;
  for (const { start, end } of [...all].sort((a, b) => a.start - b.start)) {
    if (start <= last + NIGHT && end > last) last = end;
  }
  for (const { start, end } of [...all].sort((a, b) => b.end - a.end)) {
    if (end >= first - NIGHT && start < first) first = start;
  }
  return { first, last };
}

/** Trains of timetables from one stop to another at or after a time, earliest first. */
export function trainsFrom(
  { table }: PreparedDay,
  [from, to]: readonly [number, number],
  time: Seconds,
): { depart: Seconds; run: Seconds }[] {
  return table.timetable.patterns
    .filter((pattern): pattern is TripPattern => pattern.kind === 'trips')
    .flatMap((pattern) => {
      const [board, alight] = [pattern.stops.indexOf(from), pattern.stops.indexOf(to)];
      if (board < 0 || alight <= board) return [];
      return pattern.trips.map(({ depart, arrive }) => ({
        depart: depart[board]!,
        run: arrive[alight]! - depart[board]!,
      }));
    })
    .filter(({ depart }) => depart >= time)
    .sort((a, b) => a.depart - b.depart);
}

/** The train pattern of a ride; undefined for a bus. */
export function trainOf({ table }: PreparedDay, step: RideStep): TrainPattern | undefined {
  const use = table.patterns[step.pattern];
  return use?.kind === 'train' ? use : undefined;
}
