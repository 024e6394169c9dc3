import { dayAfter } from '../calendar/day-after.ts';
import type { DayTimetable } from '../model/day-timetable.ts';
import type { Traveller } from '../model/journey.ts';
import type { Network } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { LinkMode, Services } from '../model/service.ts';
import type { Day } from '../model/units.ts';
import { addChanges } from './change-links.ts';
import { addCrossing } from './crossing-links.ts';
import { addBus, addWalk, linkEnds } from './day-links.ts';
import { closedCrossings, openEnds } from './open-ends.ts';
import { runsOf } from './route-runs.ts';
import { DAY_LENGTH, dayKind } from './service-days.ts';
import { timetableBuilder } from './timetable-builder.ts';
import { addRun } from './train-patterns.ts';
import { addTrains } from './trip-patterns.ts';

/** What else decides a day's timetable. */
export interface TimetableOptions {
  /** Who passes the crossings; absent: as the tables say. */
  readonly traveller?: Traveller | undefined;
  /** False: what the day before left running, and the morning after, is left out. */
  readonly neighbours?: boolean;
}

/**
 * One day of a scenario as numbers for the router: platforms, places, sides of crossings; trains and buses;
 * changes, walks and crossings. Nothing begins or ends at a station or a crossing that is not open in the scenario.
 *
 * The day before counts as far as its last trains run past midnight, the day after until noon.
 *
 * @param scenario - what exists
 * @param day - which services run; may be another day than the scenario's
 */
export function timetableFor(
  network: Network,
  services: Services,
  scenario: Scenario,
  day: Day,
  { traveller, neighbours = true }: TimetableOptions = {},
): DayTimetable {
  const builder = timetableBuilder();
  const ends = linkEnds(network);
  const shifts = neighbours ? [-1, 0, 1] : [0];
  const runs = runsOf(network, services, scenario);
  const isOpen = openEnds(network, services.links, scenario);
  const links = services.links.filter(({ from, to }) => isOpen(from) && isOpen(to));
  const buses = links.filter(({ mode }) => mode !== 'walk' && mode !== 'clearance');
  for (const days of shifts) {
    const at = { kind: dayKind(dayAfter(day, days)), shift: days * DAY_LENGTH };
    for (const run of runs) addRun(builder, run, at.kind, at.shift);
    for (const table of services.trains) addTrains(builder, network, scenario, { table, ...at });
    for (const bus of buses) addBus(builder, ends, bus, at);
  }
  const crossingDay = { day, scenario, shifts, traveller };
  const of = (wanted: LinkMode) => links.filter(({ mode }) => mode === wanted);
  for (const link of of('clearance')) addCrossing(builder, network, link, crossingDay);
  for (const link of of('walk')) addWalk(builder, ends, link);
  addChanges(builder, services.transfers);
  return { day, scenario, closed: closedCrossings(network, scenario), ...builder.build() };
}
