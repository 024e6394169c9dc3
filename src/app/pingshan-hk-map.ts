import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PingshanHkCanvas } from '../elements/pingshan-hk-canvas.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { AnswerPart } from '../model/answer-part.ts';
import type { Question } from '../model/question.ts';
import { NO_QUESTION } from '../model/question.ts';
import type { Choices, PanelView } from '../state/choices.ts';
import { AnswerFirst } from './answer-first.ts';
import { Answering } from './answering.ts';
import { appStyles } from './app-styles.ts';
import { Commuter } from './commuter.ts';
import type { Refused } from './failures.ts';
import { Failures } from './failures.ts';
import { FormFold } from './form-fold.ts';
import { KeptChoices } from './kept-choices.ts';
import type { KeptScene } from './kept-scene.ts';
import { KeptSearch } from './kept-search.ts';
import type { Around } from './late-parts.ts';
import { LateParts } from './late-parts.ts';
import type { MapSteering } from './map-steering.ts';
import { isNarrow } from './narrow.ts';
import { NetworkLoader } from './network-loader.ts';
import type { AddressOf } from './sharing.ts';
import type { Sheet } from './sheet.ts';
import { sheetFor } from './sheet.ts';
import { Surroundings } from './surroundings.ts';
import type { AppModel, FirstModel } from './view.ts';
import { appView } from './view.ts';

/**
 * @summary The transit map of Pingshan and Hong Kong: journeys across the boundary, network, stages, evidence.
 * @tagname pingshan-hk-map
 *
 * Works from any static host: the network and the base map are loaded relative to the script.
 *
 * @fires {ReadyEvent} pingshan-hk-ready - The network is loaded and the first view drawn.
 * @fires {SelectEvent} pingshan-hk-select - The selection changed; `detail` is `{kind, id}` or null.
 * @fires {QuestionChangeEvent} pingshan-hk-question-change - The reader asks for another journey.
 * @fires {JourneyChooseEvent} pingshan-hk-journey-choose - The reader opened a journey; `detail` is its key or null.
 * @fires {MapErrorEvent} pingshan-hk-error - Something failed; `detail` is `{kind, message, address?}`.
 * @slot controls - The host's own buttons, beside those of the panel's views.
 * @slot header - The host's own words at the top of the panel.
 * @slot approval - The map approval number (审图号), at the lower left of the map.
 * @csspart panel - The panel, or the sheet on narrow elements.
 * @csspart footer - The line with the date, the sources and the disclaimer.
 * @cssprop [--pingshan-hk-height=36rem] - Height of the element.
 * @cssprop [--pingshan-hk-font=system-ui] - Font of the interface.
 * @cssprop [--pingshan-hk-panel] - Ground of the panel.
 * @cssprop [--pingshan-hk-text] - Text of the panel.
 * @cssprop [--pingshan-hk-accent] - Buttons and links.
 */
export class PingshanHkMap extends LitElement {
  static override styles = appStyles;

  /** Folder of `network/` and `basemap.pmtiles`; the package and the page set it to their own. */
  static assets: URL = new URL('./', globalThis.document?.baseURI ?? 'https://localhost/');

  /** Language: `en`, `zh-Hans` or `zh-Hant`; the document's own, else the reader's, when absent. */
  @property() locale = '';
  /** `light`, `dark` or `auto`, which follows the reader's system. */
  @property() theme = 'auto';
  /** Day that is shown, `YYYY-MM-DD` from 2004 to 2040, or `today` in Hong Kong. */
  @property() date = 'today';
  /** What is taken as built besides: `none`, `under-construction`, `approved` or `in-plan`. */
  @property() plus = 'none';
  /** Stages that are shown, by commas, `all` or `none`; all but dropped ones when absent. */
  @property() stages = '';
  /** Ids of lines that are shown, by commas, `all` or `none`; all when absent. */
  @property() lines = '';
  /** What is selected at first: `line:szm-14`, `station:szm:pingshan-square`, `crossing:futian` … */
  @property() select = '';
  /** Address of a PMTiles archive in our own or the Protomaps schema, relative to the page; ours when absent. */
  @property() basemap = '';
  /** What the panel shows at first: `journey` or `network`. */
  @property() view = 'journey';
  /** Lets recent and saved places be kept in the reader's browser. */
  @property({ type: Boolean }) storage = false;
  /** Lets public feeds of Hong Kong be asked about the open journey. */
  @property({ type: Boolean }) live = false;
  /** What is asked: set it to ask, read it to know. */
  @property({ attribute: false }) question: Question = NO_QUESTION;
  /** Key of the journey that is open. */
  @property({ attribute: false }) journey: string | undefined;
  /** Minutes of the fastest way when a link was shared: the answer says whether that still holds. */
  @property({ attribute: false }) shared: number | undefined;
  /** Gives a journey its address, to be shared; without it a journey is shared as text. */
  @property({ attribute: false }) addressOf: AddressOf | undefined;
  /** Tells the time; for tests and for pages that show another moment. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  @state() private sheet: Sheet = 'half';

  readonly #around = new Surroundings(
    this,
    () => this.clock(),
    () => void this.updateComplete.then(() => this.#canvas?.networkMap?.resize()),
  );
  readonly #failures = new Failures(this);
  readonly #late = new LateParts(this, this.#failures);
  readonly #loader = new NetworkLoader(
    this,
    { engine: new Answering(), failures: this.#failures },
    () => new URL('network/', PingshanHkMap.assets),
    () => this.#isFree,
    () => this.#onLoaded(),
  );
  readonly #kept = new KeptChoices(this.#failures, () => this.requestUpdate());
  #scene: KeptScene | undefined;
  readonly #search = new KeptSearch(
    this,
    this.#loader,
    this.#failures,
    () => this.#steering?.isReady === true,
  );
  readonly #commuter = new Commuter(this, this.#loader, this.#failures);
  readonly #fold = new FormFold(this, (isOpen) => (this.sheet = sheetFor(isOpen, this.sheet)));
  readonly #answer = new AnswerFirst(this, () => this.#commuter.isAnswered, this.#late);
  #steering: MapSteering | undefined;

  /** The MapLibre map inside, for what this element leaves out; undefined until it is open. */
  get map(): MapLibreMap | undefined {
    return this.#canvas?.networkMap?.maplibre;
  }

