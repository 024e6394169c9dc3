import type { Network } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { TimedTrip, TrainTable } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import { standingIn } from '../scenarios/standing.ts';
import type { DayKind } from './service-days.ts';
import { isOn } from './service-days.ts';
import type { TimetableBuilder } from './timetable-builder.ts';

/** Adds the trains of a table that run on a kind of day; calls that are not open in the scenario are passed. */
export function addTrains(
  builder: TimetableBuilder,
  network: Network,
  scenario: Scenario,
  { table, kind, shift }: { table: TrainTable; kind: DayKind; shift: Seconds },
): void {
  const route = network.routes.find(({ line }) => line === table.line);
  if (route === undefined) return;
  const order = route.calls.map(({ station }) => station);
  const open = new Set(
    route.calls
      .filter(({ changes }) => standingIn(changes, scenario)?.exists === true)
      .map(({ station }) => station),
  );
  for (const trip of table.trips) {
    if (!isOn(trip.days, kind)) continue;
    const calls = trip.stations.flatMap((station, call) => (open.has(station) ? [call] : []));
    if (calls.length < 2) continue;
    const isForward = order.indexOf(trip.stations[0]!) < order.indexOf(trip.stations.at(-1)!);
    addTrip(builder, table, {
      trip,
      calls,
      route: route.id,
      direction: isForward ? 'forward' : 'backward',
      shift,
    });
  }
}

interface OwnTrip {
  readonly trip: TimedTrip;
  /** Calls of the trip that are open. */
  readonly calls: readonly number[];
  readonly route: string;
  readonly direction: 'forward' | 'backward';
  readonly shift: Seconds;
}

function addTrip(builder: TimetableBuilder, { line, asOf }: TrainTable, own: OwnTrip): void {
  const { trip, calls, route, direction, shift } = own;
  const stations = calls.map((call) => trip.stations[call]!);
  const { evidence, sources } = trip;
  const shape = {
    stops: stations.map((station) => builder.stop({ kind: 'platform', station, line })),
    arrive: [],
    depart: [],
    use: {
      kind: 'train',
      line,
      route,
      direction,
      hops: stations.slice(1).map(() => ({ error: 0, evidence, sources, line, route })),
      planned: stations.map(() => false),
    },
  } as const;
  const times = (of: readonly Seconds[]) => calls.map((call) => of[call]! + shift);
  const trains = { arrive: times(trip.arrive), depart: times(trip.depart) };
  builder.addTrip(`${line} trips ${shape.stops.join()}`, shape, trains, trip.train, {
    evidence,
    sources,
    asOf,
  });
}
