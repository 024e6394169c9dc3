import type { PropertyValues } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatsFor } from '../i18n/format.ts';
import { networkWordsFor } from '../i18n/network/words.ts';
import { schematicWordsFor } from '../i18n/schematic/words.ts';
import type { Journey } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Scene } from '../model/scene.ts';
import type { ItemKind, Selection } from '../model/selection.ts';
import { allMarks } from '../schematic/all-marks.ts';
import type { Figure } from '../schematic/figure.ts';
import { schematicFigure } from '../schematic/figure.ts';
import type { JourneyMarks } from '../schematic/journey-marks.ts';
import { journeyMarks } from '../schematic/journey-marks.ts';
import { namesOf, viewOf } from '../schematic/journey-view.ts';
import type { Box } from '../schematic/labels.ts';
import { placedLabels } from '../schematic/placed-labels.ts';
import { stateText } from './crossing-hours.ts';
import { SelectEvent } from './events.ts';
import { diagram } from './schematic/diagram.ts';
import { DiagramWindow } from './schematic/diagram-window.ts';
import { RovingMarks } from './schematic/roving-marks.ts';
import { SCHEMATIC_ICONS } from './schematic/schematic-icons.ts';
import { diagramStyles } from './schematic/schematic-styles.ts';
import { viewStyles } from './schematic/view-styles.ts';
import { controls } from './shared-styles.ts';

const NONE: readonly Journey[] = [];
/** How much of the window one press of an arrow moves. */
const PAN = 0.6;

/**
 * @summary The corridor as a diagram of lines in eight directions: the map for those without WebGL and on paper.
 *
 * @fires {SelectEvent} pingshan-hk-select - A station, line or crossing was picked, or the pick was taken back.
 *
 * @cssprop [--pingshan-hk-schematic-height=100%] - Height of the window onto the diagram.
 */
export class PingshanHkSchematic extends LitElement {
  static override styles = [controls, diagramStyles, viewStyles];

  /** Language of the names. */
  @property() locale: Locale = 'en';
  /** What stands on the scenario's day; nothing is drawn until it is set. */
  @property({ attribute: false }) scene: Scene | undefined;
  /** The chosen journey; the rest fades behind it. */
  @property({ attribute: false }) journey: Journey | undefined;
  /** Every way of the answer: all of them are drawn while none is chosen. */
  @property({ attribute: false, hasChanged: areOthers }) journeys: readonly Journey[] = NONE;
  /** What is picked. */
  @property({ attribute: false }) selection: Selection | undefined;

  /** Id of the station under the pointer or the focus: its name is shown. */
  @state() private pointed: string | undefined;

  #figure: Figure | undefined;
  #marks: JourneyMarks | undefined;
  readonly #window = new DiagramWindow(this);
  readonly #roving = new RovingMarks(() => this.renderRoot as ShadowRoot);

