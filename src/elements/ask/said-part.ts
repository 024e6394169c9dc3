import { html, nothing } from 'lit';
import type { AskWords, Locating } from '../../i18n/ask/words.ts';
import type { Question } from '../../model/question.ts';
import { sameEndpoint } from '../../model/same-endpoint.ts';
import type { AskEnd } from '../ask-events.ts';

/** What the form may have to say below its fields. */
export interface Said {
  readonly words: AskWords;
  readonly question: Question;
  readonly locating: Locating;
  readonly picking: AskEnd | undefined;
  readonly onStopPicking: () => void;
}

/** What the map waits for, what became of the search for a location, or that both ends are the same. */
export function saidPart(said: Said) {
  const { words, locating, picking, onStopPicking } = said;
  const text = saidText(said);
  const isWrong = picking === undefined && locating !== 'idle' && locating !== 'waiting';
  return html`<div class="said ${isWrong ? 'wrong' : ''} ${text === undefined ? 'visually-hidden' : ''}">
    <span role="status">${text ?? nothing}</span>
    ${
      picking === undefined
        ? nothing
        : html`<button type="button" @click=${onStopPicking}>${words.picking.cancel}</button>`
    }
  </div>`;
}

function saidText({ words, question, locating, picking }: Said): string | undefined {
  if (picking !== undefined) return words.picking[picking];
  if (locating !== 'idle') return words.locating[locating];
  return sameEndpoint(question.from, question.to) ? words.same : undefined;
}
