import type { MapProblem } from '../map-view.ts';
import type { ProbedArchive } from './probe-archive.ts';
import { probeArchive } from './probe-archive.ts';

type Answer = Promise<ProbedArchive | MapProblem>;

const early = new Map<string, Answer>();

/** Begins to probe an archive before there is a map: MapLibre takes longer to come than that. */
export function probeEarly(address: string): void {
  if (!early.has(address)) early.set(address, probeArchive(address));
}

/** What was found out early, once: who asks again wants to know how it is now. */
export function probed(address: string): Answer {
  const answer = early.get(address) ?? probeArchive(address);
  early.delete(address);
  return answer;
}
