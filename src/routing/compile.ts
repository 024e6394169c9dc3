import type { Link, Timetable } from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';
import { checkTimetable } from './check-timetable.ts';
import type { Group } from './groups.ts';
import { groupsOf, mirroredGroup } from './groups.ts';
import { packGroups } from './pack-groups.ts';
import { packLinks } from './pack-links.ts';
import type { Tables } from './tables.ts';
import { Workspace } from './workspace.ts';

/** A timetable made ready for any number of searches, one at a time. */
export interface Compiled {
  readonly timetable: Timetable;
  /** For searches in the direction of time. */
  readonly forward: Workspace;
  /** For searches against it; made when first asked for. */
  backward(): Workspace;
}

/**
 * Makes a timetable ready to be searched.
 *
 * @throws {RangeError} when the timetable is not one: see `checkTimetable`
 */
export function compile(timetable: Timetable): Compiled {
  checkTimetable(timetable);
  const groups = groupsOf(timetable);
  let backward: Workspace | undefined;
  return {
    timetable,
    forward: new Workspace(pack(timetable, groups, timetable.links)),
    backward: () => {
      backward ??= new Workspace(
        pack(timetable, groups.map(mirroredGroup), timetable.links.map(mirroredLink)),
      );
      return backward;
    },
  };
}

/** How much memory the tables take that a search in the direction of time reads, in bytes. */
export function tableBytes({ forward: { tables } }: Compiled): number {
  const arrays = [...Object.values(tables), ...tables.groupTrips];
  return arrays.reduce((sum: number, each) => sum + (ArrayBuffer.isView(each) ? each.byteLength : 0), 0);
}

/** Against time one waits for the window after the way, not before it: so the window moves by the way's length. */
function mirroredLink({ from, to, seconds, walk, windows }: Link): Link {
  const mirrored = { from: to, to: from, seconds, walk };
  if (!windows) return mirrored;
  return {
    ...mirrored,
    windows: windows.map(([open, close]): [Seconds, Seconds] => [-close - seconds, -open - seconds]),
  };
}

function pack(timetable: Timetable, groups: readonly Group[], links: readonly Link[]): Tables {
  const { stops } = timetable;
  return { stops, timetable, ...packGroups(groups, stops), ...packLinks(links, stops) };
}
