import type { FeatureCollection, Point } from 'geojson';
import type { Drawing } from '../../model/network.ts';
import type { SceneSection, SceneStation } from '../../model/scene.ts';
import { collection, point } from './collection.ts';
import type { Side } from './free-side.ts';
import { freeSide, trackSamples } from './free-side.ts';
import type { LocalName, NameProperties } from './names.ts';
import { namesInCity } from './names.ts';

/** What the layers of stations read, and what picking needs. */
export interface StationProperties extends NameProperties, LocalName {
  readonly id: string;
  readonly kind: 'station';
  readonly shape: 'dot' | 'terminal' | 'interchange' | 'approximate';
  /** Name of the image without its palette: `dot:#F2C75C`, `interchange:#F2C75C,#1E22AA`. */
  readonly mark: string;
  /** How many colours the mark holds: how wide it is. */
  readonly colours: number;
  readonly role: 'corridor' | 'context';
  readonly exists: boolean;
  /** Zoom from which the mark, and from which the name is drawn. */
  readonly from: number;
  readonly namedFrom: number;
  /** The smaller, the sooner its name gets room. */
  readonly rank: number;
  readonly side: Side;
}

/** More lines than this in one capsule would not be told apart. */
const MOST_COLOURS = 4;
/** No line of an existing station has this grey: suspended, closed or dropped. */
const STOPPED = '#84898E';

/** Marks and names of stations. */
export function stationFeatures(
  stations: readonly SceneStation[],
  sections: readonly SceneSection[],
  drawing: Drawing,
): FeatureCollection<Point, StationProperties> {
  const samples = trackSamples(sections.flatMap(({ section }) => [drawing.sections.get(section.id) ?? []]));
  return collection(
    stations.map((scene) =>
      point(scene.station.position, stationProperties(scene, freeSide(scene.station.position, samples))),
    ),
  );
}

function stationProperties(scene: SceneStation, side: Side): StationProperties {
  const { station, calls, standing } = scene;
  const role = calls.some(({ line }) => line.role === 'corridor') ? 'corridor' : 'context';
  const shape = stationShape(scene);
  const shown = colours(scene).slice(0, shape === 'interchange' ? MOST_COLOURS : 1);
  const city = calls.some(({ line }) => line.system === 'mtr') ? 'hong-kong' : 'shenzhen';
  return {
    id: station.id,
    kind: 'station',
    shape,
    mark: `${shape}:${shown.join(',')}`,
    colours: shown.length,
    role,
    exists: standing.exists,
    ...zooms(role, shape),
    rank: rank(scene, role, shape),
    side,
    ...namesInCity(station.names, city),
  };
}

function stationShape({ station, calls }: SceneStation): StationProperties['shape'] {
  if (station.uncertainty > 0 && !calls.some(({ standing }) => standing.stage === 'open'))
    return 'approximate';
  if (new Set(calls.map(({ line }) => line.id)).size > 1) return 'interchange';
  return calls.some(({ terminal }) => terminal) ? 'terminal' : 'dot';
}

/** One colour per line, corridor lines and lines that run first. */
function colours({ calls }: SceneStation): string[] {
  const weight = ({ line, standing }: SceneStation['calls'][number]) =>
    (line.role === 'corridor' ? 0 : 2) + (standing.exists ? 0 : 1);
  const ordered = [...calls].sort((one, other) => weight(one) - weight(other));
  const stopped = (stage: string) => stage === 'suspended' || stage === 'closed' || stage === 'dropped';
  return [...new Set(ordered.map(({ line, standing }) => (stopped(standing.stage) ? STOPPED : line.colour)))];
}

function zooms(role: StationProperties['role'], shape: StationProperties['shape']) {
  const major = shape === 'terminal' || shape === 'interchange';
  if (role === 'corridor') return major ? { from: 8, namedFrom: 9 } : { from: 10, namedFrom: 10 };
  return major ? { from: 11, namedFrom: 11 } : { from: 11, namedFrom: 12 };
}

function rank(
  { standing, calls }: SceneStation,
  role: StationProperties['role'],
  shape: StationProperties['shape'],
): number {
  const place = { terminal: 0, interchange: 1, dot: 2, approximate: 3 }[shape];
  return (
    (role === 'corridor' ? 0 : 20) + (standing.exists ? 0 : 10) + place * 2 - Math.min(calls.length, 5) / 5
  );
}
