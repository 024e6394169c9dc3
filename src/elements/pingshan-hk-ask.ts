import { html, LitElement, noChange, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AskWords, Locating } from '../i18n/ask/words.ts';
import { askWordsFor } from '../i18n/ask/words.ts';
import { commuteWordsFor } from '../i18n/commute/words.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { FindEndpoints } from '../model/found-endpoint.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Locale } from '../model/names.ts';
import type { Network } from '../model/network.ts';
import type { Question } from '../model/question.ts';
import { NO_QUESTION } from '../model/question.ts';
import { sameEndpoint } from '../model/same-endpoint.ts';
import type { Moment } from '../model/units.ts';
import type { AskContext } from './ask/ask-context.ts';
import { askIcon } from './ask/ask-icons.ts';
import { choiceStyles, fieldStyles } from './ask/ask-styles.ts';
import { endName } from './ask/end-name.ts';
import { optionsPart } from './ask/options-part.ts';
import { PlaceField } from './ask/place-field.ts';
import { placeList } from './ask/place-list.ts';
import type { OptionGroup, PlaceOption } from './ask/place-options.ts';
import { firstGroups, foundGroups, onlyMeant } from './ask/place-options.ts';
import { placeRow, unchosenPart } from './ask/place-row.ts';
import { swapped, withEnd } from './ask/question-changes.ts';
import { runningLines } from './ask/running-lines.ts';
import { saidPart } from './ask/said-part.ts';
import { whenPart } from './ask/when-part.ts';
import type { AskEnd } from './ask-events.ts';
import { ForgetEvent, LocateEvent, PickEvent, SaveEvent } from './ask-events.ts';
import { badgeStyles } from './badge.ts';
import { controlsAndInputs } from './input-styles.ts';
import { QuestionChangeEvent } from './question-event.ts';

const ENDS: readonly AskEnd[] = ['from', 'to'];
const LIMIT = 8;

/**
 * @summary Asks for a journey: from, to, when, and behind a disclosure who travels, what is preferred and avoided.
 *
 * Shows the question it is given and tells each change; it keeps nothing but what is half typed.
 *
 * @fires {QuestionChangeEvent} pingshan-hk-question-change - The reader asks something else.
 * @fires {LocateEvent} pingshan-hk-locate - An end is to be where the reader is.
 * @fires {PickEvent} pingshan-hk-pick - An end is to be chosen on the map, or with null not any more.
 * @fires {SaveEvent} pingshan-hk-save - A place is to be saved, or not any more.
 * @fires {ForgetEvent} pingshan-hk-forget - Recent places are to be forgotten.
 */
export class PingshanHkAsk extends LitElement {
  static override styles = [controlsAndInputs, badgeStyles, fieldStyles, choiceStyles];

  /** Language of the words and names. */
  @property() locale: Locale = 'en';
  /** What is asked. */
  @property({ attribute: false }) question: Question = NO_QUESTION;
  /** Where names, lines and crossings come from; fields show no names until it is set. */
  @property({ attribute: false }) network: Network | undefined;
  /** How places are found; a reader is told that it loads until it is set. */
  @property({ attribute: false }) search: FindEndpoints | undefined;
  /** What "now" means. */
  @property({ attribute: false }) now: Moment = { day: '', time: 0 };
  /** Places asked about before, newest first. */
  @property({ attribute: false }) recent: readonly Endpoint[] = [];
  /** Places the reader saved. */
  @property({ attribute: false }) saved: readonly Endpoint[] = [];
  /** Whether places can be saved. */
  @property({ attribute: false }) canKeep = false;
  /** Whether there is a map to choose a point on. */
  @property({ attribute: false }) canPick = true;
  /** What came of the search for where the reader is. */
  @property() locating: Locating = 'idle';
  /** The end that is being chosen on the map. */
  @property() picking: AskEnd | undefined;
  /** Whether nobody sees the form: it is written anew when somebody does. */
  @property({ attribute: false }) folded = false;

  readonly #fields = { from: new PlaceField(this), to: new PlaceField(this) };
  /** The end that was last to be where the reader is, and what the answer was. */
  #located: AskEnd | undefined;
  #here: Endpoint | undefined;

