import type { Steps } from '../../slices/slices.ts';
import type { Theme } from '../../theme/palette.ts';
import type { CrossingProperties } from '../features/crossing-features.ts';
import type { SectionProperties } from '../features/section-features.ts';
import type { StationProperties } from '../features/station-features.ts';
import type { Features } from '../fill-sources.ts';
import type { MarkImage } from './mark-image.ts';
import { markImage } from './mark-image.ts';

/** Marks that show no sooner than from this zoom on are drawn when they are asked for. */
const FIRST_ZOOM = 10;

/** Images of marks by the names under which layers ask for them. */
export type Marks = ReadonlyMap<string, MarkImage>;

/** Draws the marks that a first picture will show, one a step: MapLibre asks for them all at once. */
export function* drawingMarks(features: Features, theme: Theme): Steps<Marks> {
  const marks = new Map<string, MarkImage>();
  for (const id of new Set(marksOf(features))) {
    const name = `${theme}:${id}`;
    const mark = markImage(name);
    if (mark) marks.set(name, mark);
    yield;
  }
  return marks;
}

function marksOf(features: Features): string[] {
  const properties = <T>(source: 'stations' | 'crossings' | 'sections') =>
    (features.get(source)?.features ?? []).map((feature) => feature.properties as T);
  return [
    ...properties<StationProperties>('stations')
      .filter(({ from }) => from <= FIRST_ZOOM)
      .map(({ mark }) => mark),
    ...properties<CrossingProperties>('crossings').map(({ state }) => `gate:${state}`),
    ...properties<SectionProperties>('sections')
      .filter(({ role }) => role === 'corridor')
      .map(({ colour }) => `badge:${colour}`),
  ];
}
