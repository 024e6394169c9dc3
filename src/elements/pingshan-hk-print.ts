import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import { fareRows } from '../answers/fare-rows.ts';
import type { FullVoice } from '../answers/full-voice.ts';
import { sentences } from '../answers/sentences.ts';
import { formatsFor } from '../i18n/format.ts';
import type { KeepWords } from '../i18n/keep/words.ts';
import { messagesFor } from '../i18n/messages.ts';
import { networkWordsFor } from '../i18n/network/words.ts';
import { schematicWordsFor } from '../i18n/schematic/words.ts';
import type { KeptJourney } from '../keep/kept-journey.ts';
import { headline, keptVoice } from '../keep/kept-journey.ts';
import type { KeptRow } from '../keep/kept-rows.ts';
import { keptRows, keptWarnings } from '../keep/kept-rows.ts';
import type { Source } from '../model/evidence.ts';
import type { Scene } from '../model/scene.ts';
import type { Day } from '../model/units.ts';
import { schematicFigure } from '../schematic/figure.ts';
import { journeyMarks } from '../schematic/journey-marks.ts';
import { viewOf } from '../schematic/journey-view.ts';
import { placedLabels } from '../schematic/placed-labels.ts';
import { textOn } from '../theme/contrast.ts';
import { customProperties } from '../theme/custom-properties.ts';
import { LIGHT_INTERFACE } from '../theme/interface-colours.ts';
import { printStyles } from './keep/print-styles.ts';
import { diagram } from './schematic/diagram.ts';
import { diagramStyles } from './schematic/schematic-styles.ts';

/** Width over height of the diagram on paper. */
const RATIO = 1.18;
/** Letter height of a journey's names on it, in units of the picture: six points and more on paper. */
const LETTERS = 18;
/** Steps that fit one page without being set closer. */
const ROOMY = 8;

/** @summary One clean page of a journey for paper: diagram, steps, fares, what to mind, and who says so as of when. */
export class PingshanHkPrint extends LitElement {
  static override styles = [
    css`:host { ${unsafeCSS(customProperties(LIGHT_INTERFACE))} }`,
    diagramStyles,
    printStyles,
  ];

  /** The journey; nothing is shown until it and the scene are set. */
  @property({ attribute: false }) kept: KeptJourney | undefined;
  /** What the diagram shows. */
  @property({ attribute: false }) scene: Scene | undefined;
  /** The day it was worked out. */
  @property({ attribute: false }) made: Day | undefined;
  /** Documents that only the services name. */
  @property({ attribute: false }) sources: readonly Source[] = [];

  protected override render() {
    const { kept, scene } = this;
    if (kept === undefined || scene === undefined) return nothing;
    const { voice, words } = keptVoice(kept);
    const rows = keptRows(kept.journey, voice);
    return html`<article class="sheet ${rows.length > ROOMY ? 'dense' : ''}" lang=${kept.locale}>
      ${this.#head(kept)}
      <div class="upper">
        <div class="figure">${this.#figure(kept, scene)}</div>
        <div>
          <h2>${words.fares}</h2>
          ${fareTable(kept, voice)}
          <h2>${words.warnings}</h2>
          ${warningList(keptWarnings(kept.journey, voice), words)}
        </div>
      </div>
      ${stepTable(rows, words, voice)}
      ${this.#sourceList(kept, words)} ${this.#foot(kept, words, voice)}
    </article>`;
  }

  #head(kept: KeptJourney) {
    const { title, day, times, fare, over } = headline(kept);
    return html`<header class="head">
      <h1>${title}</h1>
      <p class="fare">${fare}</p>
      <p class="times">${times}</p>
      <p class="quiet">${day}${over === undefined ? nothing : html` · ${over}`}</p>
    </header>`;
  }

  #figure({ journey, locale }: KeptJourney, scene: Scene) {
    const figure = schematicFigure(scene);
    const marks = journeyMarks(journey, figure);
    const labels = placedLabels(figure, locale, marks, [], LETTERS);
    return diagram({
      figure,
      marks,
      labels,
      locale,
      words: schematicWordsFor(locale),
      messages: networkWordsFor(locale),
      stateOf: () => '',
      interactive: false,
      view: viewOf(figure, marks, labels, RATIO),
    });
  }

  #sourceList({ journey, network }: KeptJourney, words: KeepWords) {
    const known = [...network.sources, ...this.sources];
    const ids = new Set([...journey.legs.flatMap((leg) => leg.sources), ...journey.fare.sources]);
    const named = [...ids].flatMap((id) => known.find((source) => source.id === id) ?? []);
    if (named.length === 0) return nothing;
    return html`<section>
      <h2>${words.sources}</h2>
      <ul class="sources">
        ${named.map(({ title, date }) => html`<li>${date === undefined ? title : words.dated(title, date)}</li>`)}
      </ul>
    </section>`;
  }

  #foot({ locale, address }: KeptJourney, words: KeepWords, voice: FullVoice) {
    const made = this.made === undefined ? [] : [words.made(formatsFor(locale).day(this.made))];
    const again = address === undefined ? [] : [words.again(address)];
    return html`<footer>
      <p>${sentences([words.estimate, words.disclaimer], voice)}</p>
      <p>${sentences([...made, ...again], voice)}</p>
      <p>${messagesFor(locale).footer.attribution}</p>
    </footer>`;
  }
}

function stepTable(rows: readonly KeptRow[], { columns, steps }: KeepWords, { locale }: FullVoice) {
  return html`<h2>${steps}</h2>
    <table class="steps">
      <thead>
        <tr><th>${columns.time}</th><th>${columns.step}</th><th>${columns.length}</th><th>${columns.known}</th></tr>
      </thead>
      <tbody>${rows.map((row) => stepRow(row, locale))}</tbody>
    </table>`;
}

function stepRow(
  { time, place, step, details, length, known, guessed, line }: KeptRow,
  locale: FullVoice['locale'],
) {
  const colours = line === undefined ? '' : `background-color: ${line.colour}; color: ${textOn(line.colour)}`;
  const badge =
    line === undefined ? nothing : html`<span class="badge" .style=${colours}>${line.badge[locale]}</span>`;
  return html`<tr>
    <td class="time">${time}</td>
    <td>
      <p class="step">${badge}${step}</p>
      <p class="details">${[place, ...details].join(' · ')}</p>
    </td>
    <td class="length">${length}</td>
    <td class="known ${guessed ? 'guess' : ''}">${known}</td>
  </tr>`;
}

function fareTable({ journey: { fare }, network }: KeptJourney, voice: FullVoice) {
  const { journeyWords, paid, total, amount, day } = voice;
  return html`<table class="fares">
      <tbody>
        ${fareRows(fare, network, voice).map(
          ({ payee, stretch, amount: sum }) =>
            html`<tr><td>${payee}<p class="details">${stretch}</p></td><td>${sum}</td></tr>`,
        )}
        <tr class="total"><td colspan="2"><div><span>${journeyWords.fare.total}</span><span>${paid(fare)} ${total(fare)}</span></div></td></tr>
      </tbody>
    </table>
    ${
      fare.cny === undefined
        ? nothing
        : html`<p class="details">${journeyWords.fare.rate(amount(fare.rate.hkdPerCny, 'HKD'), day(fare.rate.asOf))}</p>`
    }`;
}

function warningList(warnings: readonly string[], { noWarnings }: KeepWords) {
  if (warnings.length === 0) return html`<p>${noWarnings}</p>`;
  return html`<ul class="warnings">${warnings.map((text) => html`<li>${text}</li>`)}</ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-print': PingshanHkPrint;
  }
}
