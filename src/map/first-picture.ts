import type { Steps } from '../slices/slices.ts';
import { inSlices } from '../slices/slices.ts';
import { fetchTilesEarly, probeEarly } from './basemap/early-probe.ts';
import type { Features } from './fill-sources.ts';
import { makingFeatures } from './fill-sources.ts';
import { corridorTiles } from './first-tiles.ts';
import { chosenJourney } from './journeys/chosen.ts';
import type { MapView } from './map-view.ts';
import { findingFonts } from './marks/fonts-ahead.ts';
import type { Marks } from './marks/marks-ahead.ts';
import { drawingMarks } from './marks/marks-ahead.ts';

export { probeEarly };

/** What a map is opened with: a view, and what is drawn of it. */
export interface FirstPicture {
  readonly view: MapView;
  readonly features: Features;
  readonly marks: Marks;
}

/** The box that a map will fill, CSS pixels. */
export interface Box {
  readonly clientWidth: number;
  readonly clientHeight: number;
}

/**
 * Makes the first picture before there is a map, a few steps at a time, and begins to fetch the base map it lies on.
 *
 * @throws the signal's reason when it aborts
 */
export function firstPicture(view: MapView, box: Box, signal: AbortSignal): Promise<FirstPicture> {
  if (chosenJourney(view) === undefined) fetchCorridor(view, box);
  else void probeEarly(view.basemap); // Where the journey leads, the map will know.
  return inSlices(makingFirstPicture(view), signal);
}

/** The same in steps, without the base map. */
export function* makingFirstPicture(view: MapView): Steps<FirstPicture> {
  const features = yield* makingFeatures(view);
  const marks = yield* drawingMarks(features, view.theme);
  yield* findingFonts(view.locale);
  return { view, features, marks };
}

function fetchCorridor({ basemap, padding }: MapView, { clientWidth, clientHeight }: Box): void {
  void fetchTilesEarly(basemap, (held) => corridorTiles(padding, clientWidth, clientHeight, held));
}
