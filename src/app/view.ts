import { html, nothing } from 'lit';
import type { PickEvent } from '../elements/ask-events.ts';
import type { PointEvent } from '../elements/canvas-events.ts';
import type {
  FilterChangeEvent,
  FitEvent,
  RideChangeEvent,
  RideEnds,
  ScenarioChangeEvent,
  SelectEvent,
} from '../elements/events.ts';
import type { CanvasProblemEvent } from '../elements/pingshan-hk-canvas.ts';
import { commuteWordsFor } from '../i18n/commute/words.ts';
import type { Messages } from '../i18n/messages.ts';
import { offlineWordsFor } from '../i18n/offline/words.ts';
import type { Padding } from '../map/map-view.ts';
import type { Locale } from '../model/names.ts';
import type { Scene } from '../model/scene.ts';
import type { Search } from '../search/search-index.ts';
import type { Choices, PanelView } from '../state/choices.ts';
import { PANEL_VIEWS } from '../state/choices.ts';
import type { CommuteModel } from './commute-view.ts';
import { commuteBody } from './commute-view.ts';
import type { Notice } from './failures.ts';
import { footer } from './footer.ts';
import type { Around } from './late-parts.ts';
import type { LoadedNetwork } from './network-loader.ts';
import type { Sheet } from './sheet.ts';
import { sheetHandle } from './sheet-handle.ts';

/** What the reader and the map can do. */
export interface AppHandlers {
  readonly select: (event: SelectEvent) => void;
  readonly searchSelect: (event: SelectEvent) => void;
  readonly fit: (event: FitEvent) => void;
  readonly scenario: (event: ScenarioChangeEvent) => void;
  readonly filter: (event: FilterChangeEvent) => void;
  readonly ride: (event: RideChangeEvent) => void;
  readonly ready: () => void;
  readonly problem: (event: CanvasProblemEvent) => void;
  readonly zoom: (by: number) => void;
  readonly corridor: () => void;
  readonly dismiss: (notice: Notice) => void;
  readonly retry: () => void;
  readonly sheet: (sheet: Sheet) => void;
  /** Folds the form or opens it. */
  readonly fold: () => void;
  readonly view: (view: PanelView) => void;
  readonly point: (event: PointEvent) => void;
  /** The reader wants to choose an end on the map, or not any more. */
  readonly picking: (event: PickEvent) => void;
  /** Asks for a journey from or to what is selected. */
  readonly end: (end: 'from' | 'to') => void;
}

/** Everything the element's picture depends on. */
export interface AppModel {
  readonly words: Messages;
  readonly choices: Choices;
  readonly theme: 'light' | 'dark';
  readonly loaded: LoadedNetwork | undefined;
  readonly scene: Scene | undefined;
  readonly instant: Date;
  readonly failed: boolean;
  readonly notices: readonly Notice[];
  readonly ends: RideEnds;
  readonly commute: CommuteModel;
  readonly sheet: Sheet;
  readonly narrow: boolean;
  /** The reader opened the form, or is in it; else it is one line where it would hide the answer. */
  readonly formOpen: boolean;
  /** The first view of the map is drawn. */
  readonly mapReady: boolean;
  /** Whether all that is not the answer waits for it. */
  readonly waits: boolean;
  /** This browser cannot draw a map at all. */
  readonly mapless: boolean;
  /** The element has a size: before that, nothing can be fitted into it. */
  readonly measured: boolean;
  readonly padding: Padding;
  readonly basemap: string;
  readonly announcement: string;
  /** What stands around an answer; undefined until its code is there. */
  readonly around: Around | undefined;
  /** Undefined while the index is being made. */
  readonly search: Search | undefined;
  readonly on: AppHandlers;
}

