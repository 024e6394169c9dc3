import { likelyDeparture } from '../estimate/waiting.ts';
import type { KnownBy } from '../model/day-timetable.ts';
import { keptAt, keptFor } from '../model/kept-for.ts';
import type { FrequencyPattern, TripPattern, Window } from '../model/timetable.ts';
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
  /** Windows of the same service day that end later, this one not among them: nobody waits through the night. */
  readonly later: readonly Window[];
  /** Absent for buses. */
  readonly known?: KnownBy;
}

/** Between windows of one day there is less than this; the night is longer. */
const NIGHT: Seconds = 3 * 3600;

/** Rides that differ by less are the same to who waits for them. */
const ALIKE: Seconds = 60;

const windowOfStep = new WeakMap<RideStep, RideWindow>();

/**
 * The window of a pattern that a ride falls into; undefined for a train of a timetable.
 *
 * @param step - of a search in this day: what is found is kept with it
 */
export function rideWindow(day: PreparedDay, step: RideStep): RideWindow | undefined {
  const pattern = day.table.timetable.patterns[step.pattern];
  if (pattern?.kind !== 'frequency') return undefined;
  return keptAt(windowOfStep, step, () => findWindow(day, step, pattern));
}

function findWindow(day: PreparedDay, step: RideStep, pattern: FrequencyPattern): RideWindow {
  const use = day.table.patterns[step.pattern];
  const ride = pattern.depart[step.boardIndex]!;
  const best = windowAt(pattern.windows, step.depart - step.wait - ride);
  const own = pattern.windows[best]!;
  const window = { ...own, start: own.start + ride, end: own.end + ride };
  const known = use?.kind === 'train' ? use.known[best] : undefined;
  const from = pattern.stops[step.boardIndex]!;
  const to = pattern.stops[step.alightIndex]!;
  const run = pattern.arrive[step.alightIndex]! - ride;
  const between = windowsBetween(day, [from, to], run);
  const { first, last } = sameDay(window, between);
  return {
    headway: window.headway,
    first,
    last,
    window,
    later: between.filter(
      ({ start, end }) => start <= last && (end > window.end || (end > window.start && start > window.start)),
    ),
    ...(known === undefined ? {} : { known }),
  };
}

/** Index of the window with the soonest likely departure for who is there at a moment. */
function windowAt(windows: readonly Window[], time: Seconds): number {
  let best = 0;
  let soonest = Infinity;
  for (const [index, window] of windows.entries()) {
    const departure = likelyDeparture([window], time) ?? Infinity;
    if (departure >= soonest) continue;
    soonest = departure;
    best = index;
  }
  return best;
}

/** Kept for each day: journeys of many queries take the same trains. */
const windowsOf = keptFor((_: PreparedDay) => new Map<string, Window[]>());
const trainsOf = keptFor((_: PreparedDay) => new Map<string, TimedTrain[]>());

function windowsBetween(day: PreparedDay, [from, to]: readonly [number, number], run: Seconds): Window[] {
  return keptAt(windowsOf(day), `${from} ${to} ${run}`, () => findWindows(day, [from, to], run));
}

/** Windows at the first of two stops of all trains that ride to the second about as long, by their start. */
function findWindows({ table }: PreparedDay, [from, to]: readonly [number, number], run: Seconds): Window[] {
  const found = table.timetable.patterns.flatMap((pattern): Window[] => {
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
  return found.sort((one, other) => one.start - other.start);
}

/** First and last departure of a window's day: from one window to the next there is less than a night. */
function sameDay(window: Window, ascending: readonly Window[]): { first: Seconds; last: Seconds } {
  let { start: first, end: last } = window;
  for (const { start, end } of ascending) {
    if (start <= last + NIGHT && end > last) last = end;
  }
  for (let at = ascending.length - 1; at >= 0; at--) {
    const { start, end } = ascending[at]!;
    if (end >= first - NIGHT && start < first) first = start;
  }
  return { first, last };
}

/** A train of a timetable, as it runs between two stops. */
export interface TimedTrain {
  readonly depart: Seconds;
  readonly run: Seconds;
}

/** The first trains of timetables from one stop to another at or after a time, `most` of them. */
export function trainsFrom(
  day: PreparedDay,
  [from, to]: readonly [number, number],
  time: Seconds,
  most: number,
): TimedTrain[] {
  const all = keptAt(trainsOf(day), `${from} ${to}`, () => findTrains(day, [from, to]));
  const first = all.findIndex(({ depart }) => depart >= time);
  return first < 0 ? [] : all.slice(first, first + most);
}

function findTrains({ table }: PreparedDay, [from, to]: readonly [number, number]): TimedTrain[] {
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
    .sort((a, b) => a.depart - b.depart);
}
