import type { PropertyValues } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { StripGroup } from '../answers/groups.ts';
import { stripGroups } from '../answers/groups.ts';
import { isGone } from '../answers/is-gone.ts';
import type { Merit } from '../answers/merits.ts';
import { meritsOf } from '../answers/merits.ts';
import type { Strip } from '../answers/strip.ts';
import { stripsOf } from '../answers/strip.ts';
import { summaryText } from '../answers/summary-text.ts';
import type { Voice } from '../answers/voice.ts';
import { voiceOf } from '../answers/voice.ts';
import type { Source } from '../model/evidence.ts';
import type { Answer } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Question } from '../model/question.ts';
import { NO_QUESTION } from '../model/question.ts';
import type { Moment, Seconds } from '../model/units.ts';
import { pause } from '../slices/slices.ts';
import { firstWork, nothingAsked, stateStyles } from './answer/answer-states.ts';
import { answerStyles } from './answer/answer-styles.ts';
import { crossingHead } from './answer/crossing-head.ts';
import { iconStyles } from './answer/icons.ts';
import type { KeyedItem } from './answer/keyed-list.ts';
import { KeyedList } from './answer/keyed-list.ts';
import { barScale, barStyles } from './answer/strip-bar.ts';
import { stripView } from './answer/strip-view.ts';
import { JourneyChooseEvent } from './answer-events.ts';
import { badgeStyles } from './badge.ts';
import { controls } from './shared-styles.ts';
import { stateMarkStyles } from './state-mark.ts';

/** Everything of one answer that its parts are drawn from. */
interface Shown {
  readonly voice: Voice;
  readonly strips: readonly Strip[];
  readonly groups: readonly StripGroup[];
  readonly merits: ReadonlyMap<string, readonly Merit[]>;
  readonly scale: Seconds;
}

/**
 * @summary The answer: journeys grouped by crossing, each opened in place, the crossings compared, or why none.
 *
 * @fires {JourneyChooseEvent} pingshan-hk-journey-choose - A journey was opened or closed.
 * @fires {LegHoverEvent} pingshan-hk-leg - The reader points at a step of the open journey.
 * @fires {QuestionChangeEvent} pingshan-hk-question-change - The reader took what was offered where there is none.
 * @slot chosen - Stands under the open journey.
 */
export class PingshanHkAnswer extends LitElement {
  static override styles = [
    controls,
    badgeStyles,
    stateMarkStyles,
    iconStyles,
    barStyles,
    answerStyles,
    stateStyles,
  ];

  /** Language of the words and names. */
  @property() locale: Locale = 'en';
  /** Where to look names up; nothing is shown until it is set. */
  @property({ attribute: false }) network?: Network;
  /** What was asked: its preference orders the answer. */
  @property({ attribute: false }) question: Question = NO_QUESTION;
  /** Undefined while nothing is asked or the first answer is being looked for. */
  @property({ attribute: false }) answer: Answer | undefined;
  /** Whether another answer is being looked for; the last one stays readable. */
  @property({ type: Boolean }) working = false;
  /** Key of the open journey. */
  @property() chosen: string | undefined;
  /** Index of the leg that the map points at. */
  @property({ attribute: false }) pointedLeg: number | undefined;
  /** The moment in Hong Kong: the day of a question without one. */
  @property({ attribute: false }) now: Moment | undefined;
  /** Documents that only the services name. */
  @property({ attribute: false }) sources: readonly Source[] = [];

  /** Crossings of which more than the best journey is shown. */
  @state() private unfolded: ReadonlySet<string> = new Set();
  #hadFocus: string | undefined;
  #strips: readonly Strip[] = [];
  /** Whether more than the first crossing is written: on a slow machine all of them would keep it from being seen. */
  #isWhole = true;
  #whole: Promise<void> | undefined;
  readonly #cards = new KeyedList('div', 'groups', 'section');
  /** The strips of each card. */
  readonly #lists = new Map<string, KeyedList>();