  /** Moves the focus to the first end that is not chosen yet. */
  override focus(options?: FocusOptions) {
    const end = ENDS.find((each) => this.question[each] === undefined) ?? 'from';
    this.#input(end)?.focus(options);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('question')) return;
    const before = changed.get('question') as Question | undefined;
    for (const each of ENDS) this.#forgetTyped(each, before?.[each]);
    const end = this.#located;
    const endpoint = end && this.question[end];
    if (endpoint?.kind === 'position' && !sameEndpoint(endpoint, this.#here)) {
      this.#here = endpoint;
      this.#located = undefined;
    }
  }

  protected override render() {
    if (this.folded && this.hasUpdated) return noChange;
    const words = askWordsFor(this.locale);
    const context = this.#context(words);
    const open = ENDS.find((end) => this.#fields[end].isOpen);
    const groups = open === undefined ? [] : this.#groups(open);
    return html`<form aria-label=${words.title} @submit=${(event: Event) => event.preventDefault()}>
      <div class="fields">
        <div class="rail" aria-hidden="true"><i></i><i></i></div>
        ${ENDS.map((end) => this.#row(end, words, end === open ? groups : []))}
        <button type="button" class="swap" aria-label=${words.swap} title=${words.swap} @click=${() => this.#ask(swapped(this.question))}>
          ${askIcon('swap')}
        </button>
        ${open === undefined ? nothing : this.#list(open, groups, words)}
      </div>
      ${ENDS.filter((end) => this.#fields[end].isUnchosen).map((end) =>
        unchosenPart({ end, words, field: this.#fields[end], chosen: this.#nameOf(end) }),
      )}
      <div class="visually-hidden" role="status">${this.#count(open, groups, words)}</div>
      ${saidPart({ words, locale: this.locale, network: this.network, question: this.question, locating: this.locating, picking: this.picking, onStopPicking: () => this.#stopPicking() })}
      ${whenPart(context)}
      ${optionsPart(context)}
    </form>`;
  }

  /** The text is set here and only where it differs: writing to a field disturbs the input of characters. */
  protected override updated() {
    for (const end of ENDS) {
      const input = this.#input(end);
      const text = this.#fields[end].text ?? this.#nameOf(end) ?? '';
      if (input !== null && input.value !== text) input.value = text;
    }
    this.renderRoot.querySelector('.option.active')?.scrollIntoView({ block: 'nearest' });
  }

  /** An end that was chosen in another way makes nothing of what was typed and left. */
  #forgetTyped(end: AskEnd, before: Endpoint | undefined) {
    const field = this.#fields[end];
    const now = this.question[end];
    if (field.isUnchosen && now !== undefined && !sameEndpoint(now, before)) field.text = undefined;
  }

  #context(words: AskWords): AskContext {
    const { locale, question, network, now } = this;
    return { words, locale, question, network, now, ask: (next) => this.#ask(next) };
  }

  #row(end: AskEnd, words: AskWords, groups: readonly OptionGroup[]) {
    const field = this.#fields[end];
    const endpoint = this.question[end];
    const options = groups.flatMap((group) => group.options);
    const clear = () => this.#clear(end);
    return placeRow({
      end,
      words,
      field,
      chosen: this.#nameOf(end),
      saved:
        endpoint === undefined || !this.canKeep
          ? undefined
          : this.saved.some((each) => sameEndpoint(each, endpoint)),
      count: options.length,
      onInput: (event) => field.type((event.target as HTMLInputElement).value),
      onKey: (event) =>
        field.onKey(event, options.length, {
          take: (index) => this.#take(end, options[index], false),
          clear,
        }),
      onClick: () => this.#onClick(end),
      onBlur: () => this.#onBlur(end),
      onClear: clear,
      onSave: () => this.#save(endpoint),
    });
  }

