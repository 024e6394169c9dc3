import type { Texts } from '../model/names.ts';
import type { Line } from '../model/network.ts';
import type { Scene, SceneCrossing, SceneStation, Standing } from '../model/scene.ts';
import { TRACKS } from './layout.ts';
import type { Point } from './point.ts';
import type { Track } from './read-layout.ts';
import { readTracks } from './read-layout.ts';
import type { GatePlace } from './read-marks.ts';
import { readGates, readLabelSides, readWalks } from './read-marks.ts';
import type { CompassSide } from './side.ts';
import type { CallsOf, Stroke } from './strokes.ts';
import { callsOf, isLoud, strokesOf } from './strokes.ts';

/** A station on the diagram. */
export interface Stop {
  readonly id: string;
  readonly names: Texts;
  readonly standing: Standing;
  /** Lines that call, the corridor's first. */
  readonly lines: readonly Line[];
  /** Its place on each line, all different; joined into a capsule when there are several. */
  readonly spots: readonly Point[];
  readonly loud: boolean;
  readonly interchange: boolean;
  /** Absent: no label unless it is picked or ridden to. */
  readonly side?: CompassSide;
}

/** A crossing on the diagram. */
export interface Gate extends GatePlace {
  readonly scene: SceneCrossing;
}

/** A line's short name on the diagram. */
export interface LineBadge {
  readonly line: Line;
  readonly standing: Standing;
  readonly at: Point;
  readonly loud: boolean;
}

/** Everything on the diagram of one scene. */
export interface Figure {
  readonly tracks: readonly Track[];
  /** Context first, then the corridor's. */
  readonly strokes: readonly Stroke[];
  readonly walks: readonly (readonly [Point, Point])[];
  readonly stops: readonly Stop[];
  readonly gates: readonly Gate[];
  readonly badges: readonly LineBadge[];
}

/** The diagram of a scene; what the scene lacks is left out, what the layout lacks is nowhere on it. */
export function schematicFigure(scene: Scene): Figure {
  const tracks = readTracks(TRACKS);
  const calls = callsOf(scene);
  const walks = readWalks();
  const walked = new Set(walks.flat());
  const stops = stopsOf(tracks, scene, calls, walked);
  return {
    tracks,
    strokes: tracks
      .flatMap((track) => strokesOf(track, scene, calls))
      .sort((one, other) => Number(one.loud) - Number(other.loud)),
    walks: walkLines(walks, stops),
    stops,
    gates: readGates().flatMap((place) => {
      const found = scene.crossings.find(({ crossing }) => crossing.id === place.crossing);
      return found === undefined ? [] : [{ ...place, scene: found }];
    }),
    badges: tracks.flatMap(({ line: id, badges }) => {
      const found = scene.lines.find(({ line }) => line.id === id);
      if (found === undefined) return [];
      const { line, standing } = found;
      return badges.map((at) => ({ line, standing, at, loud: isLoud(line) }));
    }),
  };
}

function stopsOf(
  tracks: readonly Track[],
  scene: Scene,
  calls: CallsOf,
  walked: ReadonlySet<string>,
): Stop[] {
  const sides = readLabelSides();
  const spots = spotsOf(tracks, calls);
  const drawn = new Set(tracks.map(({ line }) => line));
  return [...scene.stations, ...scene.unplaced].flatMap((each): Stop[] => {
    const own = spots.get(each.station.id);
    if (own === undefined) return [];
    const side = sides.get(each.station.id);
    const lines = linesOf(each).filter(({ id }) => drawn.has(id));
    return [
      {
        id: each.station.id,
        names: each.station.names,
        standing: each.standing,
        lines,
        spots: own,
        loud: lines.some(isLoud),
        interchange: lines.length > 1 || walked.has(each.station.id),
        ...(side === undefined ? {} : { side }),
      },
    ];
  });
}

/** Lines that call there in the station's own stage; planned ones do not make an open station an interchange. */
function linesOf({ calls, standing }: Pick<SceneStation, 'calls' | 'standing'>): Line[] {
  const present = calls.filter((call) => call.standing.stage === standing.stage);
  return present.map(({ line }) => line).sort((one, other) => Number(isLoud(other)) - Number(isLoud(one)));
}

/** Places of each station on those lines that call there. */
function spotsOf(tracks: readonly Track[], calls: CallsOf): Map<string, Point[]> {
  const spots = new Map<string, Point[]>();
  for (const { line, points } of tracks) {
    for (const { station, at } of points) {
      if (station === undefined || calls.get(line)?.has(station) !== true) continue;
      const known = spots.get(station) ?? [];
      spots.set(station, known);
      if (!known.some(([x, y]) => x === at[0] && y === at[1])) known.push(at);
    }
  }
  return spots;
}

function walkLines(walks: readonly (readonly [string, string])[], stops: readonly Stop[]) {
  const spots = new Map(stops.map((stop) => [stop.id, stop.spots]));
  return walks.flatMap(([from, to]): (readonly [Point, Point])[] => {
    const [one, other] = [spots.get(from), spots.get(to)];
    return one === undefined || other === undefined ? [] : [nearest(one, other)];
  });
}

function nearest(from: readonly Point[], to: readonly Point[]): readonly [Point, Point] {
  const pairs = from.flatMap((one) => to.map((other) => [one, other] as const));
  return pairs.reduce((best, pair) => (gap(pair) < gap(best) ? pair : best));
}

function gap([[x1, y1], [x2, y2]]: readonly [Point, Point]): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
