import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { hongKongDay } from '../calendar/calendar.ts';
import type {
  FilterChangeEvent,
  FitEvent,
  RideChangeEvent,
  RideEnds,
  ScenarioChangeEvent,
} from '../elements/events.ts';
import { SelectEvent } from '../elements/events.ts';
import type { CanvasProblemEvent, PingshanHkCanvas } from '../elements/pingshan-hk-canvas.ts';
import type { PingshanHkCard } from '../elements/pingshan-hk-card.ts';
import { controls } from '../elements/shared-styles.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Network } from '../model/network.ts';
import type { Problem } from '../model/problem.ts';
import type { Selection } from '../model/selection.ts';
import type { Choices } from '../state/choices.ts';
import { firstChoices, reduce } from '../state/choices.ts';
import { ReadyEvent } from './app-events.ts';
import { appStyles } from './app-styles.ts';
import { Failures } from './failures.ts';
import { deepActive, reducedMotion } from './focus.ts';
import { KeptScene } from './kept-scene.ts';
import { KeptSearch } from './kept-search.ts';
import { NetworkLoader } from './network-loader.ts';
import { pickedText, unknownSelection } from './selected.ts';
import type { Setting } from './settings.ts';
import { choicesFrom, SETTINGS } from './settings.ts';
import type { Sheet } from './sheet.ts';
import { isNarrow, paddingFor } from './sheet.ts';
import { Surroundings } from './surroundings.ts';
import { appView } from './view.ts';

