import {
  DEFAULT_CHANGE,
  HIGH_SPEED_CHANGE,
  HIGH_SPEED_CHECK_IN,
  OUTSIDE_GATES_CHANGE,
  STATION_ACCESS,
  WALK_ALONG_TRAIN,
} from '../estimate/assumptions.ts';
import type { TimetableNode } from '../model/day-timetable.ts';
import type { TransferLink } from '../model/service.ts';
import type { Seconds } from '../model/units.ts';
import { addHalls, checkInAt, isHighSpeed } from './high-speed-halls.ts';
import type { TimetableBuilder } from './timetable-builder.ts';

type Platform = TimetableNode & { readonly kind: 'platform' };

/**
 * Adds the changes between all platforms of each station, and the ways between street, hall, exit and platforms.
 *
 * Which end of a platform a train stops at, and so a change that is short for some directions only, is not
 * looked at: platforms are those of a line, whatever the direction.
 */
export function addChanges(builder: TimetableBuilder, transfers: readonly TransferLink[]): void {
  const byPair = new Map<string, TransferLink>();
  for (const transfer of transfers) {
    const key = pairKey(transfer.station, transfer.fromLine, transfer.toLine);
    const isGeneral = transfer.fromTowards === undefined && transfer.toTowards === undefined;
    if (isGeneral || !byPair.has(key)) byPair.set(key, transfer);
  }
  addHalls(builder);
  for (const [stop, node] of [...builder.nodes.entries()]) {
    if (node.kind === 'street') addAccess(builder, stop, node.station);
    else if (node.kind === 'platform') addChangesFrom(builder, stop, node, byPair);
  }
}

function addChangesFrom(
  builder: TimetableBuilder,
  from: number,
  node: Platform,
  byPair: ReadonlyMap<string, TransferLink>,
): void {
  for (const to of builder.stopsAt(node.station)) {
    const other = builder.nodes[to]!;
    if (to === from || other.kind !== 'platform') continue;
    const transfer = byPair.get(pairKey(node.station, node.line, other.line));
    const walk = changeWalk(node, transfer);
    const use = { kind: 'change', ...(transfer === undefined ? {} : { transfer }) } as const;
    builder.addLink({ from, to, seconds: walk + checkInAt(other), walk }, use);
  }
}

function pairKey(station: string, from: string, to: string): string {
  return `${station} ${from} ${to}`;
}

/** How long a change is on foot: as measured plus the walk along the train, else as assumed. */
function changeWalk({ station }: Platform, transfer: TransferLink | undefined): Seconds {
  // What a change between high-speed trains takes in all holds the margin before the second.
  if (station.startsWith('hsr:')) return HIGH_SPEED_CHANGE - HIGH_SPEED_CHECK_IN.mainland;
  if (transfer === undefined) return DEFAULT_CHANGE;
  if (transfer.evidence !== 'assumed') return Math.round(transfer.seconds) + WALK_ALONG_TRAIN;
  return transfer.paidArea ? DEFAULT_CHANGE : OUTSIDE_GATES_CHANGE;
}

function addAccess(builder: TimetableBuilder, street: number, station: string): void {
  const seconds = STATION_ACCESS;
  for (const platform of builder.stopsAt(station)) {
    if (platform === street || isHighSpeed(builder.nodes[platform]!)) continue;
    const use = { kind: 'access', station } as const;
    builder.addLink({ from: street, to: platform, seconds, walk: seconds }, use);
    builder.addLink({ from: platform, to: street, seconds, walk: seconds }, use);
  }
}
