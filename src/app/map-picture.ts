import { html } from 'lit';
import { ordered } from '../answers/ordering.ts';
import { stripsOf } from '../answers/strip.ts';
import { networkWordsFor } from '../i18n/network/words.ts';
import type { MapView, ToldJourney } from '../map/map-view.ts';
import type { Answer, Endpoint } from '../model/journey.ts';
import type { Preference } from '../model/question.ts';
import type { Position } from '../model/units.ts';
import { reducedMotion } from './focus.ts';
import { TOOL_ICONS } from './tool-icons.ts';
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
  const { answer, chosen, pointed, question, part } = commute.state;
  const ends = { ...endAt('from', question.from), ...endAt('to', question.to) };
  return {
    journeys: part === 'journeys' ? bestFirst(answer, question.prefer) : NONE,
    chosen,
    ends,
    picking: asking?.picking,
    ...(pointed !== undefined && pointed.key === chosen ? { pointedLegs: pointed.legs } : {}),
  };
}

/** In the order of the list: of several at one place the map chooses the first. */
function bestFirst(answer: Answer | undefined, prefer: Preference): readonly ToldJourney[] {
  return answer?.kind === 'found' ? ordered(stripsOf(answer.journeys), prefer) : NONE;
}

/** Only points on the map get a pin: a station has its own sign. */
function endAt(end: 'from' | 'to', endpoint: Endpoint | undefined): { from?: Position; to?: Position } {
  return endpoint?.kind === 'position' ? { [end]: endpoint.position } : {};
}

/** Stands for the map until it is drawn, and where there is none. */
export function schematic(model: AppModel) {
  const { choices, scene, commute, on } = model;
  const { journeys = NONE } = choices.view === 'journey' ? told(model) : {};
  return html`<pingshan-hk-schematic
    class=${scene === undefined ? 'waiting' : ''}
    aria-label=${networkWordsFor(choices.locale).diagram}
    .locale=${choices.locale}
    .scene=${scene}
    .journey=${commute.commute.journey}
    .journeys=${journeys.map(({ journey }) => journey)}
    .selection=${choices.selection}
    @pingshan-hk-select=${on.select}
  ></pingshan-hk-schematic>`;
}

/** The buttons of the map. */
export function mapTools({ choices, on }: AppModel) {
  const { map } = networkWordsFor(choices.locale);
  const tool = (label: string, icon: unknown, act: () => void) =>
    html`<button type="button" aria-label=${label} title=${label} @click=${act}>
      <svg viewBox="0 0 24 24" aria-hidden="true">${icon}</svg>
    </button>`;
  return html`<div class="tools">
    ${tool(map.zoomIn, TOOL_ICONS.zoomIn, () => on.zoom(1))}
    ${tool(map.zoomOut, TOOL_ICONS.zoomOut, () => on.zoom(-1))}
    ${tool(map.corridor, TOOL_ICONS.corridor, on.corridor)}
  </div>`;
}
