import type { FeatureCollection, Geometry } from 'geojson';
import { crossingFeatures } from './features/crossing-features.ts';
import { placeFeatures } from './features/place-features.ts';
import { roadFeatures } from './features/road-features.ts';
import { endFeatures, sectionFeatures } from './features/section-features.ts';
import { stationFeatures } from './features/station-features.ts';
import { uncertaintyFeatures } from './features/uncertainty-features.ts';
import { visibleScene } from './features/visible-scene.ts';
import type { MapView } from './map-view.ts';

/** Sources of the map, in no order. */
export type SourceName = 'uncertainty' | 'sections' | 'ends' | 'stations' | 'crossings' | 'roads' | 'places';

/** Everything that is drawn, by source. Depends on neither language nor palette. */
export function networkFeatures({
  scene,
  drawing,
  stages,
  lines,
}: Pick<MapView, 'scene' | 'drawing' | 'stages' | 'lines'>): Record<SourceName, FeatureCollection<Geometry>> {
  const { sections, stations, crossings, roads, places } = visibleScene(scene, { stages, lines });
  return {
    uncertainty: uncertaintyFeatures(sections, stations, drawing),
    sections: sectionFeatures(sections, drawing),
    ends: endFeatures(sections, drawing),
    stations: stationFeatures(stations, sections, drawing),
    crossings: crossingFeatures(crossings),
    roads: roadFeatures(roads, drawing),
    places: placeFeatures(places),
  };
}
