import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { NetworkWords } from '../i18n/network/words.ts';
import { networkWordsFor } from '../i18n/network/words.ts';
import type { Locale, Texts } from '../model/names.ts';
import type { Selection } from '../model/selection.ts';
import { SelectEvent } from './events.ts';
import { controlsAndInputs } from './input-styles.ts';

/** Something found, as the list shows it. */
export interface FoundItem {
  readonly selection: Selection;
  readonly names: Texts;
  /** What tells it from others of the same name. */
  readonly detail?: Texts;
  readonly city?: 'shenzhen' | 'hong-kong';
}

/** Finds by name, best first; of equals, what lies in the reader's own city. */
export type FindItems = (query: string, limit: number, locale: Locale) => readonly FoundItem[];

const LIMIT = 8;

/**
 * @summary Finds lines, stations, crossings, roads and places by name, while one types.
 *
 * A combobox after the ARIA pattern: the arrows move through the list, Enter picks, Escape closes and then
 * clears.
 *
 * @fires {SelectEvent} pingshan-hk-select - Something was picked.
 */
export class PingshanHkSearch extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [
    controlsAndInputs,
    css`
      .field { position: relative; }
      .field svg {
        position: absolute; inset-block: 0; inset-inline-start: 0.875rem; margin-block: auto;
        inline-size: 1.125rem; block-size: 1.125rem; pointer-events: none;
        fill: none; stroke: var(--_text-muted); stroke-width: 2; stroke-linecap: round;
      }
      input { padding-inline: 2.625rem; background: var(--_panel-raised); border-radius: 12px; text-overflow: ellipsis; }
      input::placeholder { color: var(--_text-muted); opacity: 1; }
      input::-webkit-search-cancel-button { display: none; }
      .clear { position: absolute; inset-block: 0; inset-inline-end: 0; inline-size: 44px; padding: 0; text-align: center; color: var(--_text-muted); }
      ul { margin-block-start: 0.375rem; max-block-size: min(26rem, 55vh); overflow: auto; overscroll-behavior: contain; }
      li { display: grid; padding: 0.4375rem 0.75rem; min-block-size: 44px; align-content: center; border-radius: 10px; cursor: pointer; overflow-wrap: anywhere; }
      li:hover { background: var(--_panel-raised); }
      li.active { background: var(--_panel-raised); box-shadow: inset 3px 0 0 var(--_accent); }
      .name { font-weight: 600; }
      .other { font-weight: 400; color: var(--_text-muted); margin-inline-start: 0.375rem; }
      .empty { padding: 0.625rem 0.75rem; }
      @media (forced-colors: active) {
        li.active { outline: 2px solid Highlight; outline-offset: -2px; }
      }
    `,
  ];

  /** Language of the words and names. */
  @property() locale: Locale = 'en';
  /** How things are found; a reader is told that it loads until it is set. */
  @property({ attribute: false }) search: FindItems | undefined;

  @state() private text = '';
  @state() private open = false;
  /** Place in the list of what the arrows stand on; -1 for the field itself. */
  @state() private active = -1;

  get #field(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  protected override render() {
    const words = networkWordsFor(this.locale);
    const asked = this.text.trim();
    const hits = this.open && asked !== '' ? (this.search?.(asked, LIMIT, this.locale) ?? []) : [];
    const expanded = hits.length > 0;
    return html`
      <div class="field">
        <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="10.5" cy="10.5" r="6.5" /><path d="M15.5 15.5 21 21" /></svg>
        <input
          type="search"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-label=${words.search.label}
          aria-autocomplete="list"
          aria-expanded=${expanded}
          aria-controls=${expanded ? 'list' : nothing}
          aria-activedescendant=${expanded && this.active >= 0 ? `hit-${this.active}` : nothing}
          placeholder=${words.search.placeholder}
          .value=${this.text}
          @input=${this.#onInput}
          @focus=${this.#onFocus}
          @blur=${this.#onBlur}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event, hits)}
        />
        ${this.text === '' ? nothing : this.#clearButton(words)}
      </div>
      ${expanded ? this.#list(hits, words) : nothing}
      <div role="status">${this.#report(asked, hits.length, words)}</div>
    `;
  }

  protected override updated() {
    this.renderRoot.querySelector('li.active')?.scrollIntoView({ block: 'nearest' });
  }

  #clearButton(words: NetworkWords) {
    return html`<button type="button" class="clear" aria-label=${words.search.clear} @click=${this.#clear}>✕</button>`;
  }

  #list(hits: readonly FoundItem[], words: NetworkWords) {
    return html`<ul id="list" role="listbox" aria-label=${words.search.label}>
      ${hits.map(
        (hit, index) => html`<li
          id="hit-${index}"
          role="option"
          class=${index === this.active ? 'active' : ''}
          aria-selected=${index === this.active}
          @mousedown=${keepFocus}
          @click=${() => this.#pick(hit)}
        >
          <span class="name">${hit.names[this.locale]}${this.#otherName(hit.names)}</span>
          <span class="muted small">${this.#about(hit, words)}</span>
        </li>`,
      )}
    </ul>`;
  }

  /** The name in the other script, for those who read a sign. */
  #otherName(names: Texts) {
    const other = this.locale === 'en' ? names['zh-Hans'] : names.en;
    if (other === names[this.locale]) return nothing;
    return html`<span class="other" lang=${this.locale === 'en' ? 'zh-Hans' : 'en'}>${other}</span>`;
  }

  #about({ selection, city, detail }: FoundItem, words: NetworkWords): string {
    const parts = [words.kinds[selection.kind], city && words.cities[city], detail?.[this.locale]];
    return parts.filter((part) => part !== undefined).join(' · ');
  }

  #report(asked: string, count: number, words: NetworkWords) {
    if (!this.open || asked === '') return nothing;
    if (this.search === undefined) return html`<p class="empty muted">${words.loading}</p>`;
    return count === 0
      ? html`<p class="empty muted">${words.search.none(asked)}</p>`
      : html`<p class="visually-hidden">${words.search.count(count)}</p>`;
  }

  #onInput() {
    this.text = this.#field.value;
    this.open = true;
    this.active = -1;
  }

  #onFocus() {
    this.#field.select();
  }

  #onBlur() {
    this.open = false;
    this.active = -1;
  }

  #onKey(event: KeyboardEvent, hits: readonly FoundItem[]) {
    if (event.isComposing) return; // Enter then ends the input of Chinese characters.
    const act = {
      ArrowDown: () => this.#move(1, hits.length),
      ArrowUp: () => this.#move(-1, hits.length),
      Enter: () => this.#pick(hits[Math.max(this.active, 0)]),
      Escape: () => this.#retreat(hits.length),
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  /** Moves through the list and the field as through a ring. */
  #move(by: number, count: number) {
    if (!this.open) {
      this.open = true;
      return;
    }
    const places = count + 1;
    this.active = ((this.active + 1 + by + places) % places) - 1;
  }

  #retreat(count: number) {
    if (count > 0) this.#onBlur();
    else this.#clear();
  }

  #clear() {
    this.text = '';
    this.#onBlur();
    this.#field.focus();
  }

  #pick(hit: FoundItem | undefined) {
    if (hit === undefined) return;
    this.text = hit.names[this.locale];
    this.#onBlur();
    this.dispatchEvent(new SelectEvent(hit.selection));
  }
}

/** A press on the list must not take the focus from the field, or the list would close under the finger. */
function keepFocus(event: MouseEvent) {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'pingshan-hk-search': PingshanHkSearch;
  }
}
