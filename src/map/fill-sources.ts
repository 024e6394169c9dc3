import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Steps } from '../slices/slices.ts';
import { visibleScene } from './features/visible-scene.ts';
import type { SourceName } from './features.ts';
import { featuresOf } from './features.ts';
import { chosenJourney } from './journeys/chosen.ts';
import { gazetteer } from './journeys/gazetteer.ts';
import { findingWays } from './journeys/leg-ways.ts';
import { stopsOf } from './journeys/stops.ts';
import type { MapView } from './map-view.ts';

/** Puts the features of a view into some sources, one source a step: all at once would hold up a slow phone. */
export function* fillingSources(
  map: Pick<MapLibreMap, 'getSource'>,
  view: MapView,
  names: readonly SourceName[],
): Steps<void> {
  const visible = visibleScene(view.scene, view);
  yield;
  for (const name of names) {
    if (name === 'journeys' || name === 'legs' || name === 'stops') yield* findingJourneys(view);
    map.getSource<GeoJSONSource>(name)?.setData(featuresOf(name, visible, view));
    yield;
  }
}

/** What is found stays found, so that each source may ask. */
function* findingJourneys(view: MapView): Steps<void> {
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
