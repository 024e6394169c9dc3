import type { Steps } from '../slices/slices.ts';
import type { Features } from './fill-sources.ts';
import { makingFeatures } from './fill-sources.ts';
import type { MapView } from './map-view.ts';
import type { Marks } from './marks/marks-ahead.ts';
import { drawingMarks } from './marks/marks-ahead.ts';

/** What a map is opened with: a view, and what is drawn of it. */
export interface FirstPicture {
  readonly view: MapView;
  readonly features: Features;
  readonly marks: Marks;
}

/** Makes the first picture while MapLibre, which is much larger, is still on its way. */
export function* makingFirstPicture(view: MapView): Steps<FirstPicture> {
  const features = yield* makingFeatures(view);
  const marks = yield* drawingMarks(features, view.theme);
  return { view, features, marks };
}
