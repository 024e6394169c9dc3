import { HIGH_SPEED_CHECK_IN } from '../estimate/assumptions.ts';
import type { TimetableNode } from '../model/day-timetable.ts';
import type { Seconds } from '../model/units.ts';
import { WEST_KOWLOON } from '../scenarios/endpoint-city.ts';
import type { TimetableBuilder } from './timetable-builder.ts';

/** Whether high-speed trains leave from here. */
export function isHighSpeed(node: TimetableNode): boolean {
  return node.kind === 'platform' && node.line.startsWith('hsr-');
}

/** How long before a high-speed train leaves its traveller must be past gate and checks; 0 at other platforms. */
export function checkInAt(node: TimetableNode): Seconds {
  if (node.kind !== 'platform' || !isHighSpeed(node)) return 0;
  const { mainland, 'west-kowloon': westKowloon } = HIGH_SPEED_CHECK_IN;
  return node.station === WEST_KOWLOON ? westKowloon : mainland;
}

/**
 * Adds a hall and an exit to every high-speed platform: in through the margin before a train, out without one.
 *
 * So who only passes such a station, on foot or in the metro, is held up by no check-in, and who changes trains
 * cannot save the change by going out and in.
 */
export function addHalls(builder: TimetableBuilder): void {
  for (const [platform, node] of [...builder.nodes.entries()]) {
    if (node.kind !== 'platform' || !isHighSpeed(node)) continue;
    const { station } = node;
    const [hall, exit] = [builder.stop({ kind: 'hall', station }), builder.stop({ kind: 'exit', station })];
    const seconds = checkInAt(node);
    const out = { to: exit, seconds: 0, walk: 0 };
    builder.addLink({ from: hall, to: platform, seconds, walk: 0 }, { kind: 'check-in', station });
    builder.addLink({ from: platform, ...out }, { kind: 'access', station });
    builder.addLink({ from: hall, ...out }, { kind: 'access', station });
  }
}
