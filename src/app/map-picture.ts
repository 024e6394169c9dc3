import type { MapView, ToldJourney } from '../map/map-view.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Position } from '../model/units.ts';
import { reducedMotion } from './focus.ts';
import type { AppModel } from './view.ts';

/** What the map shows; undefined while there is nothing to show or nowhere to show it. */
export function mapView(model: AppModel): MapView | undefined {
  const { scene, loaded, choices, theme, padding, basemap } = model;
  const drawing = loaded?.drawing;
  if (scene === undefined || drawing === undefined || !model.measured || model.waits) return undefined;
  return {
    scene,
    drawing,
    locale: choices.locale,
    theme,
    stages: choices.stages,
    lines: choices.lines,
    selection: choices.selection,
    padding,
    basemap,
    reducedMotion: reducedMotion(),
    ...(choices.view === 'journey' ? told(model) : {}),
  };
}

const NONE: readonly ToldJourney[] = [];

function told({ commute: { commute, asking } }: AppModel): Partial<MapView> {
  const { chosen, pointed, question, part } = commute.state;
  const ends = { ...endAt('from', question.from), ...endAt('to', question.to) };
  return {
    journeys: part === 'journeys' ? commute.journeys : NONE,
    chosen,
    ends,
    picking: asking.picking,
    ...(pointed !== undefined && pointed.key === chosen ? { pointedLegs: pointed.legs } : {}),
  };
}

/** Of the base map: the host's own, relative to its page, or ours. */
export function basemapAddress(basemap: string, assets: URL): string {
  return basemap === '' ? new URL('basemap.pmtiles', assets).href : new URL(basemap, document.baseURI).href;
}

/** Only points on the map get a pin: a station has its own sign. */
function endAt(end: 'from' | 'to', endpoint: Endpoint | undefined): { from?: Position; to?: Position } {
  return endpoint?.kind === 'position' ? { [end]: endpoint.position } : {};
}
