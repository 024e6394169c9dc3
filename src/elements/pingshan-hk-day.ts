import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { sentences } from '../answers/sentences.ts';
import { dayWordsFor } from '../i18n/day/words.ts';
import { journeyFormats } from '../i18n/journey-format.ts';
import type { DayProfile } from '../model/day-profile.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Seconds } from '../model/units.ts';
import { bestPart } from './day/best-part.ts';
import { movedMoment } from './day/day-keys.ts';
import { dayPicture } from './day/day-picture.ts';
import { dayReadout, spokenMoment } from './day/day-readout.ts';
import type { DayMeasure, DayScale } from './day/day-scale.ts';
import { dayScale } from './day/day-scale.ts';
import { dayStyles } from './day/day-styles.ts';
import { dayTable } from './day/day-table.ts';
import type { WaySign } from './day/way-sign.ts';
import { waySign, wayStyles } from './day/way-sign.ts';
import { JourneysAtEvent, MomentEvent } from './day-events.ts';
import { controls } from './shared-styles.ts';

const HEIGHT = 256;
const EIGHT: Seconds = 8 * 3600;
const MEASURES: readonly DayMeasure[] = ['minutes', 'arrival'];

/**
 * @summary Shows what leaving at any moment of a day comes to over each crossing: as a chart, and as a table.
 *
 * A moment that is chosen is marked and stays in view: who explores a day chooses many.
 *
 * @fires {MomentEvent} pingshan-hk-moment - A moment to set out was chosen.
 * @fires {JourneysAtEvent} pingshan-hk-journeys-at - The journeys of a moment are wanted.
 */
export class PingshanHkDay extends LitElement {
  static override styles = [controls, wayStyles, dayStyles];

  /** Language of the words and names. */
  @property() locale: Locale = 'en';
  /** Where the crossings have their names from. */
  @property({ attribute: false }) network: Network | undefined;
  /** The day; undefined while nobody asked or nobody knows yet. */
  @property({ attribute: false }) profile: DayProfile | undefined;
  /** Whether the day is being worked out. */
  @property({ attribute: false }) working = false;
  /** The departure that is set, seconds after midnight of the day. */
  @property({ attribute: false }) departure: Seconds | undefined;
  /** What the chart's y axis shows. */
  @property() measure: DayMeasure = 'minutes';

