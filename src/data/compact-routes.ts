import type { Hop, Route } from '../model/network.ts';
import type { SharedValues, ValueCollector } from './compact-values.ts';
import { at, listOf } from './unpack-row.ts';

/** Calls as rows `[station index, changes index, along or null, dwell]`. */
export function packCalls(calls: Route['calls'], shared: ValueCollector): unknown {
  return calls.map(({ station, changes, along, dwell }) => [
    shared.stationIndex(station),
    shared.keep(changes),
    ...(along === undefined && dwell === undefined ? [] : [along ?? null]),
    ...(dwell === undefined ? [] : [dwell]),
  ]);
}

/** The calls that `packCalls` packed. */
export function unpackCalls(packed: unknown, shared: SharedValues): unknown {
  if (!Array.isArray(packed)) return undefined;
  return packed.map((row: unknown) => {
    const [station, changes, along, dwell] = listOf(row);
    return {
      station: at(shared.stations, station),
      changes: at(shared.values, changes),
      ...(along === undefined || along === null ? {} : { along }),
      ...(dwell === undefined ? {} : { dwell }),
    };
  });
}

/** Hops as `[time, index of error, evidence and sources, distance beyond that between the calls]`, or null. */
export function packHops({ calls, hops }: Route, shared: ValueCollector): unknown {
  return hops.map((hop, index) => {
    if (hop === null) return null;
    const { time, error, evidence, sources, distance } = hop;
    const drawn = (calls[index + 1]!.along ?? 0) - (calls[index]!.along ?? 0);
    return [
      time,
      shared.keep([error, evidence, sources]),
      ...(distance === undefined ? [] : [distance - drawn]),
    ];
  });
}

/** The hops that `packHops` packed, given the calls they join, unpacked. */
export function unpackHops(packed: unknown, calls: unknown, shared: SharedValues): unknown {
  if (!Array.isArray(packed)) return undefined;
  const alongs = (listOf(calls) as Partial<Route['calls'][number]>[]).map(({ along }) =>
    typeof along === 'number' ? along : 0,
  );
  return packed.map((row: unknown, index) => {
    if (!Array.isArray(row)) return row;
    const [time, shares, beyond] = row as unknown[];
    const [error, evidence, sources] = listOf(at(shared.values, shares));
    const distance = (alongs[index + 1] ?? 0) - (alongs[index] ?? 0) + Number(beyond);
    return { time, error, evidence, sources, ...(beyond === undefined ? {} : { distance }) };
  }) satisfies (unknown | Hop)[];
}
