import type { Seconds } from '../model/units.ts';
import { NEVER } from './boarding.ts';
import type { Request } from './request.ts';
import type { Tables } from './tables.ts';
import { PACE, START, VALUE, WINDOW_SIZE } from './tables.ts';

/** The least of one thing that is left to the destination, at any time of day; `NEVER` where it cannot be reached. */
export interface Left {
  /** From each stop. */
  readonly atStop: Int32Array;
  /** From each call for who boards there, the wait for the train included. */
  readonly atCall: Int32Array;
}

/** The least seconds, rides and walking that are left, each on its own. */
export interface Bounds {
  readonly seconds: Left;
  readonly rides: Left;
  readonly walk: Left;
}

/** What one of the three costs: of an egress, a link, boarding a group, and of riding past a call. */
interface Costs {
  readonly egress: readonly number[];
  readonly link: Int32Array;
  readonly board: Int32Array;
  /** Clock of a train at each call, on arrival and departure. */
  readonly arrive: Int32Array;
  readonly depart: Int32Array;
}

/** Least seconds, rides and walking, each on its own, from every stop to a request's destination. */
export function bounds(tables: Tables, { to }: Request): Bounds {
  const calls = new Int32Array(tables.callStop.length);
  const groups = new Int32Array(tables.groups);
  const links = new Int32Array(tables.linkTo.length);
  const stops = to.map(({ stop }) => stop);
  const still = { arrive: calls, depart: calls };
  return {
    seconds: least(tables, stops, {
      egress: to.map(({ seconds }) => seconds),
      link: tables.linkSeconds,
      board: groups.map((_, group) => leastWait(tables, group)),
      arrive: tables.callArrive,
      depart: tables.callDepart,
    }),
    rides: least(tables, stops, {
      egress: to.map(() => 0),
      link: links,
      board: groups.map(() => 1),
      ...still,
    }),
    walk: least(tables, stops, {
      egress: to.map(({ walk }) => walk),
      link: tables.linkWalk,
      board: groups,
      ...still,
    }),
  };
}

function least(tables: Tables, stops: readonly number[], costs: Costs): Left {
  const left = new Int32Array(tables.stops).fill(NEVER);
  const atCall = new Int32Array(tables.callStop.length).fill(NEVER);
  for (const [index, stop] of stops.entries()) left[stop] = Math.min(left[stop]!, costs.egress[index]!);
  for (let changed = true; changed; ) {
    changed = false;
    for (let group = 0; group < tables.groups; group++)
      changed = lowerCalls(tables, group, costs, { atStop: left, atCall }) || changed;
    changed = lowerLinks(tables, costs, left) || changed;
  }
  return { atStop: left, atCall };
}

/** Lowers what is left at the calls of a group, last call first. */
function lowerCalls(tables: Tables, group: number, costs: Costs, { atStop, atCall }: Left): boolean {
  const { firstCall, callStop } = tables;
  let aboard = NEVER;
  let changed = false;
  for (let call = firstCall[group + 1]! - 1; call >= firstCall[group]!; call--) {
    const stop = callStop[call]!;
    if (aboard !== NEVER) {
      const boarding = aboard - costs.depart[call]! + costs.board[group]!;
      atCall[call] = boarding;
      if (boarding < atStop[stop]!) {
        atStop[stop] = boarding;
        changed = true;
      }
    }
    if (atStop[stop] !== NEVER) aboard = Math.min(aboard, atStop[stop]! + costs.arrive[call]!);
  }
  return changed;
}

function lowerLinks(tables: Tables, costs: Costs, left: Int32Array): boolean {
  const { firstLink, linkTo } = tables;
  let changed = false;
  for (let stop = 0; stop < tables.stops; stop++) {
    for (let link = firstLink[stop]!; link < firstLink[stop + 1]!; link++) {
      const to = left[linkTo[link]!]!;
      if (to === NEVER || to + costs.link[link]! >= left[stop]!) continue;
      left[stop] = to + costs.link[link]!;
      changed = true;
    }
  }
  return changed;
}

/** The shortest wait that a group's trains can ever mean; 0 where one can come just in time. */
function leastWait({ windows, firstWindow }: Tables, group: number): Seconds {
  let wait = NEVER;
  const end = firstWindow[group + 1]! * WINDOW_SIZE;
  for (let at = firstWindow[group]! * WINDOW_SIZE; at < end; at += WINDOW_SIZE) {
    const exact = windows[at + VALUE] === windows[at + START] || windows[at + PACE]! < 0;
    wait = Math.min(wait, exact ? 0 : windows[at + PACE]!);
  }
  return wait === NEVER ? 0 : wait;
}