  /** What the reader looks at; undefined: the departure. */
  @state() private lookedAt: Seconds | undefined;
  @state() private tabular = false;
  @state() private width = 336;
  #shown: DayProfile | undefined;
  #signs: readonly WaySign[] = [];
  #scale: DayScale | undefined;
  #pressed = false;
  /** A moment was chosen and is about to be told, and whether the pointer has left since. */
  #telling: { hasLeft: boolean } | undefined;
  /** Where the chart begins, while the pointer is over it. */
  #left: number | undefined;
  readonly #sizes = new ResizeObserver(([entry]) => {
    this.#left = undefined;
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width > 0) this.width = width;
  });

  override connectedCallback() {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>) {
    const has = (...keys: string[]) => keys.some((key) => changed.has(key));
    if (has('profile')) {
      const ways = this.profile?.ways.filter(({ points }) => points.length > 0) ?? [];
      this.#shown = this.profile && { ...this.profile, ways };
    }
    if (has('profile', 'network', 'locale')) {
      const { direct } = dayWordsFor(this.locale).chart;
      this.#signs = (this.#shown?.ways ?? []).map(({ crossing }) =>
        waySign(this.network, crossing, this.locale, direct),
      );
    }
    if (has('profile', 'measure', 'width')) {
      const size = { width: this.width, height: HEIGHT };
      this.#scale = this.#shown && dayScale(this.#shown, this.measure, size);
    }
  }

  protected override render() {
    const words = dayWordsFor(this.locale);
    const [shown, scale] = [this.#shown, this.#scale];
    return html`
      <div class="head">
        <h2 id="title">${words.chart.title}</h2>
        ${scale === undefined || this.tabular ? nothing : this.#measures(words.chart)}
      </div>
      <div role="status" class=${this.working ? 'state muted' : ''}>${this.#stateText(words.chart)}</div>
      ${shown === undefined || scale === undefined ? nothing : this.#body(shown, scale)}
    `;
  }

  #stateText(chart: ReturnType<typeof dayWordsFor>['chart']) {
    if (this.working) return chart.working;
    return this.profile !== undefined && this.#scale === undefined ? chart.none : nothing;
  }

  #measures(chart: ReturnType<typeof dayWordsFor>['chart']) {
    return html`<div class="switch" role="group" aria-label=${chart.measure}>
      ${MEASURES.map(
        (measure) =>
          html`<button aria-pressed=${this.measure === measure} @click=${() => {
            this.measure = measure;
          }}>${chart[measure]}</button>`,
      )}
    </div>`;
  }

  #body(shown: DayProfile, scale: DayScale) {
    const words = dayWordsFor(this.locale);
    const formats = journeyFormats(this.locale);
    const onMoment = (moment: Seconds) => {
      this.lookedAt = undefined;
      this.#choose(moment);
    };
    return html`
      <div class="bests">${guard([shown, this.#signs, words], () => bestPart(shown, this.#signs, words, formats))}</div>
      ${
        this.tabular
          ? dayTable(shown, this.#signs, { words, formats, departure: this.departure, onMoment })
          : html`${this.#plot(shown, scale)} ${dayReadout(shown, this.#signs, this.#moment, words, formats)}`
      }
      <button class="journeys" @click=${() => this.dispatchEvent(new JourneysAtEvent(this.#moment))}>
        ${words.chart.journeysAt(formats.clock(this.#moment))}
      </button>
      <p class="note small muted">${sentences([words.chart.spikes, words.chart.note], this)}</p>
      <button class="twin" @click=${() => {
        this.tabular = !this.tabular;
      }}>${this.tabular ? words.chart.asChart : words.chart.asTable}</button>
    `;
  }

  #plot(profile: DayProfile, scale: DayScale) {
    const words = dayWordsFor(this.locale);
    const moment = this.#moment;
    const spoken = spokenMoment(profile, this.#signs, moment, words, journeyFormats(this.locale));
    return html`<div class="plot" role="slider" tabindex="0" aria-label=${words.chart.slider}
      aria-valuemin=${scale.from} aria-valuemax=${scale.to} aria-valuenow=${moment} aria-valuetext=${spoken}
      aria-describedby="keys" @keydown=${this.#onKey}
      @pointerdown=${this.#onDown} @pointermove=${this.#onMove} @pointerup=${this.#onUp}
      @pointercancel=${this.#onLeave} @pointerleave=${this.#onLeave}>
      <svg class="picture" width=${scale.width} height=${scale.height} viewBox="0 0 ${scale.width} ${scale.height}" aria-hidden="true">
        ${dayPicture({ locale: this.locale, profile, scale, signs: this.#signs, moment, departure: this.departure }, words)}
      </svg>
      <p id="keys" class="visually-hidden">${words.chart.keys}</p>
    </div>`;
  }

  /** What the reader looks at, else what is set, else eight in the morning. */
  get #moment(): Seconds {
    return this.lookedAt ?? this.departure ?? EIGHT;
  }

  #choose(moment: Seconds): void {
    this.dispatchEvent(new MomentEvent(moment));
  }

  #onKey(event: KeyboardEvent): void {
    const [shown, scale] = [this.#shown, this.#scale];
    if (shown === undefined || scale === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') this.#choose(this.#moment);
    else {
      const moved = movedMoment(event.key, this.#moment, scale);
      if (moved === undefined) return;
      this.lookedAt = moved;
    }
    event.preventDefault();
  }

  #onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#pressed = true;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#onMove(event);
  }

  #onMove(event: PointerEvent): void {
    const scale = this.#scale;
    if (scale === undefined) return;
    // Asked once while the pointer stays: each time it would be laid out anew what was just written.
    this.#left ??= (event.currentTarget as Element).getBoundingClientRect().left;
    const moment = Math.round(scale.moment(event.clientX - this.#left) / 300) * 300;
    this.lookedAt = Math.min(Math.max(moment, scale.from), scale.to);
  }

  #onUp(event: PointerEvent): void {
    if (!this.#pressed) return;
    this.#onMove(event);
    this.#pressed = false;
    const moment = this.#moment;
    // The journeys of the moment are much to draw: first the reader sees where the finger has left it.
    this.#telling = { hasLeft: false };
    requestAnimationFrame(() => setTimeout(() => this.#tell(moment)));
  }

  #tell(moment: Seconds): void {
    if (this.#telling?.hasLeft) this.lookedAt = undefined;
    this.#telling = undefined;
    if (this.isConnected) this.#choose(moment);
  }

  /** Nobody points any more: the departure is looked at again. A finger leaves as it is lifted. */
  #onLeave(): void {
    this.#pressed = false;
    this.#left = undefined;
    if (this.#telling === undefined) this.lookedAt = undefined;
    else this.#telling.hasLeft = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-day': PingshanHkDay;
  }
}
