import type { BusLeg, Leg, LegEnd, RideLeg } from '../model/journey.ts';
import type { Line, System } from '../model/network.ts';
import { JOINED_GATES, SEPARATE_LINES } from './gates.ts';

/** How the MTR is paid. */
export type Ticket = 'octopus' | 'single';

/** Rides that one fare covers: from where the gates are entered to where they are left. */
export interface GatedRide {
  readonly kind: 'gated';
  readonly system: System;
  readonly from: string;
  readonly to: string;
  /** Lines ridden, in order. */
  readonly lines: readonly string[];
}

/** A ride in a bus, which is paid by itself. */
export interface BusRide {
  readonly kind: 'bus';
  readonly leg: BusLeg;
}

/** Systems whose gates let passengers change; of the others each ride has its own ticket. */
const JOINING: readonly System[] = ['shenzhen-metro', 'mtr'];

/**
 * Splits a journey at the gates.
 *
 * Rides of one metro in a row are one fare, unless a change between them leads through the gates, the line has
 * gates of its own, or the passenger walked to another station whose gates are not joined.
 *
 * @param lines - by id; rides on a line that is not among them are taken as intercity
 */
export function fareRides(
  legs: readonly Leg[],
  lines: ReadonlyMap<string, Line>,
  ticket: Ticket,
): (GatedRide | BusRide)[] {
  const rides: (GatedRide | BusRide)[] = [];
  let leftGates = true;
  for (const leg of legs) {
    if (leg.kind === 'ride') add(rides, gatedRide(leg, lines), leftGates, ticket);
    if (leg.kind === 'bus') rides.push({ kind: 'bus', leg });
    leftGates = leg.kind !== 'ride' && (leftGates || leavesGates(leg));
  }
  return rides;
}

/** Id of the station, place or side of a crossing at the end of a leg; empty for a bare position. */
export function endId({ at }: LegEnd): string {
  return at.kind === 'position' ? '' : at.id;
}

/** Whether a walk leads out shows at the next ride, and who took a bus or crossed rides on with another fare. */
function leavesGates(leg: Leg): boolean {
  return leg.kind === 'change' ? !leg.paidArea : leg.kind === 'wait' && leg.waitFor === 'stay';
}

function add(rides: (GatedRide | BusRide)[], ride: GatedRide, leftGates: boolean, ticket: Ticket): void {
  const before = leftGates ? undefined : rides.at(-1);
  if (before?.kind === 'gated' && joins(before, ride, ticket)) {
    rides[rides.length - 1] = { ...before, to: ride.to, lines: [...before.lines, ...ride.lines] };
  } else rides.push(ride);
}

function gatedRide(leg: RideLeg, lines: ReadonlyMap<string, Line>): GatedRide {
  const system = lines.get(leg.line)?.system ?? 'intercity';
  const [from, to] = [leg.stations[0] ?? endId(leg.from), leg.stations.at(-1) ?? endId(leg.to)];
  return { kind: 'gated', system, from, to, lines: [leg.line] };
}

function joins(before: GatedRide, next: GatedRide, ticket: Ticket): boolean {
  if (before.system !== next.system || !JOINING.includes(next.system)) return false;
  if (hasOwnGates(before) || hasOwnGates(next)) return false;
  if (before.to === next.from) return true;
  return JOINED_GATES.some(
    ({ stations, single }) =>
      (single || ticket === 'octopus') && stations.includes(before.to) && stations.includes(next.from),
  );
}

function hasOwnGates({ lines }: GatedRide): boolean {
  return SEPARATE_LINES.some(({ line }) => lines.includes(line));
}
