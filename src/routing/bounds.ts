import { NEVER } from './boarding.ts';
import type { Request } from './request.ts';
import type { Tables } from './tables.ts';

/** The least of one thing that is left to the destination, at any time of day; `NEVER` where it cannot be reached. */
export interface Left {
  /** From each stop. */
  readonly atStop: Int32Array;
  /** From each call for who boards there. */
  readonly atCall: Int32Array;
}

/** What is left at the least, whatever the time of day and however trains are waited for. */
export interface Bounds {
  /** Seconds with so many rides at most: 0, 1, 2 … until more rides are of no use. */
  readonly seconds: readonly Left[];
  /** Rides that are needed. */
  readonly rides: Left;
  /** Walking, with any number of rides. */
  readonly walk: Left;
}

/** What a bound adds up: of egresses, links, and the clock of a train at each call on arrival and departure. */
interface Costs {
  readonly egress: readonly number[];
  readonly link: Int32Array;
  readonly arrive: Int32Array;
  readonly depart: Int32Array;
}

/** Least seconds and least walking from every stop to a request's destination, each on its own. */
export function bounds(tables: Tables, { to }: Request): Bounds {
  const still = new Int32Array(tables.callStop.length);
  const stops = to.map(({ stop }) => stop);
  const seconds = rounds(tables, stops, {
    egress: to.map((each) => each.seconds),
    link: tables.linkSeconds,
    arrive: tables.callArrive,
    depart: tables.callDepart,
  });
  const walk = rounds(tables, stops, {
    egress: to.map((each) => each.walk),
    link: tables.linkWalk,
    arrive: still,
    depart: still,
  });
  return { seconds, rides: ridesNeeded(seconds), walk: walk.at(-1)! };
}

/** With how many rides there is a way at all. */
function ridesNeeded(seconds: readonly Left[]): Left {
  const needed = (of: 'atStop' | 'atCall') =>
    seconds[0]![of].map((_, index) => {
      const rides = seconds.findIndex((left) => left[of][index] !== NEVER);
      return rides < 0 ? NEVER : rides;
    });
  return { atStop: needed('atStop'), atCall: needed('atCall') };
}

/** What is left with 0 rides, with 1 … as long as another ride helps anywhere. */
function rounds(tables: Tables, stops: readonly number[], costs: Costs): Left[] {
  const calls = tables.callStop.length;
  const first = new Int32Array(tables.stops).fill(NEVER);
  for (const [index, stop] of stops.entries()) first[stop] = Math.min(first[stop]!, costs.egress[index]!);
  lowerLinks(tables, costs, first);
  const made: Left[] = [{ atStop: first, atCall: new Int32Array(calls).fill(NEVER) }];
  for (;;) {
    const before = made.at(-1)!;
    const next = { atStop: before.atStop.slice(), atCall: new Int32Array(calls).fill(NEVER) };
    if (!lowerCalls(tables, costs, before, next)) return made;
    lowerLinks(tables, costs, next.atStop);
    made.push(next);
  }
}

/** Boards at every call of every group to alight where `before` says what is left; whether that helped anywhere. */
function lowerCalls(tables: Tables, costs: Costs, before: Left, next: Left): boolean {
  let changed = false;
  for (let group = 0; group < tables.groups; group++)
    changed = lowerGroup(tables, costs, before, next, group) || changed;
  return changed;
}

/** Last call first. */
function lowerGroup(
  { firstCall, callStop }: Tables,
  { arrive, depart }: Costs,
  before: Left,
  { atStop, atCall }: Left,
  group: number,
): boolean {
  let changed = false;
  let aboard = NEVER;
  for (let call = firstCall[group + 1]! - 1; call >= firstCall[group]!; call--) {
    const stop = callStop[call]!;
    if (aboard !== NEVER) {
      const boarding = aboard - depart[call]!;
      atCall[call] = boarding;
      if (boarding < before.atCall[call]!) changed = true;
      if (boarding < atStop[stop]!) atStop[stop] = boarding;
    }
    if (before.atStop[stop] !== NEVER) aboard = Math.min(aboard, before.atStop[stop]! + arrive[call]!);
  }
  return changed;
}

function lowerLinks({ stops, firstLink, linkTo }: Tables, costs: Costs, left: Int32Array): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (let stop = 0; stop < stops; stop++) {
      for (let link = firstLink[stop]!; link < firstLink[stop + 1]!; link++) {
        const to = left[linkTo[link]!]!;
        if (to === NEVER || to + costs.link[link]! >= left[stop]!) continue;
        left[stop] = to + costs.link[link]!;
        changed = true;
      }
    }
  }
}