/**
 * @summary The transit map of Pingshan and Hong Kong: network, stages, crossings, evidence.
 * @tagname pingshan-hk-map
 *
 * Works from any static host: the network and the base map are loaded relative to the script.
 *
 * @fires {ReadyEvent} pingshan-hk-ready - The network is loaded and the first view drawn.
 * @fires {SelectEvent} pingshan-hk-select - The selection changed; `detail` is `{kind, id}` or null.
 * @fires {MapErrorEvent} pingshan-hk-error - Something failed; `detail` is `{kind, message, address?}`.
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
  static override styles = [controls, appStyles];

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
  /** Tells the time; for tests and for pages that show another moment. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  @state() private choices: Choices = firstChoices('en', hongKongDay(new Date(0)));
  @state() private ends: RideEnds = { from: undefined, to: undefined };
  @state() private sheet: Sheet = 'peek';
  @state() private announcement = '';
  @state() private ready = false;
  @state() private mapless = false;

  readonly #around = new Surroundings(
    this,
    () => this.clock(),
    () => void this.updateComplete.then(() => this.#canvas?.networkMap?.resize()),
  );
  readonly #failures = new Failures(this);
  readonly #loader = new NetworkLoader(
    this,
    () => new URL('network/', PingshanHkMap.assets),
    (problems) => this.#onLoaded(problems),
  );
  readonly #scene = new KeptScene();
  readonly #search = new KeptSearch(this, this.#loader);
  /** False once the reader chose a day: midnight then changes nothing. */
  #followsToday = true;
  #returnTo: HTMLElement | undefined;

  /** The MapLibre map inside, for what this element leaves out; undefined until it is open. */
  get map(): MapLibreMap | undefined {
    return this.#canvas?.networkMap?.maplibre;
  }

  /** Everything the reader has chosen. */
  get state(): Choices {
    return this.choices;
  }

  get #canvas(): PingshanHkCanvas | null {
    return this.renderRoot?.querySelector('pingshan-hk-canvas') ?? null;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.ready = false;
  }

  #onLoaded([problem]: readonly Problem[]) {
    const { loaded } = this.#loader;
    this.#search.renew();
    if (problem !== undefined) {
      const kind = loaded === undefined ? 'network-failed' : 'bad-record';
      this.#failures.tell(kind, problem.message, problem.file);
    }
    if (loaded !== undefined) {
      if (this.choices.lines !== undefined) this.#take(['lines'], loaded.network);
      this.#checkSelection(loaded.network);
    }
    if (this.choices.selection !== undefined && this.sheet === 'peek') this.sheet = 'half';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('clock')) this.#around.instant = this.clock();
    const settings = SETTINGS.filter((name) => changed.has(name) || !this.hasUpdated);
    const network = this.#loader.loaded?.network;
    if (settings.length > 0) this.#take(settings, network);
    if (network !== undefined && settings.includes('select')) this.#checkSelection(network);
    this.#followToday();
  }

  /** Reads attributes; what is not understood is told and changes nothing. */
  #take(settings: readonly Setting[], network?: Network) {
    const known = network && new Set(network.lines.map(({ id }) => id));
    const today = hongKongDay(this.#around.instant);
    const { choices, problems } = choicesFrom(this, settings, this.choices, today, known);
    this.choices = choices;
    for (const problem of problems) this.#failures.refuse(problem);
  }

  /** Ids can only be checked once there is a network. */
  #checkSelection(network: Network) {
    const problem = unknownSelection(this.choices.selection, this.select, network);
    if (problem === undefined) return;
    this.choices = reduce(this.choices, { kind: 'select', selection: undefined });
    this.#failures.refuse(problem);
  }

  /** At midnight in Hong Kong the map moves on with the day. */
  #followToday() {
    const today = hongKongDay(this.#around.instant);
    const { scenario } = this.choices;
    if (this.date !== 'today' || !this.#followsToday || scenario.day === today) return;
    this.choices = reduce(this.choices, { kind: 'scenario', scenario: { ...scenario, day: today } });
  }

  protected override render() {
    const words = messagesFor(this.choices.locale);
    const { loaded, failed } = this.#loader;
    const network = loaded?.network;
    const { instant, size } = this.#around;
    return appView({
      words,
      choices: this.choices,
      theme: this.#around.theme(this.choices.theme),
      loaded,
      scene: network && this.#scene.of(network, this.choices.scenario, instant),
      instant,
      failed,
      notices: this.#failures.notices,
      ends: this.ends,
      sheet: this.sheet,
      narrow: isNarrow(size),
      mapless: this.mapless,
      measured: size.width > 0 && size.height > 0,
      padding: paddingFor(size, this.sheet),
      basemap: this.#basemapAddress(),
      announcement: this.announcement,
      search: this.#search.search,
      on: {
        select: (event) => this.#onSelect(event),
        searchSelect: (event) => this.#onSearchSelect(event),
        fit: (event) => this.#onFit(event),
        scenario: (event) => this.#onScenario(event),
        filter: (event) => this.#onFilter(event),
        ride: (event) => this.#onRide(event),
        ready: () => this.#onReady(),
        problem: (event) => this.#onProblem(event),
        zoom: (by) => void this.map?.zoomTo(this.map.getZoom() + by, { animate: !reducedMotion() }),
        corridor: () => this.#canvas?.networkMap?.fitCorridor(),
        dismiss: (notice) => this.#failures.dismiss(notice),
        retry: () => this.#loader.load(),
        sheet: (sheet) => (this.sheet = sheet),
      },
    });
  }

  #basemapAddress(): string {
    if (this.basemap !== '') return new URL(this.basemap, document.baseURI).href;
    return new URL('basemap.pmtiles', PingshanHkMap.assets).href;
  }

  #onSelect(event: SelectEvent) {
    event.stopPropagation();
    this.#choose(event.detail ?? undefined, event.target === this.#canvas);
  }

  #onSearchSelect(event: SelectEvent) {
    this.#onSelect(event);
    if (event.detail !== null) this.#canvas?.networkMap?.fit(event.detail);
  }

  #choose(selection: Selection | undefined, byMap: boolean) {
    const before = this.choices.selection;
    if (before?.kind === selection?.kind && before?.id === selection?.id) return;
    if (before === undefined) this.#returnTo = deepActive(this.renderRoot as ShadowRoot);
    this.choices = reduce(this.choices, { kind: 'select', selection });
    this.ends = { from: undefined, to: undefined };
    if (selection !== undefined && this.sheet === 'peek') this.sheet = 'half';
    this.announcement = pickedText(selection, this.#loader.loaded?.network, this.choices.locale);
    this.dispatchEvent(new SelectEvent(selection));
    if (!byMap) void this.#moveFocus(selection);
  }

  async #moveFocus(selection: Selection | undefined) {
    await this.updateComplete;
    if (selection === undefined) {
      (this.#returnTo ?? this.renderRoot.querySelector<HTMLElement>('pingshan-hk-search'))?.focus();
      return;
    }
    const card = this.renderRoot.querySelector<PingshanHkCard>('pingshan-hk-card');
    card?.parentElement?.scrollTo({ top: 0 });
    await card?.focusHeading();
  }

  #onFit(event: FitEvent) {
    event.stopPropagation();
    if (isNarrow(this.#around.size) && this.sheet === 'full') this.sheet = 'half';
    void this.updateComplete.then(() => this.#canvas?.networkMap?.fit(event.detail));
  }

  #onScenario(event: ScenarioChangeEvent) {
    event.stopPropagation();
    this.#followsToday = event.detail.day === hongKongDay(this.#around.instant);
    this.choices = reduce(this.choices, { kind: 'scenario', scenario: event.detail });
  }

  #onFilter(event: FilterChangeEvent) {
    event.stopPropagation();
    this.choices = reduce(this.choices, { kind: 'filter', ...event.detail });
  }

  #onRide(event: RideChangeEvent) {
    event.stopPropagation();
    this.ends = event.detail;
  }

  #onReady() {
    if (this.ready) return;
    this.ready = true;
    this.dispatchEvent(new ReadyEvent());
    if (this.choices.selection !== undefined) this.#canvas?.networkMap?.fit(this.choices.selection);
  }

  #onProblem(event: CanvasProblemEvent) {
    const { kind, detail, address } = event.detail;
    this.#failures.tell(kind, detail, address);
    if (kind !== 'no-webgl') return;
    this.mapless = true;
    this.#onReady();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-map': PingshanHkMap;
  }
}
