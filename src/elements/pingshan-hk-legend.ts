import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { formatsFor } from '../i18n/format.ts';
import type { NetworkWords } from '../i18n/network/words.ts';
import { networkWordsFor } from '../i18n/network/words.ts';
import type { Locale } from '../model/names.ts';
import type { Scene, SceneCrossing, SceneLine, StageCount } from '../model/scene.ts';
import type { Stage } from '../model/stage.ts';
import { badgeStyles } from './badge.ts';
import { badgeByName } from './badge-by-name.ts';
import { stateText } from './crossing-hours.ts';
import { SelectEvent } from './events.ts';
import { controlsAndInputs } from './input-styles.ts';
import { FilterChangeEvent } from './network-events.ts';
import { stateMark, stateMarkStyles } from './state-mark.ts';
import { stageSwatch, swatchStyles, uncertaintySwatch } from './swatches.ts';

type Group = 'corridor' | 'shenzhen' | 'hongKong' | 'planned';
const GROUPS: readonly Group[] = ['corridor', 'shenzhen', 'hongKong', 'planned'];
const RUNNING: readonly Stage[] = ['open', 'suspended', 'closed'];

/**
 * @summary Explains the map and filters it: stages with their counts, crossings now, and every line.
 *
 * Lines that are listed only stand here too: the legend is the map's twin for those who do not see it.
 *
 * @fires {FilterChangeEvent} pingshan-hk-filter-change - A stage or line was switched on or off.
 * @fires {SelectEvent} pingshan-hk-select - A line or crossing was picked.
 */
export class PingshanHkLegend extends LitElement {
  static override styles = [
    controlsAndInputs,
    badgeStyles,
    stateMarkStyles,
    swatchStyles,
    css`
      section + section { margin-block-start: 1.25rem; }
      table { inline-size: 100%; border-collapse: collapse; margin-block-start: 0.25rem; }
      th, td { padding: 0 0.25rem; text-align: end; font-weight: 400; block-size: 44px; }
      thead th { font-size: 0.75rem; color: var(--_text-muted); block-size: 1.75rem; }
      th:first-child { text-align: start; padding-inline-start: 0; }
      label { display: flex; align-items: center; gap: 0.5rem; min-block-size: 44px; cursor: pointer; }
      label input { flex: none; }
      tr.empty td { color: var(--_text-muted); }
      .row { display: flex; align-items: center; gap: 0.5rem; }
      .row > label { padding-inline-end: 0.25rem; }
      .row button { flex: 1; min-inline-size: 0; display: flex; align-items: center; gap: 0.625rem; padding: 0.25rem 0.5rem; }
      .row .name { flex: 1; min-inline-size: 0; }
      .tools { display: flex; gap: 0.25rem; margin-inline-start: -0.75rem; }
      .tools button { color: var(--_accent); font-size: 0.875rem; }
      .note { display: flex; gap: 0.625rem; align-items: flex-start; margin-block-start: 0.5rem; }
      summary { min-block-size: 44px; display: flex; align-items: center; gap: 0.5rem; cursor: pointer; font-weight: 600; border-radius: 10px; }
      summary::before { content: '▸'; inline-size: 1rem; }
      details[open] > summary::before { content: '▾'; }
      summary::-webkit-details-marker { display: none; }
    `,
  ];

  /** Language of the words. */
  @property() locale: Locale = 'en';
  /** What stands on the scenario's day; nothing is shown until it is set. */
  @property({ attribute: false }) scene?: Scene;
  /** Stages that are shown on the map. */
  @property({ attribute: false }) stages: ReadonlySet<Stage> = new Set();
  /** Lines that are shown on the map; all when undefined. */
  @property({ attribute: false }) lines: ReadonlySet<string> | undefined;

  protected override render() {
    const { scene } = this;
    if (scene === undefined) return nothing;
    const words = networkWordsFor(this.locale);
    return html`
      <section aria-labelledby="stages">
        <h2 id="stages">${words.legend.stages}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.legend.stage}</th>
              <th scope="col">${words.legend.lines}</th>
              <th scope="col">${words.legend.stations}</th>
              <th scope="col" title=${words.legend.kilometresHint}>${words.legend.kilometres}</th>
            </tr>
          </thead>
          <tbody>${[...scene.counts].sort(byReality).map((count) => this.#stageRow(count, words))}</tbody>
        </table>
        <p class="note small">${uncertaintySwatch()} <span>${words.legend.uncertain}</span></p>
        <p class="note small">${stageSwatch('concept')} <span>${words.legend.desire}</span></p>
        <p class="note small">${arcSwatch()} <span>${words.legend.unknownWay}</span></p>
      </section>
      <section aria-labelledby="crossings">
        <h2 id="crossings">${scene.isToday ? words.legend.crossings : words.legend.crossingsThatDay}</h2>
        <ul>${scene.crossings.map((each) => this.#crossingRow(each, scene, words))}</ul>
      </section>
      <section aria-labelledby="lines">
        <h2 id="lines">${words.legend.lines}</h2>
        <div class="tools">
          <button type="button" @click=${() => this.#filter(this.stages, undefined)}>${words.legend.all}</button>
          <button type="button" @click=${() => this.#filter(this.stages, new Set())}>${words.legend.none}</button>
        </div>
        ${GROUPS.map((group) => this.#group(group, scene, words))}
      </section>
    `;
  }

