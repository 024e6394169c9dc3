import { html, nothing } from 'lit';
import type { AskWords } from '../../i18n/ask/words.ts';
import type { AskEnd } from '../ask-events.ts';
import { askIcon } from './ask-icons.ts';
import type { PlaceField } from './place-field.ts';

/** One of the two fields, as it is drawn. */
export interface PlaceRow {
  readonly end: AskEnd;
  readonly words: AskWords;
  readonly field: PlaceField;
  /** Name of what is chosen; undefined when nothing is. */
  readonly chosen: string | undefined;
  /** Whether what is chosen is saved; undefined when it cannot be. */
  readonly saved: boolean | undefined;
  /** Suggestions in the list. */
  readonly count: number;
  readonly onInput: (event: InputEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClick: () => void;
  readonly onBlur: () => void;
  readonly onClear: () => void;
  readonly onSave: () => void;
}

/**
 * A field with its label, and the buttons that belong to it.
 *
 * Its text is set by the element after each update: set here, it would disturb the input of characters.
 */
export function placeRow(row: PlaceRow) {
  const { end, words, field, count } = row;
  const expanded = field.isOpen && count > 0;
  return html`<div class="row ${field.isOpen ? 'editing' : ''}">
    <label for=${end}>${words[end]}</label>
    <input
      id=${end}
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="off"
      autocorrect="off"
      spellcheck="false"
      enterkeyhint="search"
      aria-autocomplete="list"
      aria-expanded=${expanded}
      aria-controls=${expanded ? 'suggestions' : nothing}
      aria-activedescendant=${expanded && field.active >= 0 ? `option-${field.active}` : nothing}
      aria-invalid=${field.isUnchosen}
      aria-describedby=${field.isUnchosen ? `${end}-unchosen` : nothing}
      placeholder=${words.hint}
      @input=${row.onInput}
      @keydown=${row.onKey}
      @click=${row.onClick}
      @blur=${row.onBlur}
    />
    ${rowButtons(row)}
  </div>`;
}

/** Says that what was typed is not chosen, and what is. */
export function unchosenPart({
  end,
  words,
  field,
  chosen,
}: Pick<PlaceRow, 'end' | 'words' | 'field' | 'chosen'>) {
  return html`<p id="${end}-unchosen" class="small wrong" role="status">
    ${words.unchosen(field.query, chosen)}
  </p>`;
}

/** The clear button is for fingers: by keyboard Escape does the same, and Tab goes on to what comes next. */
function rowButtons({ end, words, field, chosen, saved, onClear, onSave }: PlaceRow) {
  const isFilled = field.text === undefined ? chosen !== undefined : field.text !== '';
  const clear = html`<button
    type="button"
    class="clear"
    tabindex="-1"
    aria-label=${words.clear(words[end])}
    @mousedown=${keepFocus}
    @click=${onClear}
  >${askIcon('clear')}</button>`;
  const save =
    saved === undefined || chosen === undefined
      ? nothing
      : html`<button
          type="button"
          class="save"
          aria-pressed=${saved}
          aria-label=${saved ? words.unsave(chosen) : words.save(chosen)}
          @click=${onSave}
        >${askIcon('saved')}</button>`;
  return html`${field.isOpen && isFilled ? clear : nothing}${save}`;
}

/** A press on a button or the list must not take the focus from the field, or the list would close under the finger. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
