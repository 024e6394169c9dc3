import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatsFor } from '../i18n/format.ts';
import type { NetworkWords, Preset } from '../i18n/network/words.ts';
import { networkWordsFor, PRESETS } from '../i18n/network/words.ts';
import type { Locale } from '../model/names.ts';
import type { Scenario } from '../model/scenario.ts';
import { FIRST_DAY, LAST_DAY } from '../model/scenario.ts';
import type { StageCount } from '../model/scene.ts';
import type { Day } from '../model/units.ts';
import { controlsAndInputs } from './input-styles.ts';
import { ScenarioChangeEvent } from './network-events.ts';

type Count = Omit<StageCount, 'stage'>;

/** The day of an article that set out what Pingshan was to get: built against planned begins here. */
const ARTICLE_DAY: Day = '2023-03-16';
const NOTHING: Count = { lines: 0, stations: 0, length: 0 };

/**
 * @summary Chooses what exists: a day, and which stages count as built besides.
 *
 * @fires {ScenarioChangeEvent} pingshan-hk-scenario-change - Another day or other additions were chosen.
 */
export class PingshanHkScenario extends LitElement {
  static override styles = [
    controlsAndInputs,
    css`
      .day { display: flex; align-items: center; gap: 0.75rem; margin-block-start: 0.375rem; }
      .day label { flex: none; }
      .day input { max-inline-size: 12rem; }
      .presets { display: flex; flex-wrap: wrap; gap: 0.375rem; margin-block: 0.5rem; }
      .presets button { border: 1px solid var(--_outline); border-radius: 22px; padding-inline: 0.875rem; font-size: 0.875rem; }
      .presets button[aria-pressed='true'] { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); }
      .added { display: inline-block; padding-inline-start: 0.5rem; border-inline-start: 4px solid var(--_added); }
      .wrong { color: var(--_danger); }
      @media (forced-colors: active) {
        .presets button[aria-pressed='true'] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
      }
    `,
  ];

  /** Language of the words. */
  @property() locale: Locale = 'en';
  /** What is chosen; nothing is shown until it is set. */
  @property({ attribute: false }) scenario?: Scenario;
  /** What "today" means. */
  @property() today: Day = '';
  /** What the scenario takes as built in all. */
  @property({ attribute: false }) exists: Count = NOTHING;
  /** How much of it is there by choice only. */
  @property({ attribute: false }) added: Count = NOTHING;

  /** The day in the field is none that the records speak of. */
  @state() private outside = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('scenario')) this.outside = false;
  }

  protected override render() {
    const { scenario } = this;
    if (scenario === undefined) return nothing;
    const words = networkWordsFor(this.locale);
    return html`
      <h2 id="title">${words.scenario.title}</h2>
      ${this.#dayField(scenario, words)}
      <div class="presets" role="group" aria-labelledby="title">
        ${PRESETS.map((preset) => this.#presetButton(preset, scenario, words))}
      </div>
      <p class="small">${this.#sentence(words.scenario.exists, this.exists)}</p>
      ${
        scenario.plus === 'none'
          ? nothing
          : html`<p class="small"><span class="added">${this.#sentence(words.scenario.added, this.added)}</span></p>`
      }
    `;
  }

  #dayField({ day }: Scenario, words: NetworkWords) {
    return html`<div class="day">
        <label for="day">${words.scenario.day}</label>
        <input
          id="day"
          type="date"
          class="number"
          min=${FIRST_DAY}
          max=${LAST_DAY}
          required
          .value=${day}
          aria-invalid=${this.outside}
          aria-describedby=${this.outside ? 'outside' : nothing}
          @change=${this.#onDay}
        />
      </div>
      <div role="status">${this.outside ? html`<p id="outside" class="small wrong">${words.scenario.outside}</p>` : nothing}</div>`;
  }

  #presetButton(preset: Preset, scenario: Scenario, words: NetworkWords) {
    const pressed = this.#isChosen(preset, scenario);
    return html`<button type="button" aria-pressed=${pressed} @click=${() => this.#choosePreset(preset, scenario)}>
      ${words.scenario.presets[preset]}
    </button>`;
  }

  #sentence(words: NetworkWords['scenario']['exists'], { lines, stations, length }: Count): string {
    const { count, kilometres } = formatsFor(this.locale);
    return words(count(lines), count(stations), kilometres(length));
  }

  #isChosen(preset: Preset, { day, plus }: Scenario): boolean {
    if (preset === 'today') return day === this.today && plus === 'none';
    if (preset === 'article') return day === ARTICLE_DAY && plus === 'none';
    return plus === preset;
  }

  /** A day stands alone; an addition keeps the day, and pressed again is taken back. */
  #choosePreset(preset: Preset, { day, plus }: Scenario) {
    if (preset === 'today') this.#choose({ day: this.today, plus: 'none' });
    else if (preset === 'article') this.#choose({ day: ARTICLE_DAY, plus: 'none' });
    else this.#choose({ day, plus: plus === preset ? 'none' : preset });
  }

  #onDay(event: Event) {
    const { value, validity } = event.target as HTMLInputElement;
    this.outside = !validity.valid;
    if (validity.valid && this.scenario !== undefined) this.#choose({ ...this.scenario, day: value });
  }

  #choose(scenario: Scenario) {
    this.dispatchEvent(new ScenarioChangeEvent(scenario));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-scenario': PingshanHkScenario;
  }
}
