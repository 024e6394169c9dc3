import { keptAt } from '../model/kept-for.ts';
import type { FrequencyPattern, Timetable, TimetableTrip, TripPattern } from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';
import type { StartWindow } from './boarding.ts';
import { regularRuns, startWindow } from './boarding.ts';

/** Trains that all take the same time from stop to stop. */
export interface ProfileGroup {
  readonly kind: 'profile';
  /** Index of the pattern it comes from. */
  readonly pattern: number;
  readonly stops: readonly number[];
  readonly arrive: readonly Seconds[];
  readonly depart: readonly Seconds[];
  readonly windows: readonly StartWindow[];
  /** Numbers of the trips in order of departure; absent for trains known by their interval. */
  readonly trips?: readonly number[];
}

/** Trains each with its own times, none of which overtakes another. */
export interface TableGroup {
  readonly kind: 'table';
  readonly pattern: number;
  readonly stops: readonly number[];
  /** In order of departure; `trips[i]` is the number of `times[i]`. */
  readonly times: readonly TimetableTrip[];
  readonly trips: readonly number[];
}

/** Trains on the same stops of which an earlier one is never worse: the unit that the search scans. */
export type Group = ProfileGroup | TableGroup;

/** Fewer trips alike are not worth scanning apart from the others. */
const LEAST_ALIKE = 3;

interface NumberedTrip {
  readonly number: number;
  readonly trip: TimetableTrip;
}

/** Every pattern as groups of trains that do not overtake one another. */
export function groupsOf({ patterns }: Timetable): Group[] {
  return patterns.flatMap((pattern, index) =>
    pattern.kind === 'frequency' ? frequencyGroup(pattern, index) : tripGroups(pattern, index),
  );
}

function frequencyGroup({ stops, arrive, depart, windows }: FrequencyPattern, pattern: number): Group[] {
  const starts = windows.flatMap((window) => startWindow(window) ?? []);
  return starts.length > 0 ? [{ kind: 'profile', pattern, stops, arrive, depart, windows: starts }] : [];
}

function tripGroups({ stops, trips }: TripPattern, pattern: number): Group[] {
  const alike = new Map<string, NumberedTrip[]>();
  for (const [number, trip] of trips.entries()) {
    keptAt(alike, relativeTimes(trip).join(), (): NumberedTrip[] => []).push({ number, trip });
  }
  const profiles: Group[] = [];
  const single: NumberedTrip[] = [];
  for (const group of alike.values()) {
    if (group.length >= LEAST_ALIKE) profiles.push(profileGroup(group, stops, pattern));
    else single.push(...group);
  }
  return [...profiles, ...tableGroups(single, stops, pattern)];
}

function relativeTimes({ arrive, depart }: TimetableTrip): Seconds[] {
  const start = depart[0]!;
  return [...arrive.map((time) => time - start), ...depart.map((time) => time - start)];
}

function profileGroup(alike: readonly NumberedTrip[], stops: readonly number[], pattern: number): Group {
  const sorted = alike.toSorted((one, other) => one.trip.depart[0]! - other.trip.depart[0]!);
  const distinct = sorted.filter(
    ({ trip }, index) => index === 0 || trip.depart[0] !== sorted[index - 1]!.trip.depart[0],
  );
  const starts = distinct.map(({ trip }) => trip.depart[0]!);
  const { arrive, depart } = distinct[0]!.trip;
  return {
    kind: 'profile',
    pattern,
    stops,
    arrive: arrive.map((time) => time - starts[0]!),
    depart: depart.map((time) => time - starts[0]!),
    windows: regularRuns(starts),
    trips: distinct.map(({ number }) => number),
  };
}

/** Puts each trip behind the first train that it does not overtake. */
function tableGroups(trips: readonly NumberedTrip[], stops: readonly number[], pattern: number): Group[] {
  const queues: NumberedTrip[][] = [];
  for (const each of trips.toSorted(inOrder)) {
    const queue = queues.find((others) => follows(each.trip, others.at(-1)!.trip));
    if (queue) queue.push(each);
    else queues.push([each]);
  }
  return queues.map((queue) => ({
    kind: 'table',
    pattern,
    stops,
    times: queue.map(({ trip }) => trip),
    trips: queue.map(({ number }) => number),
  }));
}

function inOrder({ trip: one }: NumberedTrip, { trip: other }: NumberedTrip): number {
  return one.depart[0]! - other.depart[0]! || one.arrive.at(-1)! - other.arrive.at(-1)!;
}

function follows(trip: TimetableTrip, before: TimetableTrip): boolean {
  return (
    trip.arrive.every((time, index) => time >= before.arrive[index]!) &&
    trip.depart.every((time, index) => time >= before.depart[index]!)
  );
}
