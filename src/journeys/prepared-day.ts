import type { DayTimetable } from '../model/day-timetable.ts';
import type { Network } from '../model/network.ts';
import type { Services } from '../model/service.ts';
import { compile } from '../routing/compile.ts';
import type { Compiled } from '../routing/compile-sound.ts';
import type { DayAsked } from './kept-days.ts';
import { keptDay } from './kept-days.ts';

/** A day's timetable made ready for any number of queries. */
export interface PreparedDay {
  readonly table: DayTimetable;
  readonly compiled: Compiled;
  /** Stops by the id of their station, place or side of a crossing. */
  readonly stopsById: ReadonlyMap<string, readonly number[]>;
}

/**
 * The day's timetable; made once and kept for a few days of each network.
 *
 * @throws {RangeError} when numbers of the services make no timetable: see `checkTimetable`
 */
export function preparedDay(network: Network, services: Services, at: DayAsked): PreparedDay {
  return keptDay(network, services, at, compile);
}
