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

type Calls = SceneStation['calls'];

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
  const { station, standing } = scene;
  const calls = shownCalls(scene);
  const role = calls.some(({ line }) => line.role === 'corridor') ? 'corridor' : 'context';
  const shape = stationShape(scene, calls);
  const shown = colours(calls).slice(0, shape === 'interchange' ? MOST_COLOURS : 1);
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
    rank: rank(standing.exists, calls.length, role, shape),
    side,
    ...namesInCity(station.names, city),
  };
}

/** A station looks as the lines that call there make it; plans count only where nothing calls yet. */
function shownCalls({ calls }: SceneStation): Calls {
  const existing = calls.filter(({ standing }) => standing.exists);
  return existing.length > 0 ? existing : calls;
}

function stationShape({ station, standing }: SceneStation, calls: Calls): StationProperties['shape'] {
  if (station.uncertainty > 0 && standing.stage !== 'open') return 'approximate';
  if (new Set(calls.map(({ line }) => line.id)).size > 1) return 'interchange';
  return calls.some(({ terminal }) => terminal) ? 'terminal' : 'dot';
}

/** One colour per line, corridor lines first. */
function colours(calls: Calls): string[] {
  const first = (role: string) => calls.filter(({ line }) => line.role === role);
  const stopped = (stage: string) => stage === 'suspended' || stage === 'closed' || stage === 'dropped';
  const colour = ({ line, standing }: Calls[number]) => (stopped(standing.stage) ? STOPPED : line.colour);
  return [...new Set([...first('corridor'), ...first('context')].map(colour))];
}

function zooms(role: StationProperties['role'], shape: StationProperties['shape']) {
  const major = shape === 'terminal' || shape === 'interchange';
  if (role === 'corridor')
    return major ? { from: 7, namedFrom: shape === 'terminal' ? 7 : 9 } : { from: 10, namedFrom: 10 };
  return major ? { from: 11, namedFrom: 11 } : { from: 11, namedFrom: 12 };
}

function rank(
  exists: boolean,
  calls: number,
  role: StationProperties['role'],
  shape: StationProperties['shape'],
): number {
  const place = { terminal: 0, interchange: 1, dot: 2, approximate: 3 }[shape];
  return (role === 'corridor' ? 0 : 20) + (exists ? 0 : 10) + place * 2 - Math.min(calls, 5) / 5;
}
