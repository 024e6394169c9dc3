import type { Seconds } from '../model/units.ts';
import type { Labels } from './labels.ts';
import { NO_LABEL } from './labels.ts';
import type { Found, Request, RouteLeg } from './request.ts';
import type { Tables } from './tables.ts';
import { arrivalOf, departureOf, END, entry, PACE, START, trainFrom, WINDOW_SIZE } from './tables.ts';

/** The ways of a journey without its times: it can be walked at any departure. */
export interface Path {
  /** Number of the access in the request. */
  readonly access: number;
  /** Pairs of a label's `carrier` and `board`, first way first. */
  readonly steps: Int32Array;
  /** Number of the egress in the request. */
  readonly egress: number;
  readonly rides: number;
  readonly walk: Seconds;
}

/** The ways that led to a label, and out of the stops there. */
export function pathTo(
  tables: Tables,
  labels: Labels,
  label: number,
  egress: number,
  { from, to }: Request,
): Path {
  const { parent, carrier, board } = labels;
  let length = 0;
  let first = label;
  for (; parent[first] !== NO_LABEL; first = parent[first]!) length++;
  const access = carrier[first]!;
  const steps = new Int32Array(2 * length);
  let rides = 0;
  let walk = from[access]!.walk + to[egress]!.walk;
  for (let at = label; length > 0; at = parent[at]!) {
    length--;
    steps[2 * length] = carrier[at]!;
    steps[2 * length + 1] = board[at]!;
    if (carrier[at]! >= 0) rides++;
    else walk += tables.linkWalk[~carrier[at]!]!;
  }
  return { access, steps, egress, rides, walk };
}

/** A path that can be walked at `departure`, with all its legs and their times. */
export function journeyAlong(tables: Tables, path: Path, { from, to }: Request, departure: Seconds): Found {
  const access = from[path.access]!;
  const egress = to[path.egress]!;
  const legs: RouteLeg[] = [{ kind: 'access', stop: access.stop, seconds: access.seconds }];
  let time = departure + access.seconds;
  for (let at = 0; at < path.steps.length; at += 2) {
    const leg = legAt(tables, path.steps[at]!, path.steps[at + 1]!, time);
    legs.push(leg);
    time = leg.arrive;
  }
  legs.push({ kind: 'egress', stop: egress.stop, seconds: egress.seconds });
  return { departure, arrival: time + egress.seconds, rides: path.rides, walk: path.walk, legs };
}

function legAt(tables: Tables, carrier: number, board: number, time: Seconds) {
  return carrier < 0 ? linkLeg(tables, ~carrier, time) : rideLeg(tables, carrier, board, time);
}

function linkLeg(tables: Tables, link: number, time: Seconds) {
  const depart = entry(tables, link, time);
  const arrive = depart + tables.linkSeconds[link]!;
  return { kind: 'link', link: tables.linkIndex?.[link] ?? link, depart, arrive } as const;
}

function rideLeg(tables: Tables, carrier: number, boardIndex: number, time: Seconds) {
  const group = carrier >> tables.callBits;
  const alightIndex = carrier & callMask(tables);
  const train = trainFrom(tables, group, boardIndex, time);
  const depart = departureOf(tables, group, boardIndex, train);
  const trip = tripOf(tables, group, train);
  return {
    kind: 'ride',
    pattern: tables.groupPattern[group]!,
    boardIndex,
    alightIndex,
    wait: depart - time,
    depart,
    arrive: arrivalOf(tables, group, alightIndex, train),
    ...(trip === undefined ? {} : { trip }),
  } as const;
}

/** Number of a train in its pattern; nothing for trains known by their interval. */
function tripOf(tables: Tables, group: number, train: number): number | undefined {
  const pattern = tables.timetable.patterns[tables.groupPattern[group]!]!;
  if (pattern.kind === 'frequency') return undefined;
  const position = tables.tableTrains[group] === 0 ? positionOf(tables, group, train) : train;
  return tables.groupTrips[group]?.[position] ?? position;
}

/** How many trains of a profile start before one that starts at `start`. */
function positionOf({ windows, firstWindow }: Tables, group: number, start: Seconds): number {
  let before = 0;
  const end = firstWindow[group + 1]! * WINDOW_SIZE;
  for (let at = firstWindow[group]! * WINDOW_SIZE; at < end; at += WINDOW_SIZE) {
    const upTo = Math.min(start, windows[at + END]!);
    before += (upTo - windows[at + START]!) / -windows[at + PACE]!;
    if (upTo === start) break;
    before++;
  }
  return before;
}

/** The part of a ride's `carrier` that is the index of its last call. */
export function callMask({ callBits }: Tables): number {
  return (1 << callBits) - 1;
}
