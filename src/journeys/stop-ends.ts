import type { LegEnd } from '../model/journey.ts';
import type { PreparedDay } from './prepared-day.ts';

/** What a reader calls a stop of the timetable. */
export function stopEnd({ table }: PreparedDay, stop: number): LegEnd {
  const node = table.nodes[stop]!;
  if (node.kind === 'platform') return { at: { kind: 'station', id: node.station }, line: node.line };
  if ('station' in node) return { at: { kind: 'station', id: node.station } };
  return { at: { kind: node.kind, id: node.id } };
}