  #stageRow({ stage, lines, stations, length }: StageCount, words: NetworkWords) {
    const { count } = formatsFor(this.locale);
    const empty = lines === 0 && stations === 0 && length === 0;
    return html`<tr class=${empty ? 'empty' : ''}>
      <th scope="row">
        <label>
          <input
            type="checkbox"
            .checked=${this.stages.has(stage)}
            aria-label=${words.legend.show(words.stages[stage])}
            @change=${() => this.#toggleStage(stage)}
          />
          ${stageSwatch(stage)} <span>${words.stages[stage]}</span>
        </label>
      </th>
      <td class="number">${count(lines)}</td>
      <td class="number">${count(stations)}</td>
      <td class="number">${count(length / 1000)}</td>
    </tr>`;
  }

  #crossingRow(each: SceneCrossing, scene: Scene, words: NetworkWords) {
    const { crossing, state } = each;
    return html`<li class="row">
      <button type="button" @click=${() => this.#select('crossing', crossing.id)}>
        ${stateMark(state)}
        <span class="name">${crossing.names[this.locale]}</span>
        <span class="muted small">${stateText(each, scene, words, formatsFor(this.locale))}</span>
      </button>
    </li>`;
  }

  #group(group: Group, scene: Scene, words: NetworkWords) {
    const lines = scene.lines.filter((each) => groupOf(each) === group);
    if (lines.length === 0) return nothing;
    return html`<details ?open=${group === 'corridor'}>
      <summary>${words.legend[group]} <span class="muted number">${lines.length}</span></summary>
      <ul>${lines.map((each) => this.#lineRow(each, scene, words))}</ul>
    </details>`;
  }

  #lineRow({ line, standing, drawn }: SceneLine, scene: Scene, words: NetworkWords) {
    const name = line.names[this.locale];
    return html`<li class="row">
      <label>
        <input
          type="checkbox"
          .checked=${this.lines?.has(line.id) ?? true}
          ?disabled=${!drawn}
          aria-label=${words.legend.show(name)}
          @change=${() => this.#toggleLine(line.id, scene)}
        />
      </label>
      <button type="button" @click=${() => this.#select('line', line.id)}>
        ${badgeByName(line, this.locale)}
        <span class="name">
          ${name}
          <span class="muted small">
            · ${words.stages[standing.stage]}${drawn ? nothing : html` · ${words.legend.listedOnly}`}
          </span>
        </span>
      </button>
    </li>`;
  }

  #select(kind: 'line' | 'crossing', id: string) {
    this.dispatchEvent(new SelectEvent({ kind, id }));
  }

  #toggleStage(stage: Stage) {
    this.#filter(toggled(this.stages, stage), this.lines);
  }

  #toggleLine(id: string, scene: Scene) {
    this.#filter(this.stages, toggled(this.lines ?? new Set(scene.lines.map((each) => each.line.id)), id));
  }

  #filter(stages: ReadonlySet<Stage>, lines: ReadonlySet<string> | undefined) {
    this.dispatchEvent(new FilterChangeEvent({ stages, lines }));
  }
}

/** From what runs to what was given up. */
const ORDER: readonly Stage[] = [
  'open',
  'under-construction',
  'approved',
  'in-plan',
  'concept',
  'suspended',
  'closed',
  'dropped',
];

function byReality(one: StageCount, other: StageCount): number {
  return ORDER.indexOf(one.stage) - ORDER.indexOf(other.stage);
}

function groupOf({ line, standing }: SceneLine): Group {
  if (line.role === 'corridor') return 'corridor';
  if (!RUNNING.includes(standing.stage) || line.system === 'intercity') return 'planned';
  return line.system === 'mtr' ? 'hongKong' : 'shenzhen';
}

function toggled<T>(set: ReadonlySet<T>, item: T): Set<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** A dashed arc, as the map draws a bus of a journey. */
function arcSwatch() {
  return html`<svg class="swatch" viewBox="0 0 44 16" width="44" height="16" aria-hidden="true">
    <path d="M4 13q18 -15 36 0" fill="none" stroke-width="2.5" stroke-dasharray="6 4" />
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-legend': PingshanHkLegend;
  }
}
