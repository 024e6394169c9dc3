import type { LitElement, ReactiveController } from 'lit';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { JourneyChooseEvent } from '../elements/answer-events.ts';
import type { PickEvent } from '../elements/ask-events.ts';
import type { PointEvent } from '../elements/canvas-events.ts';
import { SelectEvent } from '../elements/events.ts';
import type {
  FilterChangeEvent,
  FitEvent,
  RideChangeEvent,
  RideEnds,
  ScenarioChangeEvent,
} from '../elements/network-events.ts';
import type { CanvasProblemEvent, PingshanHkCanvas } from '../elements/pingshan-hk-canvas.ts';
import { networkWordsFor } from '../i18n/network/words.ts';
import type { Locale } from '../model/names.ts';
import type { Selection } from '../model/selection.ts';
import type { Choices, PanelView } from '../state/choices.ts';
import { ReadyEvent } from './app-events.ts';
import type { Commuter } from './commuter.ts';
import { deepActive } from './deep-active.ts';
import type { Failures } from './failures.ts';
import { focusForm, focusPicked, reducedMotion, showStrip } from './focus.ts';
import type { KeptChoices } from './kept-choices.ts';
import { isNarrow } from './narrow.ts';
import type { NetworkLoader } from './network-loader.ts';
import { endOf, pickedText } from './picked.ts';
import type { Sheet } from './sheet.ts';
import type { Surroundings } from './surroundings.ts';

/** What the map, its buttons and the panel of the network let a reader do. */
export interface MapHandlers {
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
  readonly point: (event: PointEvent) => void;
  /** The reader wants to choose an end on the map, or not any more. */
  readonly picking: (event: PickEvent) => void;
  /** Shows in the list what was chosen on the map. */
  readonly showJourney: (event: JourneyChooseEvent) => void;
  /** Asks for a journey from or to what is selected. */
  readonly end: (end: 'from' | 'to') => void;
}

/** The element as far as its map goes. */
interface Host extends LitElement {
  readonly map: MapLibreMap | undefined;
  readonly state: Choices;
}

/** What of the element a choice on the map may change. */
interface Reach {
  readonly around: Surroundings;
  readonly failures: Failures;
  readonly kept: KeptChoices;
  readonly loader: NetworkLoader;
  readonly commuter: Commuter;
  /** Moves the sheet from where it is. */
  readonly sheet: (next: (now: Sheet) => Sheet) => void;
  readonly view: (view: PanelView) => void;
}

