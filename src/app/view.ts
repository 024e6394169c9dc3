import { html, nothing } from 'lit';
import type { RideEnds } from '../elements/network-events.ts';
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
import type { Fold } from './form-fold.ts';
import type { Around, AskForm, OtherParts } from './late-parts.ts';
import type { MapHandlers } from './map-steering.ts';
import type { LoadedNetwork } from './network-loader.ts';
import type { Sheet } from './sheet.ts';
import { sheetHandle } from './sheet-handle.ts';

/** What the reader can do before anything stands around the answer. */
export interface FirstHandlers {
  readonly dismiss: (notice: Notice) => void;
  readonly retry: () => void;
  readonly sheet: (sheet: Sheet) => void;
  /** Folds the form or opens it. */
  readonly fold: () => void;
  readonly view: (view: PanelView) => void;
}

/** Everything the element's picture depends on before anything stands around the answer. */
export interface FirstModel {
  readonly words: Messages;
  readonly choices: Choices;
  readonly theme: 'light' | 'dark';
  readonly loaded: LoadedNetwork | undefined;
  readonly scene: Scene | undefined;
  readonly instant: Date;
  readonly failed: boolean;
  readonly notices: readonly Notice[];
  readonly commute: CommuteModel;
  readonly sheet: Sheet;
  readonly narrow: boolean;
  readonly fold: Fold;
  /** Undefined until its code is there. */
  readonly form: AskForm | undefined;
  /** Undefined until their code is there. */
  readonly others: OtherParts | undefined;
  /** The first view of the map is drawn. */
  readonly mapReady: boolean;
  /** Whether all that is not the answer waits for it. */
  readonly waits: boolean;
  /** This browser cannot draw a map at all. */
  readonly mapless: boolean;
  readonly announcement: string;
  /** Undefined while the index is being made. */
  readonly search: Search | undefined;
  readonly on: FirstHandlers;
}

/** The same once the code of what stands around an answer is there. */
export interface AppModel extends FirstModel {
  readonly ends: RideEnds;
  /** The element has a size: before that, nothing can be fitted into it. */
  readonly measured: boolean;
  readonly padding: Padding;
  readonly basemap: string;
  readonly around: Around;
  readonly on: FirstHandlers & MapHandlers;
}

/** The whole element: map, panel, buttons, notices and footer. */
export function appView(model: FirstModel, app: AppModel | undefined) {
  const { words, theme, sheet, announcement } = model;
  return html`<div class="frame ${theme} ${model.mapReady ? '' : 'before'}" lang=${model.choices.locale}>
    <div class="layout ${sheet} ${model.mapless ? 'mapless' : ''}">
      ${app === undefined ? nothing : app.around.aroundView(app)}
      ${notices(model)} ${panel(model, app)} ${footer(model)}
      <div class="visually-hidden" role="status" aria-live="polite">${announcement}</div>
    </div>
    ${
      model.loaded === undefined && !model.failed
        ? html`<div class="visually-hidden" role="status">${words.loading}</div>`
        : nothing
    }
  </div>`;
}

/** A browser does not fetch a module again that once failed. */
function reload(locale: Locale) {
  return html`<button type="button" @click=${() => location.reload()}>${offlineWordsFor(locale).reload}</button>`;
}

/** What one link says wrongly is one notice: it is read, and put away, as one. */
function notices({ words, on, notices: list, choices: { locale } }: FirstModel) {
  const kinds = [...new Set(list.map(({ kind }) => kind))];
  return html`<div class="notices" role="status" aria-live="polite">
    ${kinds.map((kind) => {
      const alike = list.filter((each) => each.kind === kind);
      return html`<div class="notice">
        <ul>${alike.map(({ text }) => html`<li>${text(locale)}</li>`)}</ul>
        ${kind === 'part-failed' ? reload(locale) : nothing}
        <button type="button" @click=${() => alike.forEach(on.dismiss)}>${words.dismiss}</button>
      </div>`;
    })}
  </div>`;
}

function panel(model: FirstModel, app: AppModel | undefined) {
  const { words } = model;
  const { view } = model.choices;
  return html`<section class="panel" part="panel" aria-label=${words.panel}>
    ${model.narrow ? sheetHandle(model) : nothing}
    <div class="top">
      <slot name="header"></slot>
      <div class="views">${views(model)}<slot name="controls"></slot></div>
      ${view === 'network' && app !== undefined ? app.around.networkSearch(app) : nothing}
    </div>
    <div
      class="scroll"
      tabindex="-1"
      @pingshan-hk-select=${app?.on.select}
      @pingshan-hk-fit=${app?.on.fit}
      @pingshan-hk-pick=${app?.on.picking}
    >
      <div ?hidden=${view !== 'journey'}>${commuteBody(model, app)}</div>
      ${model.failed ? failure(model) : view === 'network' ? network(model, app) : nothing}
    </div>
  </section>`;
}

function failure({ words, on }: FirstModel) {
  return html`<div class="state" role="alert">
    <p>${words.notices['network-failed']}</p>
    <button type="button" @click=${on.retry}>${words.retry}</button>
  </div>`;
}

function network({ words, loaded, scene }: FirstModel, app: AppModel | undefined) {
  if (app !== undefined && loaded !== undefined && scene !== undefined)
    return app.around.networkPanel(app, loaded, scene);
  return html`<div class="state"><p class="muted">${words.loading}</p><div class="bar"></div></div>`;
}

function views({ choices, on }: FirstModel) {
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