  override connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#window.close();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!this.hasUpdated) this.#window.measure();
    if (changed.has('scene'))
      this.#figure = this.scene === undefined ? undefined : schematicFigure(this.scene);
    if (!changed.has('scene') && !changed.has('journey') && !changed.has('journeys')) return;
    this.#marks = this.#figure && this.#marksOn(this.#figure);
    const appeared = changed.has('scene') && changed.get('scene') === undefined;
    const other = changed.has('journey') || (changed.has('journeys') && this.journey === undefined);
    if (appeared || other) this.#window.aim();
  }

  /** The part of the picture that the journey needs. */
  partFor(letters: number): Box | undefined {
    const [figure, marks] = [this.#figure, this.#marks];
    if (figure === undefined || marks?.bounds === undefined) return undefined;
    return viewOf(figure, marks, placedLabels(figure, this.locale, marks, [], letters));
  }

  #marksOn(figure: Figure): JourneyMarks | undefined {
    return this.journey === undefined ? allMarks(this.journeys, figure) : journeyMarks(this.journey, figure);
  }

  protected override render() {
    const words = schematicWordsFor(this.locale);
    return html`
      <div class="window" tabindex="-1" @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onFocus} @focusout=${this.#onLeave} @pointerover=${this.#onPoint} @pointerleave=${this.#onLeave}>
        ${this.#picture()}
      </div>
      ${this.#buttons()}
      ${this.#marks?.rides.some(({ straight }) => straight) ? html`<p class="note">${words.partly}</p>` : nothing}
      <p class="visually-hidden" id="keys">${words.keys}</p>
    `;
  }

  protected override updated(changed: PropertyValues) {
    if (!this.isConnected) return;
    this.#window.open(this.renderRoot.querySelector<HTMLElement>('.window')!);
    this.#roving.refresh();
    if (['scene', 'journey', 'journeys'].some((name) => changed.has(name))) this.#window.settle();
  }

  #picture() {
    const [figure, scene] = [this.#figure, this.scene];
    if (figure === undefined || scene === undefined) return nothing;
    const messages = networkWordsFor(this.locale);
    const picked = this.selection?.kind === 'station' ? this.selection.id : undefined;
    const named = [picked, this.pointed].filter((id) => id !== undefined);
    return diagram({
      figure,
      labels: this.#labels(figure, named),
      locale: this.locale,
      words: schematicWordsFor(this.locale),
      messages,
      marks: this.#marks,
      selection: this.selection,
      stateOf: (id) => {
        const found = scene.crossings.find(({ crossing }) => crossing.id === id);
        return found === undefined ? '' : stateText(found, scene, messages, formatsFor(this.locale));
      },
      interactive: true,
    });
  }

  /** In a picture too small for the usual letters only the journey's names, in larger ones. */
  #labels(figure: Figure, named: readonly string[]) {
    const labels = placedLabels(figure, this.locale, this.#marks, named, this.#window.letters);
    if (this.#marks === undefined || !this.#window.isSmall) return labels;
    return namesOf(figure, this.#marks, labels);
  }

  #buttons() {
    const words = schematicWordsFor(this.locale);
    const button = (name: keyof typeof SCHEMATIC_ICONS, act: () => void) => html`<button
      type="button" class=${name} title=${words[name]} aria-label=${words[name]} @click=${act}
    ><svg viewBox="0 0 24 24" aria-hidden="true">${SCHEMATIC_ICONS[name]}</svg></button>`;
    const pan = (x: number, y: number) => () => this.#window.pan(x * PAN, y * PAN);
    return html`<div class="tools" role="group" aria-label=${words.controls}>
      <div class="zoom">
        ${button('zoomIn', () => this.#window.zoom(1))} ${button('zoomOut', () => this.#window.zoom(-1))}
        ${button('whole', () => this.#window.whole())}
      </div>
      <div class="pan">
        ${button('up', pan(0, -1))} ${button('left', pan(-1, 0))} ${button('right', pan(1, 0))} ${button('down', pan(0, 1))}
      </div>
    </div>`;
  }

  readonly #onClick = (event: Event) => {
    const mark = (event.target as Element).closest<SVGGElement>('.mark, .line');
    if (mark !== null) this.#pick(mark);
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (this.#roving.move(event.key)) event.preventDefault();
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const mark = (event.target as Element).closest<SVGGElement>('.mark');
    if (mark === null) return;
    event.preventDefault();
    this.#pick(mark);
  };

  readonly #onFocus = (event: Event) => {
    const mark = (event.target as Element).closest<SVGGElement>('.mark');
    if (mark !== null) this.#roving.take(mark);
    this.#onPoint(event);
  };

  readonly #onPoint = (event: Event) => {
    const station = (event.target as Element).closest('[data-kind=station]');
    this.pointed = station?.getAttribute('data-id') ?? undefined;
  };

  readonly #onLeave = () => {
    this.pointed = undefined;
  };

  #pick(mark: SVGGElement) {
    const line = mark.getAttribute('data-line');
    const kind = line === null ? mark.getAttribute('data-kind') : 'line';
    const id = line ?? mark.getAttribute('data-id');
    if (kind === null || id === null) return;
    const again = this.selection?.kind === kind && this.selection.id === id;
    this.dispatchEvent(new SelectEvent(again ? undefined : { kind: kind as ItemKind, id }));
  }
}

/** Whether it is another list than before, and not the same one written anew. */
function areOthers(now: readonly Journey[], before: readonly Journey[] = NONE): boolean {
  return now.length !== before.length || now.some((journey, index) => journey !== before[index]);
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-schematic': PingshanHkSchematic;
  }
}
