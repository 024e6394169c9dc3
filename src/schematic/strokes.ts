import type { Line } from '../model/network.ts';
import type { Scene, Standing } from '../model/scene.ts';
import type { Stage } from '../model/stage.ts';
import { STAGES } from '../model/stage.ts';
import { roundedPath } from './path-data.ts';
import type { Point } from './point.ts';
import type { Track } from './read-layout.ts';

/** A stretch of a line in one stage. */
export interface Stroke {
  readonly line: Line;
  readonly stage: Stage;
  /** The scenario takes it as built although it is not. */
  readonly added: boolean;
  readonly loud: boolean;
  /** SVG path. */
  readonly d: string;
}

/** Lines drawn loud besides those the data calls corridor: the metro that ends at two of the crossings. */
const LOUD = ['mtr-EAL'];

/** Whether a line is one of the corridor's. */
export function isLoud(line: Line): boolean {
  return line.role === 'corridor' || LOUD.includes(line.id);
}

/** Calls of one line, by id of station. */
export type CallsOf = ReadonlyMap<string, ReadonlyMap<string, Standing>>;

/** How every station stands on every line. */
export function callsOf(scene: Scene): CallsOf {
  const calls = new Map<string, Map<string, Standing>>();
  for (const { station, calls: own } of [...scene.stations, ...scene.unplaced]) {
    for (const { line, standing } of own) {
      const known = calls.get(line.id) ?? new Map<string, Standing>();
      calls.set(line.id, known.set(station.id, standing));
    }
  }
  return calls;
}

interface Hop {
  readonly standing: Standing;
  readonly points: Point[];
}

/** The strokes of a track in a scene; none of a line whose life has not begun. */
export function strokesOf(track: Track, scene: Scene, calls: CallsOf): Stroke[] {
  const known = scene.lines.find(({ line }) => line.id === track.line);
  if (known === undefined) return [];
  const own = calls.get(track.line);
  const hops = own === undefined ? [whole(track, known.standing)] : hopsOf(track, own);
  return joined(hops).map(({ standing, points }) => ({
    line: known.line,
    stage: standing.stage,
    added: standing.added,
    loud: isLoud(known.line),
    d: roundedPath(points),
  }));
}

function whole({ points }: Track, standing: Standing): Hop {
  return { standing, points: points.map(({ at }) => at) };
}

function hopsOf({ points }: Track, calls: ReadonlyMap<string, Standing>): Hop[] {
  const stops = points.flatMap(({ station }, index) => (station === undefined ? [] : [{ index, station }]));
  const standings = bridged(stops.map(({ station }) => calls.get(station)));
  return stops.slice(1).flatMap(({ index }, before) => {
    const [from, to] = [standings[before], standings[before + 1]];
    if (from === undefined || to === undefined) return [];
    const between = points.slice(stops[before]!.index, index + 1).map(({ at }) => at);
    return [{ standing: rank(from) < rank(to) ? from : to, points: between }];
  });
}

/** Trains run through a single station that is still being built between two open ones. */
function bridged(standings: readonly (Standing | undefined)[]): (Standing | undefined)[] {
  return standings.map((own, index) => {
    const [before, after] = [standings[index - 1], standings[index + 1]];
    return before?.stage === 'open' && after?.stage === 'open' ? before : own;
  });
}

function joined(hops: readonly Hop[]): Hop[] {
  const runs: Hop[] = [];
  for (const hop of hops) {
    const last = runs.at(-1);
    const follows = last?.standing.stage === hop.standing.stage && last.standing.added === hop.standing.added;
    if (follows && last.points.at(-1) === hop.points[0]) last.points.push(...hop.points.slice(1));
    else runs.push({ standing: hop.standing, points: [...hop.points] });
  }
  return runs;
}

function rank({ stage }: Standing): number {
  return STAGES.indexOf(stage);
}