  /** What is shown of the answer: its `journeys`, the chart of the `day`, or the last ways `home`. */
  @property({ attribute: false, noAccessor: true })
  get answerPart(): AnswerPart {
    return this.#commuter.part;
  }

  set answerPart(part: AnswerPart) {
    this.#commuter.show(part);
  }

  /** Everything the reader has chosen. */
  get state(): Choices {
    return this.#kept.choices;
  }

  /** Whether nobody waits for an answer, to whom connection and processor would belong. */
  get #isFree(): boolean {
    return this.#answer.isPainted || !this.#commuter.isAsked;
  }

  get #canvas(): PingshanHkCanvas | null {
    return this.renderRoot?.querySelector('pingshan-hk-canvas') ?? null;
  }

  /** Tells the reader and the host of something in an address that is not understood. */
  refuse(refused: Refused): void {
    this.#failures.refuse(refused);
  }

  /** Our own page: what attributes say stands in its address. */
  takeAddress(): void {
    this.#failures.isAddressed = true;
  }

  #onLoaded() {
    const { loaded } = this.#loader;
    this.#search.renew();
    if (loaded === undefined) return;
    if (this.state.lines) this.#kept.take(this, ['lines'], this.#around.instant, loaded.network);
    this.#kept.check(loaded.network, this.select);
    this.#commuter.renew();
  }

  /** Reads what changed, and asks; nothing is written before there are words. */
  protected override shouldUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('clock')) this.#around.instant = this.clock();
    const { instant } = this.#around;
    const settings = this.#kept.unread(changed);
    const network = this.#loader.loaded?.network;
    if (settings.length > 0) this.#kept.take(this, settings, instant, network);
    this.#kept.followToday(instant, this.date);
    this.#kept.speak();
    this.#commuter.follow(changed, instant, this.state.scenario);
    if (this.question.from !== undefined && this.question.to !== undefined) this.#late.fetch('answer');
    // They stand within an answer too, unless they are all that is answered.
    if (this.#answer.isPainted || this.#commuter.isUnreachable) this.#late.fetch('reasons');
    if (this.#commuter.isOpen) this.#late.fetch('journey');
    return this.#kept.hasWords;
  }

  protected override render() {
    const waits = this.#commuter.waits(this.#steering?.isReady === true || this.#answer.isPainted);
    const around = this.#late.piece('around', !waits);
    this.#commuter.complete(around);
    this.#failures.explain(this.#late.piece('refused', this.#failures.hasRefused));
    const model = this.#model(waits, around);
    return appView(model, around && this.#steered(model, around));
  }

  #model(waits: boolean, around: Around | undefined): FirstModel {
    const { choices } = this.#kept;
    const { loaded, failed } = this.#loader;
    const { instant, size } = this.#around;
    const { isReady = false, isMapless = false, announcement = '' } = this.#steering ?? {};
    const shown = this.#commuter.shown(choices, waits);
    this.#scene ??= around && new around.KeptScene();
    const setOut = this.#commuter.setOut(choices);
    const scene =
      around && loaded && shown && this.#scene?.of(around, loaded.network, shown, instant, setOut);
    const narrow = isNarrow(size);
    const fold = this.#fold.of(narrow && this.#commuter.hasQuery);
    const form = this.#late.piece('form', fold !== 'folded' || !waits);
    this.#commuter.help(form);
    return {
      words: messagesFor(choices.locale),
      choices,
      theme: this.#around.theme(choices.theme),
      loaded,
      scene,
      instant,
      failed,
      notices: this.#failures.notices,
      commute: this.#commuter.model(this.#search.find),
      sheet: this.sheet,
      narrow,
      fold,
      form,
      others: this.#late.piece('day', this.#commuter.isElsewhere),
      mapReady: isReady,
      waits,
      mapless: isMapless,
      announcement,
      search: this.#search.search,
      on: {
        dismiss: (notice) => this.#failures.dismiss(notice),
        retry: () => this.#loader.load(),
        sheet: (sheet) => (this.sheet = sheet),
        fold: () => this.#fold.toggle(),
        view: (view) => this.#show(view),
      },
    };
  }

  /** The whole picture, once there is code for it. */
  #steered(model: FirstModel, around: Around): AppModel {
    this.#steering ??= new around.MapSteering(this, {
      around: this.#around,
      failures: this.#failures,
      kept: this.#kept,
      loader: this.#loader,
      commuter: this.#commuter,
      sheet: (next) => (this.sheet = next(this.sheet)),
      view: model.on.view,
    });
    const { ends, on } = this.#steering;
    return {
      ...model,
      ...around.mapRoom(this.#around.size, this.sheet),
      ends,
      around,
      basemap: around.basemapAddress(this.basemap, PingshanHkMap.assets),
      on: { ...model.on, ...on },
    };
  }

  #show(view: PanelView) {
    this.#kept.change({ kind: 'view', view });
    this.requestUpdate();
  }
}
