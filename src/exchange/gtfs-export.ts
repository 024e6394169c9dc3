import type { DayTimetable } from '../model/day-timetable.ts';
import type { Drawing, Network } from '../model/network.ts';
import type { Scene } from '../model/scene.ts';
import type { FareTables } from '../model/service.ts';
import type { Day } from '../model/units.ts';

/** What runs on some days of the week. */
export interface ExportDay {
  /** Part of the calendar's name: `weekday`, `saturday`, `sunday`. */
  readonly name: string;
  /** Monday first. */
  readonly weekdays: readonly boolean[];
  /** One such day by itself: nothing of the day before or after. */
  readonly timetable: DayTimetable;
}

/** Everything a feed is made from. */
export interface GtfsExport {
  readonly network: Network;
  readonly drawing: Drawing;
  /** Lines and stations with their stages: the scenario that is exported. */
  readonly scene: Scene;
  readonly days: readonly ExportDay[];
  readonly fares: FareTables;
  /** First and last day on which the feed holds. */
  readonly from: Day;
  readonly to: Day;
  /** Who publishes the feed. */
  readonly publisher: { readonly name: string; readonly url: string };
}
