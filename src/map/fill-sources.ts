import type { FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Steps } from '../slices/slices.ts';
import type { VisibleScene } from './features/visible-scene.ts';
import { visibleScene } from './features/visible-scene.ts';
import type { Drawn, SourceName } from './features.ts';
import { featuresOf } from './features.ts';
import { chosenJourney } from './journeys/chosen.ts';
import { gazetteer } from './journeys/gazetteer.ts';
import { findingWays } from './journeys/leg-ways.ts';
import { stopsOf } from './journeys/stops.ts';
import { SOURCE_NAMES } from './sources.ts';

/** The features of every source. */
export type Features = ReadonlyMap<SourceName, FeatureCollection<Geometry>>;

/** Makes the features of a view, one source a step: all at once would hold up a slow phone. */
export function* makingFeatures(view: Drawn): Steps<Features> {
  const visible = visibleScene(view.scene, view);
  yield;
  const made = new Map<SourceName, FeatureCollection<Geometry>>();
  for (const name of SOURCE_NAMES) {
    made.set(name, yield* featuresInSteps(name, visible, view));
    yield;
  }
  return made;
}

/** Puts the features of a view into some sources, one source a step. */
export function* fillingSources(
  map: Pick<MapLibreMap, 'getSource'>,
  view: Drawn,
  names: readonly SourceName[],
): Steps<void> {
  const visible = visibleScene(view.scene, view);
  yield;
  for (const name of names) {
    map.getSource<GeoJSONSource>(name)?.setData(yield* featuresInSteps(name, visible, view));
    yield;
  }
}

function* featuresInSteps(
  name: SourceName,
  visible: VisibleScene,
  view: Drawn,
): Steps<FeatureCollection<Geometry>> {
  if (name === 'journeys' || name === 'legs' || name === 'stops') yield* findingJourneys(view);
  return featuresOf(name, visible, view);
}

/** What is found stays found, so that each source may ask. */
function* findingJourneys(view: Drawn): Steps<void> {
  const where = gazetteer(view.scene, view.drawing);
  yield;
  yield* findingWays(
    (view.journeys ?? []).map(({ journey }) => journey),
    where,
  );
  const chosen = chosenJourney(view);
  if (chosen === undefined) return;
  stopsOf(chosen, where);
  yield;
}
