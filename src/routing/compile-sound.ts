import type { Link, Timetable } from '../model/timetable.ts';
import type { Group } from './groups.ts';
import { groupsOf } from './groups.ts';
import { packGroups } from './pack-groups.ts';
import { packLinks } from './pack-links.ts';
import type { Tables } from './tables.ts';
import { Workspace } from './workspace.ts';

/** A timetable made ready for any number of searches, one at a time. */
export interface Compiled {
  readonly timetable: Timetable;
  /** Its trains, as searches follow them. */
  readonly groups: readonly Group[];
  /** For searches in the direction of time. */
  readonly forward: Workspace;
}

/** Makes a timetable ready to be searched that is known to be one: see `checkTimetable`. */
export function compileSound(timetable: Timetable): Compiled {
  const groups = groupsOf(timetable);
  return { timetable, groups, forward: new Workspace(tablesOf(timetable, groups, timetable.links)) };
}

/** How much memory the tables take that a search in the direction of time reads, in bytes. */
export function tableBytes({ forward: { tables } }: Compiled): number {
  const arrays = [...Object.values(tables), ...tables.groupTrips];
  return arrays.reduce((sum: number, each) => sum + (ArrayBuffer.isView(each) ? each.byteLength : 0), 0);
}

/** The tables of a search over groups of a timetable's trains, and over its links in their order. */
export function tablesOf(timetable: Timetable, groups: readonly Group[], links: readonly Link[]): Tables {
  const { stops } = timetable;
  return { stops, timetable, ...packGroups(groups, stops), ...packLinks(links, stops) };
}
