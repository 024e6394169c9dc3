import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { formatsFor } from '../i18n/format.ts';
import { networkWordsFor } from '../i18n/network/words.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Scene } from '../model/scene.ts';
import type { Selection } from '../model/selection.ts';
import { badgeStyles } from './badge.ts';
import type { CardContext } from './cards/card-context.ts';
import type { CrossingNow } from './cards/crossing-card.ts';
import { crossingCard } from './cards/crossing-card.ts';
import { lineCard } from './cards/line-card.ts';
import { placeCard } from './cards/place-card.ts';
import { roadCard } from './cards/road-card.ts';
import { stationCard } from './cards/station-card.ts';
import { SelectEvent } from './events.ts';
import { FitEvent } from './network-events.ts';
import { controls } from './shared-styles.ts';
import { stateMarkStyles } from './state-mark.ts';
import { swatchStyles } from './swatches.ts';

/**
 * @summary Everything known of one line, station, crossing, road or place, with its evidence.
 *
 * @fires {SelectEvent} pingshan-hk-select - Another thing was picked, or the card was closed.
 * @fires {FitEvent} pingshan-hk-fit - The reader asked to see it on the map.
 * @slot ride - Stands in a line's card: the time of a ride.
 */
export class PingshanHkCard extends LitElement {
  static override styles = [
    controls,
    badgeStyles,
    stateMarkStyles,
    swatchStyles,
    css`
      .bar { display: flex; justify-content: space-between; margin-inline: -0.75rem; }
      .bar button { color: var(--_accent); font-size: 0.875rem; }
      header { display: flex; align-items: center; gap: 0.625rem; margin-block-end: 0.125rem; }
      h2:focus { outline: none; }
      h2 { overflow-wrap: anywhere; }
      h3 { margin-block: 1rem 0.25rem; }
      .finding { margin-block: 0.5rem; padding: 0.625rem 0.75rem; background: var(--_panel-raised); border-radius: 10px; }
      dl { margin-block: 0.5rem; }
      dl div { display: grid; grid-template-columns: minmax(6rem, 38%) 1fr; gap: 0.75rem; padding-block: 0.25rem; }
      dt { color: var(--_text-muted); }
      dd, .line { overflow-wrap: anywhere; }
      .line { display: block; }
      .standing { display: inline-flex; align-items: center; gap: 0.5rem; }
      li button { inline-size: calc(100% + 1.5rem); margin-inline: -0.75rem; display: flex; align-items: center; gap: 0.625rem; padding-block: 0.25rem; }
      .stations li button { justify-content: space-between; }
      .stations { border-inline-start: 3px solid var(--_outline); padding-inline-start: 1rem; margin-inline-start: 0.25rem; }
      .history li { display: flex; flex-wrap: wrap; gap: 0 0.75rem; padding-block: 0.125rem; }
      .history .number { min-inline-size: 9.5rem; color: var(--_text-muted); }
      .sections li { display: flex; flex-wrap: wrap; gap: 0 0.75rem; padding-block: 0.25rem; }
      .sources li { padding-block: 0.1875rem; }
      .sources a { display: inline-block; padding-block: 0.25rem; }
    `,
  ];

  /** Language of the words. */
  @property() locale: Locale = 'en';
  /** Where to look things up; nothing is shown until it is set. */
  @property({ attribute: false }) network?: Network;
  /** What stands on the scenario's day. */
  @property({ attribute: false }) scene?: Scene;
  /** What the card is about. */
  @property({ attribute: false }) selection: Selection | undefined;
  /** What a crossing's card says of this moment. */
  @property({ attribute: false }) crossingNow: CrossingNow | undefined;

  /** Moves the focus to the card's heading, as after opening it. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override render() {
    const { network, scene, selection, locale } = this;
    if (network === undefined || scene === undefined || selection === undefined) return nothing;
    const words = networkWordsFor(locale);
    const context: CardContext = {
      network,
      scene,
      locale,
      words,
      formats: formatsFor(locale),
      select: (kind, id) => this.dispatchEvent(new SelectEvent({ kind, id })),
    };
    const { kind, id } = selection;
    return html`<article @keydown=${this.#onKey}>
      <div class="bar">
        ${
          isDrawn(selection, scene)
            ? html`<button type="button" @click=${() => this.dispatchEvent(new FitEvent(kind, id))}>
              ${words.legend.locate}
            </button>`
            : html`<span></span>`
        }
        <button type="button" @click=${this.#close}>${words.close} ✕</button>
      </div>
      ${this.#body(selection, context)}
    </article>`;
  }

  #body({ kind, id }: Selection, context: CardContext) {
    const { network } = context;
    const of = <T extends { id: string }>(list: readonly T[]) => list.find((each) => each.id === id);
    if (kind === 'line') {
      const line = of(network.lines);
      return line && lineCard(line, html`<slot name="ride"></slot>`, context);
    }
    if (kind === 'station') {
      const station = of(network.stations);
      return station && stationCard(station, context);
    }
    if (kind === 'crossing') {
      const crossing = of(network.crossings);
      const now = this.crossingNow ?? { state: 'no-passengers', next: undefined };
      return crossing && crossingCard(crossing, now, context);
    }
    if (kind === 'road') {
      const sections = network.roads.filter(({ road }) => road === id);
      return sections.length > 0 ? roadCard(sections, context) : nothing;
    }
    const place = of(network.places);
    return place && placeCard(place, context);
  }

  #onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  }

  #close() {
    this.dispatchEvent(new SelectEvent(undefined));
  }
}

/** Whether the map has something to show for it: not what is known by name only, or was not there that day. */
function isDrawn({ kind, id }: Selection, scene: Scene): boolean {
  const drawn = {
    line: () => scene.lines.some((each) => each.line.id === id && each.drawn),
    station: () => scene.stations.some((each) => each.station.id === id),
    crossing: () => scene.crossings.some((each) => each.crossing.id === id),
    road: () => scene.roads.some((each) => each.road.road === id && each.road.drawn),
    place: () => scene.places.some((each) => each.id === id && each.position !== undefined),
  };
  return drawn[kind]();
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-card': PingshanHkCard;
  }
}
