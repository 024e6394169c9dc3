import type { Extent } from '../first-tiles.ts';
import type { MapProblem } from '../map-view.ts';
import type { TileId } from './early-archive.ts';
import type { ProbedArchive } from './probe-archive.ts';
import { probeArchive } from './probe-archive.ts';
import { readArchive } from './read-archives.ts';

type Answer = Promise<ProbedArchive | MapProblem>;

const early = new Map<string, Answer>();

/** Begins to probe an archive before there is a map: MapLibre takes longer to come than that. */
export function probeEarly(address: string): Answer {
  const answer = early.get(address) ?? probeArchive(address);
  early.set(address, answer);
  return answer;
}

/**
 * Fetches the tiles that a map will begin with, of an archive that can be drawn.
 *
 * @param tiles - which they are, of those that the archive holds
 */
export async function fetchTilesEarly(
  address: string,
  tiles: (held: Extent) => readonly TileId[],
): Promise<void> {
  const answer = await probeEarly(address);
  if (!('header' in answer)) return;
  const { minLon, minLat, maxLon, maxLat, maxZoom } = answer.header;
  const held = { bounds: [minLon, minLat, maxLon, maxLat], deepest: maxZoom } as const;
  readArchive(address)?.fetchAhead(tiles(held));
}

/** What was found out early, once: who asks again wants to know how it is now. */
export function probed(address: string): Answer {
  const answer = early.get(address) ?? probeArchive(address);
  early.delete(address);
  return answer;
}
