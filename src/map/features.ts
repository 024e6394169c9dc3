import type { FeatureCollection, Geometry } from 'geojson';
import type { Drawing } from '../model/network.ts';
import { crossingFeatures } from './features/crossing-features.ts';
import { placeFeatures } from './features/place-features.ts';
import { roadFeatures } from './features/road-features.ts';
import { endFeatures, sectionFeatures } from './features/section-features.ts';
import { stationFeatures } from './features/station-features.ts';
import { uncertaintyFeatures } from './features/uncertainty-features.ts';
import type { VisibleScene } from './features/visible-scene.ts';
import { visibleScene } from './features/visible-scene.ts';
import type { MapView } from './map-view.ts';

/** Sources of the map, in no order. */
export type SourceName = 'uncertainty' | 'sections' | 'ends' | 'stations' | 'crossings' | 'roads' | 'places';

/** What the features of each source are made from: as long as these stay, so do the features. */
const MADE_FROM: Readonly<Record<SourceName, readonly (keyof VisibleScene)[]>> = {
  sections: ['sections'],
  stations: ['stations', 'sections'],
  crossings: ['crossings'],
  uncertainty: ['sections', 'stations'],
  ends: ['sections'],
  roads: ['roads'],
  places: ['places'],
};

const MAKERS: Readonly<
  Record<SourceName, (scene: VisibleScene, drawing: Drawing) => FeatureCollection<Geometry>>
> = {
  sections: ({ sections }, drawing) => sectionFeatures(sections, drawing),
  stations: ({ stations, sections }, drawing) => stationFeatures(stations, sections, drawing),
  crossings: ({ crossings }) => crossingFeatures(crossings),
  uncertainty: ({ sections, stations }, drawing) => uncertaintyFeatures(sections, stations, drawing),
  ends: ({ sections }, drawing) => endFeatures(sections, drawing),
  roads: ({ roads }, drawing) => roadFeatures(roads, drawing),
  places: ({ places }) => placeFeatures(places),
};

type Drawn = Pick<MapView, 'scene' | 'drawing' | 'stages' | 'lines'>;

/** Sources whose features may differ between two views: all of them before the first one. */
export function changedSources(before: Drawn | undefined, view: Drawn): SourceName[] {
  const names = Object.keys(MADE_FROM) as SourceName[];
  const { drawing, stages, lines } = view;
  const all = before?.drawing !== drawing || before.stages !== stages || before.lines !== lines;
  if (all) return names;
  return names.filter((name) => MADE_FROM[name].some((part) => before.scene[part] !== view.scene[part]));
}

/** The features of one source. Depends on neither language nor palette. */
export function featuresOf(
  name: SourceName,
  visible: VisibleScene,
  drawing: Drawing,
): FeatureCollection<Geometry> {
  return MAKERS[name](visible, drawing);
}

/** Everything that is drawn, by source. */
export function networkFeatures(view: Drawn): Record<SourceName, FeatureCollection<Geometry>> {
  const visible = visibleScene(view.scene, view);
  const made = Object.entries(MAKERS).map(([name, make]) => [name, make(visible, view.drawing)]);
  return Object.fromEntries(made) as Record<SourceName, FeatureCollection<Geometry>>;
}
