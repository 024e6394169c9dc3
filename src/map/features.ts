import type { FeatureCollection, Geometry } from 'geojson';
import type { Journey } from '../model/journey.ts';
import type { Drawing } from '../model/network.ts';
import { collection } from './features/collection.ts';
import { crossingFeatures } from './features/crossing-features.ts';
import { journeyFeatures } from './features/journey-features.ts';
import { legFeatures } from './features/leg-features.ts';
import { placeFeatures } from './features/place-features.ts';
import { roadFeatures } from './features/road-features.ts';
import { endFeatures, sectionFeatures } from './features/section-features.ts';
import { stationFeatures } from './features/station-features.ts';
import { stopFeatures } from './features/stop-features.ts';
import { uncertaintyFeatures } from './features/uncertainty-features.ts';
import type { VisibleScene } from './features/visible-scene.ts';
import { chosenJourney, sameJourneys } from './journeys/chosen.ts';
import type { Gazetteer } from './journeys/gazetteer.ts';
import { gazetteer } from './journeys/gazetteer.ts';
import type { MapView } from './map-view.ts';

/** Sources of the map, in no order. */
export type SourceName = NetworkSource | JourneySource;
type NetworkSource = 'uncertainty' | 'sections' | 'ends' | 'stations' | 'crossings' | 'roads' | 'places';
type JourneySource = 'journeys' | 'legs' | 'stops';

/** What features are made from. */
export type Drawn = Pick<MapView, 'scene' | 'drawing' | 'stages' | 'lines' | 'journeys' | 'chosen'>;

/** What the features of each source are made from: as long as these stay, so do the features. */
const MADE_FROM: Readonly<Record<SourceName, readonly (keyof VisibleScene)[]>> = {
  sections: ['sections'],
  stations: ['stations', 'sections'],
  crossings: ['crossings'],
  uncertainty: ['sections', 'stations'],
  ends: ['sections'],
  roads: ['roads'],
  places: ['places'],
  journeys: ['sections', 'stations', 'places'],
  legs: ['sections', 'stations', 'places'],
  stops: ['sections', 'stations', 'places'],
};

const MAKERS: Readonly<
  Record<NetworkSource, (scene: VisibleScene, drawing: Drawing) => FeatureCollection<Geometry>>
> = {
  sections: ({ sections }, drawing) => sectionFeatures(sections, drawing),
  stations: ({ stations, sections }, drawing) => stationFeatures(stations, sections, drawing),
  crossings: ({ crossings }) => crossingFeatures(crossings),
  uncertainty: ({ sections, stations }, drawing) => uncertaintyFeatures(sections, stations, drawing),
  ends: ({ sections }, drawing) => endFeatures(sections, drawing),
  roads: ({ roads }, drawing) => roadFeatures(roads, drawing),
  places: ({ places }) => placeFeatures(places),
};

/** Journeys are drawn whole, whatever the legend hides of the network. */
const JOURNEY_MAKERS: Readonly<
  Record<JourneySource, (view: Drawn, where: Gazetteer) => FeatureCollection<Geometry>>
> = {
  journeys: ({ journeys, chosen }, where) => journeyFeatures(journeys ?? [], chosen, where),
  legs: (view, where) => ofChosen(view, (journey) => legFeatures(journey, where)),
  stops: (view, where) => ofChosen(view, (journey) => stopFeatures(journey, where)),
};

function isOfJourneys(name: SourceName): name is JourneySource {
  return Object.hasOwn(JOURNEY_MAKERS, name);
}

function ofChosen(view: Drawn, make: (journey: Journey) => FeatureCollection<Geometry>) {
  const journey = chosenJourney(view);
  return journey === undefined ? collection<Geometry, object>([]) : make(journey);
}

/** Sources whose features may differ between two views: all of them before the first one. */
export function changedSources(before: Drawn | undefined, view: Drawn): SourceName[] {
  const names = Object.keys(MADE_FROM) as SourceName[];
  const { drawing, stages, lines } = view;
  const all = before?.drawing !== drawing || before.stages !== stages || before.lines !== lines;
  if (all) return names;
  const journeys = before.chosen !== view.chosen || !sameJourneys(before.journeys, view.journeys);
  return names.filter(
    (name) =>
      (journeys && isOfJourneys(name)) ||
      MADE_FROM[name].some((part) => before.scene[part] !== view.scene[part]),
  );
}

/** The features of one source. Depends on neither language nor palette. */
export function featuresOf(
  name: SourceName,
  visible: VisibleScene,
  view: Drawn,
): FeatureCollection<Geometry> {
  if (isOfJourneys(name)) return JOURNEY_MAKERS[name](view, gazetteer(view.scene, view.drawing));
  return MAKERS[name](visible, view.drawing);
}