  /** Moves the focus to the heading: from there a reader goes on to the journeys. */
  override focus(options?: FocusOptions) {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options));
  }

  /** The first journeys are much to write: in a task of their own. */
  protected override async scheduleUpdate() {
    if (this.answer !== undefined && this.#strips.length === 0) await pause();
    await super.scheduleUpdate();
  }

  /** A pointed step or a sorted table draws the same strips again. */
  protected override willUpdate(changed: PropertyValues<this>) {
    this.#hadFocus = this.#focused();
    if (!changed.has('answer')) return;
    const isFirst = this.#strips.length === 0;
    this.#strips = this.answer?.kind === 'found' ? stripsOf(this.answer.journeys) : [];
    if (isFirst) this.#isWhole = this.#strips.length === 0;
  }

  /** Done once all of the answer is written. */
  protected override async getUpdateComplete() {
    await super.getUpdateComplete();
    await this.#whole;
    return super.getUpdateComplete();
  }

  #writeRest() {
    this.#whole ??= pause().then(() => {
      this.#whole = undefined;
      this.#isWhole = true;
      this.requestUpdate();
    });
  }

  protected override render() {
    const { network, locale } = this;
    if (network === undefined) return nothing;
    const voice = voiceOf(network, locale);
    return html`
      <section aria-labelledby="title" aria-busy=${this.working}>
        <header class="head">
          <h2 id="title" tabindex="-1">${voice.words.list.title}</h2>
          <p class="muted small number">${this.working ? voice.words.list.working : this.#headline(voice)}</p>
        </header>
        ${this.working ? html`<div class="progress"></div>` : nothing} ${this.#body(voice)}
      </section>
      <div role="status" class="visually-hidden">${this.#announcement(voice)}</div>
    `;
  }

  /** Where the focus was in something that is gone, it goes to the same journey, else to the heading. */
  protected override updated() {
    if (!this.#isWhole) this.#writeRest();
    const [key, reasons] = [this.#hadFocus, this.renderRoot.querySelector('pingshan-hk-reasons')];
    if (key === undefined) return;
    if (reasons === null) this.#keepFocus(key);
    else void Promise.resolve(reasons.updateComplete).then(() => this.#keepFocus(key)); // Only by then it is gone.
  }

  #keepFocus(key: string) {
    if (this.shadowRoot?.activeElement) return;
    const strip = this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    (strip ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
  }

  /** Key of the journey that has the focus; empty for anything else here that has it. */
  #focused(): string | undefined {
    const active = this.shadowRoot?.activeElement;
    if (!active) return undefined;
    return active.closest('li')?.querySelector('[data-key]')?.getAttribute('data-key') ?? '';
  }

  /** Nothing while it works, so that the same result of another question is announced again. */
  #announcement(voice: Voice): string {
    return this.working || this.answer === undefined ? '' : summaryText(this.answer, voice);
  }

  #headline(voice: Voice): string {
    const { answer } = this;
    if (answer === undefined) return '';
    const day = this.question.day ?? this.now?.day;
    const found = answer.kind === 'found' ? answer.journeys[0]?.day : undefined;
    const shown = found ?? day;
    const summary = summaryText(answer, voice);
    return shown === undefined ? summary : `${voice.weekday(shown, this.now?.day ?? shown)} · ${summary}`;
  }

  #body(voice: Voice) {
    const { answer, question } = this;
    if (answer === undefined) return this.working ? firstWork() : nothingAsked(voice);
    if (answer.kind === 'unreachable') return this.#reasons();
    const strips = this.#strips;
    const groups = stripGroups(strips, question.prefer);
    const shown: Shown = { voice, strips, groups, merits: meritsOf(strips), scale: barScale(strips) };
    const written = this.#isWhole ? groups : groups.slice(0, 1);
    return html`
      ${this.#cards.write(written.map((group) => this.#card(group, shown)))}
      ${this.#isWhole ? this.#below(shown) : nothing}
    `;
  }

  #reasons() {
    return html`<pingshan-hk-reasons
      .locale=${this.locale}
      .network=${this.network}
      .question=${this.question}
      .answer=${this.answer}
      .now=${this.now}
    ></pingshan-hk-reasons>`;
  }

  #below({ voice, groups }: Shown) {
    return html`<p class="note muted small">${voice.words.list.explained}</p>
      ${this.#reasons()}
      <pingshan-hk-crossings
        .locale=${this.locale}
        .network=${this.network}
        .groups=${groups}
        .chosen=${this.chosen}
      ></pingshan-hk-crossings>
    `;
  }

  #card(group: StripGroup, shown: Shown): KeyedItem {
    const { best, others, crossing: key = '' } = group;
    const isOpen = this.unfolded.has(key) || others.some((each) => each.key === this.chosen);
    const strips = isOpen ? [best, ...others] : [best];
    const { list } = shown.voice.words;
    const view = html`${crossingHead(group, shown.voice, this.now)}
      ${this.#stripsOf(key).write(
        strips.map((strip) => ({ key: strip.key, className: '', view: this.#strip(strip, shown) })),
      )}
      ${
        others.length === 0
          ? nothing
          : html`<button type="button" class="others" aria-expanded=${isOpen} @click=${() => this.#unfold(group, !isOpen)}>
            ${isOpen ? list.fewer : list.more(others.length)}
          </button>`
      }`;
    const isChosen = strips.some((each) => each.key === this.chosen);
    return { key, className: isChosen ? 'card chosen' : 'card', view };
  }

  #stripsOf(crossing: string): KeyedList {
    const list = this.#lists.get(crossing) ?? new KeyedList('ul', '', 'li');
    this.#lists.set(crossing, list);
    return list;
  }

  #strip(strip: Strip, { voice, scale, merits, groups }: Shown) {
    const isChosen = strip.key === this.chosen;
    return html`<button
        type="button"
        class="strip"
        data-key=${strip.key}
        aria-expanded=${isChosen}
        @click=${() => this.#choose(isChosen ? undefined : strip.key)}
      >
        ${stripView(strip, { voice, scale, merits: merits.get(strip.key) ?? [], isGone: isGone(strip.journey, this.now) })}
      </button>
      ${
        isChosen
          ? html`<div class="opened">
            <pingshan-hk-journey
              .locale=${this.locale}
              .network=${this.network}
              .journey=${strip.journey}
              .journeyKey=${strip.key}
              .among=${groups}
              .pointedLeg=${this.pointedLeg}
              .sources=${this.sources}
            ></pingshan-hk-journey>
            <slot name="chosen"></slot>
          </div>`
          : nothing
      }`;
  }

  #unfold({ crossing = '', others }: StripGroup, open: boolean) {
    const unfolded = new Set(this.unfolded);
    if (open) unfolded.add(crossing);
    else unfolded.delete(crossing);
    this.unfolded = unfolded;
    if (!open && others.some(({ key }) => key === this.chosen)) this.#choose(undefined);
  }

  #choose(key: string | undefined) {
    this.dispatchEvent(new JourneyChooseEvent(key));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-answer': PingshanHkAnswer;
  }
}
