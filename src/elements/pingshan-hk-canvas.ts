import { adoptStyles, css, html, LitElement, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import type { MapProblem, MapView } from '../map/map-view.ts';
import type { NetworkMap, NetworkMapOptions } from '../map/network-map-face.ts';
import type { Selection } from '../model/selection.ts';
import { JourneyChooseEvent, LegHoverEvent } from './answer-events.ts';
import { PointEvent } from './canvas-events.ts';
import { idle, seen } from './canvas-moment.ts';
import { SelectEvent } from './events.ts';

/** The first view is drawn. */
export class CanvasReadyEvent extends CustomEvent<null> {
  static readonly type = 'pingshan-hk-canvas-ready';
  constructor() {
    super(CanvasReadyEvent.type, { detail: null });
  }
}

/** A part of the map is not drawn. */
export class CanvasProblemEvent extends CustomEvent<MapProblem> {
  static readonly type = 'pingshan-hk-canvas-problem';
  constructor(problem: MapProblem) {
    super(CanvasProblemEvent.type, { detail: problem });
  }
}

/**
 * @summary The drawn map. MapLibre is fetched once the element has a view, is seen and the page has nothing else to do.
 *
 * @fires {SelectEvent} pingshan-hk-select - The reader picked something on the map, or nothing.
 * @fires {JourneyChooseEvent} pingshan-hk-journey-choose - The reader picked a journey that was not chosen.
 * @fires {LegHoverEvent} pingshan-hk-leg - The pointer is over another step of the chosen journey, or over none.
 * @fires {PointEvent} pingshan-hk-point - The reader picked a point for an end of the question, or dragged it.
 * @fires {CanvasReadyEvent} pingshan-hk-canvas-ready - The first view is drawn.
 * @fires {CanvasProblemEvent} pingshan-hk-canvas-problem - A part of the map is not drawn.
 * @csspart canvas - The box MapLibre draws in.
 */
export class PingshanHkCanvas extends LitElement {
  // A layer from the start: one that begins with the map's picture would have all that lies above it painted anew.
  static override styles = css`
    :host { display: block; position: relative; will-change: transform; }
    [part='canvas'] { position: absolute; inset: 0; }
    .maplibregl-canvas:focus-visible { outline: 3px solid var(--_focus); outline-offset: -3px; }
    .maplibregl-ctrl-bottom-left { inset-block-end: var(--_footer, 0); inset-inline-start: var(--_side, 0); }
  `;

  /** What to draw; nothing is drawn until it is set. */
  @property({ attribute: false }) view?: MapView;

  #map: NetworkMap | undefined;
  #opening: AbortController | undefined;
  /** When the page first had nothing else to do since the element stood in it. */
  #idle: Promise<void> = Promise.resolve();

  /** The open map, for moving its camera; undefined before it is open and after removal. */
  get networkMap(): NetworkMap | undefined {
    return this.#map;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#idle = idle();
    this.requestUpdate(); // Opens the map again after a move in the DOM.
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#opening?.abort();
    this.#opening = undefined;
    this.#map?.remove();
    this.#map = undefined;
  }

  protected override render() {
    return html`<div part="canvas"></div>`;
  }

  protected override updated() {
    if (!this.isConnected || this.view === undefined) return;
    if (this.#map !== undefined) this.#map.show(this.view);
    else if (this.#opening === undefined) this.#open();
  }

  #open() {
    const opening = new AbortController();
    const { signal } = opening;
    this.#opening = opening;
    seen(this, signal)
      .then(() =>
        Promise.all([this.#firstPicture(signal), this.#idle.then(() => import('../map/network-map.ts'))]),
      )
      .then(
        ([first, { mapStyles, openNetworkMap }]) => {
          if (signal.aborted) return;
          adoptStyles(this.renderRoot as ShadowRoot, [unsafeCSS(mapStyles), PingshanHkCanvas.styles]);
          const canvas = this.renderRoot.querySelector<HTMLElement>('[part=canvas]')!;
          this.#map = openNetworkMap(canvas, this.#options(), first);
          if (this.view !== undefined && this.view !== first.view) this.#map.show(this.view);
        },
        (error: unknown) => {
          if (!signal.aborted) this.#tell({ kind: 'map-failed', detail: String(error) });
        },
      );
  }

  /** Is made while MapLibre, which is much larger, comes. */
  async #firstPicture(signal: AbortSignal) {
    const { firstPicture } = await import('../map/first-picture.ts');
    return firstPicture(this.view!, this, signal);
  }

  #options(): NetworkMapOptions {
    return {
      isStill: this.view?.reducedMotion ?? false,
      onSelect: (selection: Selection | undefined) => this.dispatchEvent(new SelectEvent(selection)),
      onJourney: (key) => this.dispatchEvent(new JourneyChooseEvent(key)),
      onLeg: (pointed) => this.dispatchEvent(new LegHoverEvent(pointed)),
      onPoint: (end, position) => this.dispatchEvent(new PointEvent(end, position)),
      onReady: () => this.dispatchEvent(new CanvasReadyEvent()),
      onProblem: (problem) => this.#tell(problem),
    };
  }

  #tell(problem: MapProblem) {
    this.dispatchEvent(new CanvasProblemEvent(problem));
  }
}

declare global {
  interface HTMLElementEventMap {
    'pingshan-hk-canvas-ready': CanvasReadyEvent;
    'pingshan-hk-canvas-problem': CanvasProblemEvent;
  }
  interface HTMLElementTagNameMap {
    'pingshan-hk-canvas': PingshanHkCanvas;
  }
}
