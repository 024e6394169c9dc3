import type { Traveller } from '../model/journey.ts';
import { keptAt, keptFor } from '../model/kept-for.ts';
import type { Network } from '../model/network.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Services } from '../model/service.ts';
import type { Timetable } from '../model/timetable.ts';
import type { Day } from '../model/units.ts';
import type { Compiled } from '../routing/compile-sound.ts';
import { compileSound } from '../routing/compile-sound.ts';
import { timetableFor } from './day-timetable.ts';
import type { PreparedDay } from './prepared-day.ts';
import { nodeId } from './timetable-builder.ts';

/** Which day of which scenario, and for whom. */
export interface DayAsked {
  readonly scenario: Scenario;
  readonly day: Day;
  readonly traveller?: Traveller | undefined;
}

/** What is kept of each pair of network and services: the days last asked for. */
const KEPT = 8;
const daysOf = keptFor((_: Network) => keptFor((_: Services) => new Map<string, PreparedDay>()));

/** The day's timetable; made once and kept for a few days of each network. */
export function keptDay(
  network: Network,
  services: Services,
  at: DayAsked,
  compiling: (timetable: Timetable) => Compiled,
): PreparedDay {
  const days = daysOf(network)(services);
  const key = [at.scenario.day, at.scenario.plus, at.day, at.traveller ?? ''].join(' ');
  const known = days.get(key);
  if (known !== undefined) return known;
  const table = timetableFor(network, services, at.scenario, at.day, at);
  const stopsById = new Map<string, number[]>();
  for (const [stop, node] of table.nodes.entries()) {
    keptAt(stopsById, nodeId(node), (): number[] => []).push(stop);
  }
  const made = { table, compiled: compiling(table.timetable), stopsById };
  const [oldest] = days.keys();
  if (days.size >= KEPT && oldest !== undefined) days.delete(oldest);
  days.set(key, made);
  return made;
}

/** A day of known files: each of their timetables is one, and is not checked. */
export function soundDay(network: Network, services: Services, at: DayAsked): PreparedDay {
  return keptDay(network, services, at, compileSound);
}
