import type { Endpoint } from './journey.ts';

/** Whether two ends of journeys are the same; two that are not chosen yet are not. */
export function sameEndpoint(one: Endpoint | undefined, other: Endpoint | undefined): boolean {
  if (one === undefined || other === undefined || one.kind !== other.kind) return false;
  if (one.kind !== 'position') return 'id' in other && one.id === other.id;
  return other.kind === 'position' && String(one.position) === String(other.position);
}
