import { keptFor } from '../model/kept-for.ts';
import type { Link, TimetableTrip } from '../model/timetable.ts';
import type { Seconds } from '../model/units.ts';
import type { StartWindow } from './boarding.ts';
import type { Compiled } from './compile-sound.ts';
import { tablesOf } from './compile-sound.ts';
import type { Group } from './groups.ts';
import { Workspace } from './workspace.ts';

/** For searches against the direction of time; made when first asked for. */
export const backwardOf = keptFor(
  ({ timetable, groups }: Compiled) =>
    new Workspace(tablesOf(timetable, groups.map(mirroredGroup), timetable.links.map(mirroredLink))),
);

/** Against time one waits for the window after the way, not before it: so the window moves by the way's length. */
function mirroredLink({ from, to, seconds, walk, windows }: Link): Link {
  const mirrored = { from: to, to: from, seconds, walk };
  if (!windows) return mirrored;
  return {
    ...mirrored,
    windows: windows.map(([open, close]): [Seconds, Seconds] => [-close - seconds, -open - seconds]),
  };
}

/** The same trains with time and travel running backwards. */
function mirroredGroup(group: Group): Group {
  const stops = group.stops.toReversed();
  if (group.kind === 'table') {
    return {
      ...group,
      stops,
      times: group.times.map(mirroredTimes).reverse(),
      trips: group.trips.toReversed(),
    };
  }
  const { pattern, windows } = group;
  return { kind: 'profile', pattern, stops, ...mirroredTimes(group), windows: windows.map(mirroredWindow) };
}

function mirroredTimes({ arrive, depart }: TimetableTrip): TimetableTrip {
  return { arrive: depart.map(negative).reverse(), depart: arrive.map(negative).reverse() };
}

function negative(seconds: Seconds): Seconds {
  return 0 - seconds;
}

/**
 * The same window with time running backwards: from the latest moment one may leave to the latest moment
 * one may come, both negated.
 */
export function mirroredWindow({ start, value, end, cap, pace }: StartWindow): StartWindow {
  return { start: -cap, value: -end, end: -value, cap: -start, pace };
}
