import type { PropertyValues } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { formatsFor } from '../i18n/format.ts';
import { messagesFor } from '../i18n/messages.ts';
import { schematicWordsFor } from '../i18n/schematic/words.ts';
import type { Journey } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Scene } from '../model/scene.ts';
import type { ItemKind, Selection } from '../model/selection.ts';
import type { Figure } from '../schematic/figure.ts';
import { schematicFigure } from '../schematic/figure.ts';
import type { JourneyMarks } from '../schematic/journey-marks.ts';
import { journeyMarks } from '../schematic/journey-marks.ts';
import { placedLabels } from '../schematic/placed-labels.ts';
import { stateText } from './crossing-hours.ts';
import { SelectEvent } from './events.ts';
import { diagram } from './schematic/diagram.ts';
import { RovingMarks } from './schematic/roving-marks.ts';
import { SCHEMATIC_ICONS } from './schematic/schematic-icons.ts';
import { diagramStyles } from './schematic/schematic-styles.ts';
import { corner, fittedWidth, nextWidth, READABLE_WIDTH } from './schematic/view.ts';
import { viewStyles } from './schematic/view-styles.ts';
import { controls } from './shared-styles.ts';

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
  /** What is picked. */
  @property({ attribute: false }) selection: Selection | undefined;

  /** Width of the picture in CSS pixels; undefined until the window is measured. */
  @state() private width: number | undefined;

  @query('.window') private readonly view!: HTMLElement;

  #figure: Figure | undefined;
  #marks: JourneyMarks | undefined;
  #size: ResizeObserver | undefined;
  /** Whether the reader chose the size; until then it follows the window. */
  #sized = false;
  readonly #roving = new RovingMarks(() => this.renderRoot as ShadowRoot);

  override connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#size?.disconnect();
    this.#size = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('scene'))
      this.#figure = this.scene === undefined ? undefined : schematicFigure(this.scene);
    if (changed.has('scene') || changed.has('journey')) {
      const [figure, journey] = [this.#figure, this.journey];
      this.#marks = figure === undefined || journey === undefined ? undefined : journeyMarks(journey, figure);
    }
  }

  protected override render() {
    const words = schematicWordsFor(this.locale);
    return html`
      <div class="window" tabindex="-1" @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onFocus}>
        ${this.#picture()}
      </div>
      ${this.#buttons()}
      ${this.#marks?.rides.some(({ straight }) => straight) ? html`<p class="note">${words.partly}</p>` : nothing}
      <p class="visually-hidden" id="keys">${words.keys}</p>
    `;
  }

  protected override updated(changed: PropertyValues) {
    if (!this.isConnected) return;
    if (this.#size === undefined) {
      this.#size = new ResizeObserver(() => this.#fit());
      this.#size.observe(this.view);
    }
    this.#roving.refresh();
    if (changed.has('journey') || changed.has('scene')) this.#fit();
    if (changed.has('width')) this.#show();
  }

  #picture() {
    const [figure, scene] = [this.#figure, this.scene];
    if (figure === undefined || scene === undefined) return nothing;
    const messages = messagesFor(this.locale);
    const picked = this.selection?.kind === 'station' ? this.selection.id : undefined;
    return diagram({
      figure,
      labels: placedLabels(figure, this.locale, this.#marks, picked),
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
      width: this.width,
    });
  }

  #buttons() {
    const words = schematicWordsFor(this.locale);
    const button = (name: keyof typeof SCHEMATIC_ICONS, act: () => void) => html`<button
      type="button" class=${name} title=${words[name]} aria-label=${words[name]} @click=${act}
    ><svg viewBox="0 0 24 24" aria-hidden="true">${SCHEMATIC_ICONS[name]}</svg></button>`;
    const pan = (x: number, y: number) => () => this.#pan(x, y);
    return html`<div class="tools" role="group" aria-label=${words.controls}>
      <div class="zoom">
        ${button('zoomIn', () => this.#zoom(1))} ${button('zoomOut', () => this.#zoom(-1))}
        ${button('whole', () => this.#whole())}
      </div>
      <div class="pan">
        ${button('up', pan(0, -1))} ${button('left', pan(-1, 0))} ${button('right', pan(1, 0))} ${button('down', pan(0, 1))}
      </div>
    </div>`;
  }

  /** Follows the window and the journey until the reader chooses a size. */
  #fit() {
    if (this.#sized && this.width !== undefined && this.journey === undefined) return;
    const width = fittedWidth(this.view, this.#marks?.bounds);
    if (width === this.width) this.#show();
    else this.width = width;
  }

  #show() {
    const { view, width } = this;
    if (width === undefined) return;
    const { left, top } = corner(view, width, this.#marks?.bounds);
    view.scrollTo({ left, top });
    this.toggleAttribute(
      'cropped',
      view.scrollWidth > view.clientWidth + 1 || view.scrollHeight > view.clientHeight + 1,
    );
  }

  #zoom(steps: 1 | -1) {
    this.#sized = true;
    const { view } = this;
    const before = this.width ?? READABLE_WIDTH;
    const centre = {
      x: (view.scrollLeft + view.clientWidth / 2) / before,
      y: (view.scrollTop + view.clientHeight / 2) / before,
    };
    this.width = nextWidth(before, steps);
    void this.updateComplete.then(() => {
      const width = this.width ?? before;
      view.scrollTo({
        left: centre.x * width - view.clientWidth / 2,
        top: centre.y * width - view.clientHeight / 2,
      });
    });
  }

  #whole() {
    this.#sized = true;
    this.width = fittedWidth(this.view, undefined, true);
  }

  #pan(x: number, y: number) {
    const { view } = this;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    view.scrollBy({
      left: x * view.clientWidth * 0.6,
      top: y * view.clientHeight * 0.6,
      behavior: still ? 'auto' : 'smooth',
    });
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
  };

  #pick({ dataset }: SVGGElement) {
    const [kind, id] =
      dataset['line'] === undefined ? [dataset['kind'], dataset['id']] : ['line', dataset['line']];
    if (kind === undefined || id === undefined) return;
    const again = this.selection?.kind === kind && this.selection.id === id;
    this.dispatchEvent(new SelectEvent(again ? undefined : { kind: kind as ItemKind, id }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-schematic': PingshanHkSchematic;
  }
}