/** The whole element: map, panel, buttons, notices and footer. */
export function appView(model: AppModel) {
  const { words, theme, sheet, around, announcement } = model;
  return html`<div class="frame ${theme} ${model.mapReady ? '' : 'before'}" lang=${model.choices.locale}>
    <div class="layout ${sheet} ${model.mapless ? 'mapless' : ''}">
      ${around === undefined ? nothing : aroundView(model, around)}
      ${notices(model)} ${panel(model)} ${footer(model)}
      <div class="visually-hidden" role="status" aria-live="polite">${announcement}</div>
    </div>
    ${
      model.loaded === undefined && !model.failed
        ? html`<div class="visually-hidden" role="status">${words.loading}</div>`
        : nothing
    }
  </div>`;
}

/** The map, or what stands for it. */
function aroundView(model: AppModel, { mapView, mapTools, schematic }: Around) {
  const { on, mapReady, mapless } = model;
  return html`<pingshan-hk-canvas
      ?inert=${!mapReady || mapless}
      .view=${mapView(model)}
      @pingshan-hk-select=${on.select}
      @pingshan-hk-canvas-ready=${on.ready}
      @pingshan-hk-canvas-problem=${on.problem}
      @pingshan-hk-journey-choose=${model.commute.on.choose}
      @pingshan-hk-leg=${model.commute.on.point}
      @pingshan-hk-point=${on.point}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && model.commute.on.stopPicking()}
    ></pingshan-hk-canvas>
    ${mapReady && !mapless ? mapTools(model) : model.waits ? nothing : schematic(model)}`;
}

/** A browser does not fetch a module again that once failed. */
function reload(locale: Locale) {
  return html`<button type="button" @click=${() => location.reload()}>${offlineWordsFor(locale).reload}</button>`;
}

function notices({ words, on, notices: list, choices: { locale } }: AppModel) {
  return html`<div class="notices" role="status" aria-live="polite">
    ${list.map(
      (notice) => html`<div class="notice">
        <span>${notice.text(words)}</span>
        ${notice.kind === 'part-failed' ? reload(locale) : nothing}
        <button type="button" @click=${() => on.dismiss(notice)}>${words.dismiss}</button>
      </div>`,
    )}
  </div>`;
}

function panel(model: AppModel) {
  const { words, on } = model;
  const { view } = model.choices;
  return html`<section class="panel" part="panel" aria-label=${words.panel}>
    ${model.narrow ? sheetHandle(model) : nothing}
    <div class="top">
      <slot name="header"></slot>
      <div class="views">${views(model)}<slot name="controls"></slot></div>
      ${view === 'network' ? search(model) : nothing}
    </div>
    <div
      class="scroll"
      tabindex="-1"
      @pingshan-hk-select=${on.select}
      @pingshan-hk-fit=${on.fit}
      @pingshan-hk-pick=${on.picking}
    >
      <div ?hidden=${view !== 'journey'}>${commuteBody(model, model.loaded)}</div>
      ${model.failed ? failure(model) : view === 'network' ? network(model) : nothing}
    </div>
  </section>`;
}

function failure({ words, on }: AppModel) {
  return html`<div class="state" role="alert">
    <p>${words.notices['network-failed']}</p>
    <button type="button" @click=${on.retry}>${words.retry}</button>
  </div>`;
}

function network(model: AppModel) {
  const { words, around, loaded, scene } = model;
  if (around !== undefined && loaded !== undefined && scene !== undefined)
    return around.networkPanel(model, loaded, scene);
  return html`<div class="state"><p class="muted">${words.loading}</p><div class="bar"></div></div>`;
}

function views({ choices, on }: AppModel) {
  const words = commuteWordsFor(choices.locale);
  return html`<div class="tabs" role="group" aria-label=${words.viewsLabel}>
    ${PANEL_VIEWS.map(
      (
        each,
      ) => html`<button type="button" aria-pressed=${each === choices.view} @click=${() => on.view(each)}>
        ${words.views[each]}
      </button>`,
    )}
  </div>`;
}

function search({ choices, sheet, on, search: found }: AppModel) {
  return html`<pingshan-hk-search
    .locale=${choices.locale}
    .search=${found}
    @focusin=${() => sheet === 'peek' && on.sheet('half')}
    @pingshan-hk-select=${on.searchSelect}
  ></pingshan-hk-search>`;
}
