import { crossingEnds } from '../../model/crossing-ends.ts';
import type { Endpoint, Journey, RideLeg } from '../../model/journey.ts';
import type { Texts } from '../../model/names.ts';
import type { Crossing, Drawing, Line } from '../../model/network.ts';
import type { Scene, SceneSection } from '../../model/scene.ts';
import type { Position } from '../../model/units.ts';
import type { Stop } from './stops.ts';
import { track } from './track.ts';
import type { TrackNet, Way } from './track-net.ts';
import { trackNet } from './track-net.ts';

/** Where everything is that a journey names. */
export interface Gazetteer {
  position(at: Endpoint): Position | undefined;
  /** Of a station, place or side of a crossing; a mere position has none. */
  names(at: Endpoint): Texts | undefined;
  line(id: string): Line | undefined;
  crossing(id: string): Crossing | undefined;
  /** Tracks of a line alone. */
  tracks(line: string): TrackNet;
  /** Tracks of all lines whose trains run over each other's; undefined for a metro. */
  sharedTracks(line: string): TrackNet | undefined;
  /** Ways of rides that were found already. */
  readonly found: WeakMap<RideLeg, readonly Way[]>;
  /** Stops of journeys that were found already. */
  readonly stops: WeakMap<Journey, readonly Stop[]>;
}

type Parts = Pick<Scene, 'sections' | 'stations' | 'crossings' | 'places' | 'lines'>;
interface Named {
  readonly position?: Position | undefined;
  readonly names: Texts;
}

/** What is dear to make from one set of sections. */
interface Kept {
  readonly drawing: Drawing;
  /** By line or system. */
  readonly nets: Map<string, TrackNet>;
  readonly found: WeakMap<RideLeg, readonly Way[]>;
}

const known = new WeakMap<Parts, { readonly drawing: Drawing; readonly gazetteer: Gazetteer }>();
const keptOf = new WeakMap<readonly SceneSection[], Kept>();

/** Looks up what a scene knows. Tracks are measured when first asked for, and kept as long as the sections. */
export function gazetteer(scene: Parts, drawing: Drawing): Gazetteer {
  const before = known.get(scene);
  if (before?.drawing === drawing) return before.gazetteer;
  const made = gazetteerOf(scene, drawing);
  known.set(scene, { drawing, gazetteer: made });
  return made;
}

function gazetteerOf(scene: Parts, drawing: Drawing): Gazetteer {
  const named = new Map<string, Named>();
  for (const { station } of scene.stations) named.set(`station:${station.id}`, station);
  for (const place of scene.places) named.set(`place:${place.id}`, place);
  for (const { crossing } of scene.crossings) {
    for (const { id, side } of crossingEnds(crossing)) named.set(`crossing-side:${id}`, side);
  }
  const lines = new Map(scene.lines.map(({ line }) => [line.id, line]));
  const find = (at: Endpoint) => (at.kind === 'position' ? undefined : named.get(`${at.kind}:${at.id}`));
  const { sections } = scene;
  const { nets, found } = kept(sections, drawing);
  const net = (key: string, belongs: (line: Line) => boolean) => {
    const made = nets.get(key) ?? netOf(sections, drawing, belongs);
    nets.set(key, made);
    return made;
  };
  return {
    position: (at) => (at.kind === 'position' ? at.position : find(at)?.position),
    names: (at) => find(at)?.names,
    line: (id) => lines.get(id),
    crossing: (id) => scene.crossings.find(({ crossing }) => crossing.id === id)?.crossing,
    tracks: (id) => net(id, (line) => line.id === id),
    sharedTracks: (id) => {
      const system = lines.get(id)?.system;
      if (system !== 'high-speed-rail' && system !== 'intercity') return undefined;
      return net(`system:${system}`, (line) => line.system === system);
    },
    found,
    stops: new WeakMap(),
  };
}

function kept(sections: readonly SceneSection[], drawing: Drawing): Kept {
  const before = keptOf.get(sections);
  if (before?.drawing === drawing) return before;
  const fresh: Kept = { drawing, nets: new Map(), found: new WeakMap() };
  keptOf.set(sections, fresh);
  return fresh;
}

function netOf(
  sections: readonly SceneSection[],
  drawing: Drawing,
  belongs: (line: Line) => boolean,
): TrackNet {
  return trackNet(
    sections.flatMap(({ section, line }) => {
      const path = belongs(line) ? drawing.sections.get(section.id) : undefined;
      return path === undefined || path.length < 2 ? [] : [track(path, section.shape === 'track')];
    }),
  );
}