  #list(end: AskEnd, groups: readonly OptionGroup[], words: AskWords) {
    const { query, active } = this.#fields[end];
    return placeList({
      words,
      locale: this.locale,
      label: words[end],
      groups,
      active,
      query,
      loading: this.search === undefined,
      lines: this.network && runningLines(this.network, this.question.day ?? this.now.day).at,
      onTake: (option, byTouch) => this.#take(end, option, byTouch),
    });
  }

  /** What is suggested: at first what needs no typing, then what is found. */
  #groups(end: AskEnd): OptionGroup[] {
    const { query } = this.#fields[end];
    if (query !== '') return foundGroups(this.#found(query));
    const { network, recent, saved, canPick } = this;
    const other = this.question[end === 'from' ? 'to' : 'from'];
    return firstGroups({ network, recent, saved, canPick, other });
  }

  #found(query: string) {
    return this.search?.(query, LIMIT, this.locale) ?? [];
  }

  #count(open: AskEnd | undefined, groups: readonly OptionGroup[], words: AskWords) {
    if (open === undefined) return nothing;
    const { query } = this.#fields[open];
    const count = groups.reduce((sum, { options }) => sum + options.length, 0);
    if (count > 0) return words.count(count);
    return this.search === undefined ? messagesFor(this.locale).loading : words.none(query);
  }

  #nameOf(end: AskEnd): string | undefined {
    const endpoint = this.question[end];
    if (endpoint === undefined) return undefined;
    const words = askWordsFor(this.locale);
    if (endpoint.kind === 'position' && sameEndpoint(endpoint, this.#here)) return words.here;
    if (this.network === undefined) return messagesFor(this.locale).loading;
    return endName(this.network, endpoint, this.locale) ?? commuteWordsFor(this.locale).unknownPlace;
  }

  #input(end: AskEnd): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${end}`);
  }

  #onClick(end: AskEnd) {
    if (this.#fields[end].isOpen) return;
    this.#input(end)?.select();
    this.#fields[end].open();
  }

  /** A field that was emptied gives up what was chosen; of what is typed the one thing meant is chosen, else it stays. */
  #onBlur(end: AskEnd) {
    const field = this.#fields[end];
    const { query, text } = field;
    const meant = query === '' ? undefined : onlyMeant(query, this.#found(query));
    if (query === '' || meant !== undefined) field.close();
    else field.leave();
    if (meant !== undefined) this.#ask(withEnd(this.question, end, meant.endpoint));
    else if (text !== undefined && query === '' && this.question[end] !== undefined)
      this.#ask(withEnd(this.question, end, undefined));
  }

  #clear(end: AskEnd) {
    const field = this.#fields[end];
    this.#input(end)?.focus();
    field.type('');
    if (this.question[end] !== undefined) this.#ask(withEnd(this.question, end, undefined));
  }

  #take(end: AskEnd, option: PlaceOption | undefined, byTouch: boolean) {
    if (option === undefined) return;
    const field = this.#fields[end];
    if (option.kind === 'forget') {
      this.dispatchEvent(new ForgetEvent());
      field.open();
      return;
    }
    field.close();
    if ('found' in option) this.#ask(withEnd(this.question, end, option.found.endpoint));
    else if (option.kind === 'here') this.#locate(end);
    else this.dispatchEvent(new PickEvent(end));
    if (byTouch) this.#afterTouch(end, 'found' in option);
  }

  /** By touch the keyboard on the screen would hide the answer: the other end is next, or nothing. */
  #afterTouch(end: AskEnd, isChosen: boolean) {
    const other = end === 'from' ? 'to' : 'from';
    if (isChosen && this.question[other] === undefined) {
      this.#input(other)?.focus();
      this.#fields[other].open();
    } else {
      this.#input(end)?.blur();
    }
  }

  #locate(end: AskEnd) {
    this.#located = end;
    this.dispatchEvent(new LocateEvent(end));
  }

  #save(endpoint: Endpoint | undefined) {
    if (endpoint === undefined) return;
    const saved = !this.saved.some((each) => sameEndpoint(each, endpoint));
    this.dispatchEvent(new SaveEvent({ endpoint, saved }));
  }

  #stopPicking() {
    this.dispatchEvent(new PickEvent(null));
    this.focus();
  }

  #ask(question: Question) {
    this.dispatchEvent(new QuestionChangeEvent(question));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-ask': PingshanHkAsk;
  }
}
