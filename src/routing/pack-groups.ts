import type { TimetableTrip } from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';
import type { StartWindow } from './boarding.ts';
import type { Group } from './groups.ts';
import { endsOf, firstOfEach } from './pack-links.ts';
import type { Tables } from './tables.ts';

type GroupTables = Omit<
  Tables,
  | 'stops'
  | 'timetable'
  | 'firstLink'
  | 'linkTo'
  | 'linkSeconds'
  | 'linkWalk'
  | 'linkIndex'
  | 'firstLinkWindow'
  | 'linkWindows'
  | 'linkAlways'
>;

/** Groups as flat arrays, and where one can board them. */
export function packGroups(groups: readonly Group[], stops: number): GroupTables {
  const profiles = groups.map((group) => (group.kind === 'profile' ? group : leastTimes(group.times)));
  const windows = groups.map((group) => (group.kind === 'profile' ? sorted(group.windows) : []));
  const tables = groups.map((group) => (group.kind === 'table' ? group.times : []));
  return {
    groups: groups.length,
    firstCall: endsOf(groups.map((group) => group.stops.length)),
    callStop: Int32Array.from(groups.flatMap((group) => group.stops)),
    callArrive: Int32Array.from(profiles.flatMap(({ arrive }) => arrive)),
    callDepart: Int32Array.from(profiles.flatMap(({ depart }) => depart)),
    callReboards: Uint8Array.from(groups.flatMap(reboards), Number),
    firstWindow: endsOf(windows.map(({ length }) => length)),
    windows: Int32Array.from(windows.flatMap(packedWindows)),
    tableTrains: Int32Array.from(tables, ({ length }) => length),
    tableFirst: endsOf(groups.map((group, index) => group.stops.length * tables[index]!.length)),
    tableArrive: Int32Array.from(tables.flatMap((times) => columns(times.map(({ arrive }) => arrive)))),
    tableDepart: Int32Array.from(tables.flatMap((times) => columns(times.map(({ depart }) => depart)))),
    ...boardings(groups, stops),
    groupPattern: Int32Array.from(groups, ({ pattern }) => pattern),
    groupTrips: groups.map(({ trips }) =>
      trips?.some((number, index) => number !== index) ? Int32Array.from(trips) : undefined,
    ),
  };
}

function boardings(
  groups: readonly Group[],
  stops: number,
): Pick<Tables, 'firstBoarding' | 'boardings' | 'callBits'> {
  const longest = groups.reduce((most, { stops: calls }) => Math.max(most, calls.length), 1);
  const callBits = 32 - Math.clz32(longest);
  const all = groups.flatMap((group, number) =>
    group.stops.slice(0, -1).map((stop, index) => ({ stop, boarding: (number << callBits) | index })),
  );
  all.sort((one, other) => one.stop - other.stop || one.boarding - other.boarding);
  return {
    callBits,
    firstBoarding: firstOfEach(
      all.map(({ stop }) => stop),
      stops,
    ),
    boardings: Int32Array.from(all, ({ boarding }) => boarding),
  };
}

function sorted(windows: readonly StartWindow[]): StartWindow[] {
  return windows.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

function packedWindows(windows: readonly StartWindow[]): Seconds[] {
  let reach = -Infinity;
  return windows.flatMap(({ start, value, end, cap, pace }) => {
    reach = Math.max(reach, end);
    return [reach, start, value, end, cap, pace];
  });
}

function columns(rows: readonly (readonly Seconds[])[]): Seconds[] {
  return (rows[0] ?? []).flatMap((_, call) => rows.map((row) => row[call]!));
}

/** From call to call what the quickest train needs; the sum over several calls is no more than any train's. */
function leastTimes(times: readonly TimetableTrip[]): TimetableTrip {
  const arrive: Seconds[] = [];
  const depart: Seconds[] = [];
  for (const call of times[0]!.arrive.keys()) {
    const ride = Math.min(
      ...times.map((trip) => (call > 0 ? trip.arrive[call]! - trip.depart[call - 1]! : 0)),
    );
    const stand = Math.min(...times.map((trip) => trip.depart[call]! - trip.arrive[call]!));
    arrive.push((depart[call - 1] ?? 0) + ride);
    depart.push(arrive[call]! + stand);
  }
  return { arrive, depart };
}

/** For each call, whether who alights may catch an earlier train of the group there. */
function reboards(group: Group): boolean[] {
  if (group.kind === 'table') {
    return group.stops.map((_, call) =>
      group.times.some(
        (trip, index) => index > 0 && group.times[index - 1]!.depart[call]! >= trip.arrive[call]!,
      ),
    );
  }
  const windows = sorted(group.windows);
  return group.stops.map((_, call) => catchesEarlier(windows, group.depart[call]! - group.arrive[call]!));
}

/** Errs towards true, which only costs time. */
function catchesEarlier(windows: readonly StartWindow[], stand: Seconds): boolean {
  if (stand === 0) return false;
  return windows.some(({ start, cap, pace }, index) => {
    const next = windows[index + 1]?.start ?? Infinity;
    const tooClose = pace > 0 ? pace < stand : -pace <= stand && cap > start;
    return tooClose || (cap > start && cap - start <= stand) || next - cap <= stand;
  });
}
