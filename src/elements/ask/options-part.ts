import { html, nothing } from 'lit';
import { TRAVELLERS } from '../../model/journey.ts';
import { PREFERENCES } from '../../model/question.ts';
import type { AskContext } from './ask-context.ts';
import { askIcon } from './ask-icons.ts';
import { avoidPart } from './avoid-part.ts';
import { optionsSummary } from './options-summary.ts';
import { hasOptions, withoutOptions, withTraveller } from './question-changes.ts';

/** Who travels, what is preferred and what is avoided, behind a disclosure that says what is set. */
export function optionsPart(context: AskContext) {
  const { words, question, network, locale, ask } = context;
  return html`<details class="options">
    <summary>
      <span class="label">${words.options.label}</span>
      <span class="set muted small">${optionsSummary(question, words, network, locale)}</span>
      ${askIcon('chevron')}
    </summary>
    <div class="inside">
      ${travellers(context)} ${preferences(context)} ${avoidPart(context)}
      ${
        hasOptions(question)
          ? html`<button type="button" class="reset" @click=${(event: Event) => onReset(event, () => ask(withoutOptions(question)))}>
              ${words.options.reset}
            </button>`
          : nothing
      }
    </div>
  </details>`;
}

/** The button goes with what it resets: the focus moves to the summary before. */
function onReset(event: Event, reset: () => void) {
  (event.target as HTMLElement).closest('details')?.querySelector('summary')?.focus();
  reset();
}

function travellers({ words: { options: words }, question, ask }: AskContext) {
  const all = [undefined, ...TRAVELLERS];
  return html`<fieldset>
    <legend>${words.who}</legend>
    <div class="chips">
      ${all.map((each) =>
        radio(
          'who',
          each === undefined ? words.anyone : words.travellers[each],
          each === question.traveller,
          () => ask(withTraveller(question, each)),
        ),
      )}
    </div>
  </fieldset>`;
}

function preferences({ words: { options: words }, question, ask }: AskContext) {
  return html`<fieldset>
    <legend>${words.prefer}</legend>
    <div class="chips">
      ${PREFERENCES.map((prefer) =>
        radio('prefer', words.preferences[prefer], prefer === question.prefer, () =>
          ask({ ...question, prefer }),
        ),
      )}
    </div>
  </fieldset>`;
}

function radio(name: string, text: string, checked: boolean, onChange: () => void) {
  return html`<label class="chip">
    <input type="radio" name=${name} .checked=${checked} @change=${onChange} /><span>${text}</span>
  </label>`;
}
