import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { formatsFor } from '../i18n/format.ts';
import type { NetworkWords } from '../i18n/network/words.ts';
import { networkWordsFor } from '../i18n/network/words.ts';
import type { EvidenceKind, Source } from '../model/evidence.ts';
import { isGuess } from '../model/evidence.ts';
import type { Locale, Texts } from '../model/names.ts';
import type { Metres, Seconds } from '../model/units.ts';
import { controlsAndInputs } from './input-styles.ts';
import { RideChangeEvent } from './network-events.ts';

/** A station of the line, to choose. */
export interface RideStation {
  readonly id: string;
  readonly names: Texts;
}

/** A ride as it is shown. */
export interface RideAnswer {
  /** Ids of stations called at, first to last. */
  readonly stations: readonly string[];
  readonly time: Seconds;
  /** Half-width of the band in which the time lies 9 times in 10. */
  readonly error: Seconds;
  readonly distance?: Metres;
  readonly evidence: EvidenceKind;
  /** Ids of `Source`s of the times. */
  readonly sources: readonly string[];
}

/**
 * @summary Asks for two stations of a line and says how long the ride takes, how sure, and who says so.
 *
 * @fires {RideChangeEvent} pingshan-hk-ride-change - Other stations were chosen.
 */
export class PingshanHkRide extends LitElement {
  static override styles = [
    controlsAndInputs,
    css`
      h3 { margin-block: 1rem 0.375rem; }
      .ends { display: grid; gap: 0.5rem; }
      .ends div { display: grid; grid-template-columns: 3rem 1fr; align-items: center; gap: 0.5rem; }
      .answer { margin-block-start: 0.625rem; padding: 0.75rem; background: var(--_panel-raised); border-radius: 12px; }
      .time { font-size: 1.375rem; font-weight: 650; line-height: 1.25; }
      .facts { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
      .guess { border-inline-start: 4px dotted var(--_text-muted); padding-inline-start: 0.5rem; }
    `,
  ];

  /** Language of the words and names. */
  @property() locale: Locale = 'en';
  /** Stations of the line, in its order. */
  @property({ attribute: false }) stations: readonly RideStation[] = [];
  /** Ids of the chosen stations. */
  @property() from: string | undefined;
  @property() to: string | undefined;
  /** The ride between them; undefined when none is known or not both are chosen. */
  @property({ attribute: false }) ride: RideAnswer | undefined;
  /** Whether the trains asked about do not run yet on the scenario's day. */
  @property({ attribute: false }) ifBuilt = false;
  /** Where to look up the sources of the time. */
  @property({ attribute: false }) sources: readonly Source[] = [];

  protected override render() {
    const words = networkWordsFor(this.locale);
    return html`
      <h3 id="title">
        ${words.ride.title}${this.ifBuilt ? html` <span class="muted">· ${words.ride.ifBuilt}</span>` : nothing}
      </h3>
      <div class="ends" role="group" aria-labelledby="title">
        ${this.#choice('from', words)} ${this.#choice('to', words)}
      </div>
      <div role="status">${this.#answer(words)}</div>
    `;
  }

  #choice(end: 'from' | 'to', words: NetworkWords) {
    const other = end === 'from' ? this.to : this.from;
    const chosen = this[end] ?? '';
    return html`<div>
      <label for=${end}>${words.ride[end]}</label>
      <select id=${end} @change=${(event: Event) => this.#onChoice(end, event)}>
        <option value="" .selected=${chosen === ''}>${words.ride.choose}</option>
        ${this.stations.map(
          ({ id, names }) => html`<option value=${id} .selected=${id === chosen} ?disabled=${id === other}>
            ${names[this.locale]}
          </option>`,
        )}
      </select>
    </div>`;
  }

  #answer(words: NetworkWords) {
    if (this.from === undefined || this.to === undefined) return nothing;
    const { ride } = this;
    if (ride === undefined) return html`<p class="answer">${words.ride.none}</p>`;
    const formats = formatsFor(this.locale);
    return html`<div class="answer">
      <p class="time number">${formats.duration(ride.time)}</p>
      <p class="number">${this.#band(ride, words)}</p>
      <p class="facts number">
        ${ride.distance === undefined ? nothing : html`<span>${formats.distance(ride.distance)}</span>`}
        <span>${words.ride.stops(ride.stations.length - 1)}</span>
      </p>
      <p class="small ${isGuess(ride.evidence) ? 'guess' : ''}">${words.ride.evidence[ride.evidence]}</p>
      ${this.#sourceList(ride)}
    </div>`;
  }

  /** Whole minutes that hold the band. */
  #band({ time, error }: RideAnswer, words: NetworkWords): string {
    const { duration } = formatsFor(this.locale);
    const low = Math.floor(Math.max(0, time - error) / 60) * 60;
    const high = Math.ceil((time + error) / 60) * 60;
    return words.ride.band(duration(low), duration(high));
  }

  #sourceList({ sources }: RideAnswer) {
    const known = sources.flatMap((id) => this.sources.find((source) => source.id === id) ?? []);
    if (known.length === 0) return nothing;
    return html`<ul class="small muted">
      ${known.map(
        ({ title, url }) =>
          html`<li>${url === undefined ? title : html`<a href=${url} target="_blank" rel="noopener">${title}</a>`}</li>`,
      )}
    </ul>`;
  }

  #onChoice(end: 'from' | 'to', event: Event) {
    const { value } = event.target as HTMLSelectElement;
    const ends = { from: this.from, to: this.to, [end]: value === '' ? undefined : value };
    this.dispatchEvent(new RideChangeEvent(ends));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-ride': PingshanHkRide;
  }
}