/** Everything the element does about its map and the panel of the network: hears what is picked, and says so. */
export class MapSteering implements ReactiveController {
  /** Of the ride on the selected line. */
  ends: RideEnds = NO_ENDS;
  /** What a screen reader says of the last pick. */
  announcement = '';
  /** Whether the first view of the map is drawn, or cannot be. */
  isReady = false;
  /** This browser cannot draw a map at all. */
  isMapless = false;
  readonly on: MapHandlers = {
    select: (event) => this.#onSelect(event),
    searchSelect: (event) => {
      this.#onSelect(event);
      if (event.detail !== null) this.#canvas?.networkMap?.fit(event.detail);
    },
    fit: (event) => this.#onFit(event),
    scenario: (event) =>
      this.#take(event, () => this.#reach.kept.choose(event.detail, this.#reach.around.instant)),
    filter: (event) => this.#take(event, () => this.#reach.kept.change({ kind: 'filter', ...event.detail })),
    ride: (event) =>
      this.#take(event, () => {
        this.ends = event.detail;
      }),
    ready: () => this.#onReady(),
    problem: (event) => this.#onProblem(event),
    zoom: (by) => {
      const { map } = this.#host;
      map?.zoomTo(map.getZoom() + by, { animate: !reducedMotion() });
    },
    corridor: () => this.#canvas?.networkMap?.fitCorridor(),
    point: ({ detail: { end, position } }) => {
      this.#reach.commuter.setEnd(end, { kind: 'position', position });
      this.#reach.sheet(halfOfPeek);
    },
    picking: ({ detail }) => detail !== null && this.#showMap(),
    showJourney: ({ detail }) =>
      detail !== null && this.#afterUpdate(() => showStrip(this.#host.renderRoot as ShadowRoot, detail)),
    end: (end) => this.#onEnd(end),
  };
  readonly #host: Host;
  readonly #reach: Reach;
  #returnTo: HTMLElement | undefined;

  constructor(host: Host, reach: Reach) {
    this.#host = host;
    this.#reach = reach;
    host.addController(this);
    // The reader may have been quicker than this code.
    this.#afterUpdate(() => reach.commuter.isPicking && this.#showMap());
  }

  hostDisconnected(): void {
    this.isReady = false;
  }

  get #canvas(): PingshanHkCanvas | null {
    return this.#host.renderRoot.querySelector('pingshan-hk-canvas');
  }

  /** Takes a choice made in the panel: it is not the host's affair. */
  #take(event: Event, choose: () => void): void {
    event.stopPropagation();
    choose();
    this.#host.requestUpdate();
  }

  #onSelect(event: SelectEvent): void {
    event.stopPropagation();
    this.#choose(event.detail ?? undefined, event.target === this.#canvas);
  }

  #choose(selection: Selection | undefined, byMap: boolean): void {
    const { kept, loader, sheet } = this.#reach;
    const { state, renderRoot } = this.#host;
    if (state.selection === undefined) this.#returnTo = deepActive(renderRoot as ShadowRoot);
    if (!kept.change({ kind: 'select', selection })) return;
    this.ends = NO_ENDS;
    if (selection !== undefined) sheet(halfOfPeek);
    this.announcement = pickedText(selection, loader.loaded?.network, state.locale);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new SelectEvent(selection));
    if (!byMap) this.#afterUpdate(() => focusPicked(renderRoot, selection, this.#returnTo));
  }

  /** What is selected becomes an end of the question, and the form is shown. */
  #onEnd(end: 'from' | 'to'): void {
    const { loader, commuter, view } = this.#reach;
    const network = loader.loaded?.network;
    const endpoint = network && endOf(this.#host.state.selection, network);
    if (endpoint === undefined) return;
    this.#choose(undefined, true);
    view('journey');
    commuter.setEnd(end, endpoint);
    this.#afterUpdate(() => focusForm(this.#host.renderRoot));
  }

  /** Lets a point be chosen: by touch below a folded sheet, or by keyboard. */
  #showMap(): void {
    if (isNarrow(this.#reach.around.size)) this.#reach.sheet(() => 'peek');
    this.#afterUpdate(() => this.#host.map?.getCanvas().focus());
  }

  #onFit(event: FitEvent): void {
    event.stopPropagation();
    const isSheet = isNarrow(this.#reach.around.size);
    this.#reach.sheet((now) => (isSheet && now === 'full' ? 'half' : now));
    this.#afterUpdate(() => this.#canvas?.networkMap?.fit(event.detail));
  }

  #onReady(): void {
    if (this.isReady) return;
    this.isReady = true;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new ReadyEvent());
    const { selection } = this.#host.state;
    if (selection) this.#canvas?.networkMap?.fit(selection);
  }

  #onProblem(event: CanvasProblemEvent): void {
    const { kind, detail, address } = event.detail;
    const text = (locale: Locale) => networkWordsFor(locale).map.notices[kind];
    this.#reach.failures.tellOfMap(kind, text, detail, address);
    if (kind !== 'no-webgl') return;
    this.isMapless = true;
    this.#host.requestUpdate();
    this.#onReady();
  }

  #afterUpdate(act: () => unknown): void {
    void this.#host.updateComplete.then(act);
  }
}

const NO_ENDS: RideEnds = { from: undefined, to: undefined };

function halfOfPeek(now: Sheet): Sheet {
  return now === 'peek' ? 'half' : now;
}
