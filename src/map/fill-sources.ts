import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Steps } from '../slices/slices.ts';
import { visibleScene } from './features/visible-scene.ts';
import type { SourceName } from './features.ts';
import { featuresOf } from './features.ts';
import { gazetteer } from './journeys/gazetteer.ts';
import { findingWays } from './journeys/leg-ways.ts';
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
    if (name === 'journeys') yield* findingJourneys(view);
    map.getSource<GeoJSONSource>(name)?.setData(featuresOf(name, visible, view));
    yield;
  }
}

function findingJourneys({ journeys, scene, drawing }: MapView): Steps<void> {
  return findingWays(
    (journeys ?? []).map(({ journey }) => journey),
    gazetteer(scene, drawing),
  );
}
