import { html, nothing } from 'lit';
import type { AskWords, Locating } from '../../i18n/ask/words.ts';
import { positionText, stationBy } from '../../i18n/endpoint-name.ts';
import { formatsFor } from '../../i18n/format.ts';
import type { Endpoint } from '../../model/journey.ts';
import type { Locale } from '../../model/names.ts';
import type { Network } from '../../model/network.ts';
import type { Question } from '../../model/question.ts';
import { sameEndpoint } from '../../model/same-endpoint.ts';
import type { AskEnd } from '../ask-events.ts';

/** What the form may have to say below its fields. */
export interface Said {
  readonly words: AskWords;
  readonly locale: Locale;
  readonly network: Network | undefined;
  readonly question: Question;
  readonly locating: Locating;
  readonly picking: AskEnd | undefined;
  readonly onStopPicking: () => void;
}

/** What the map waits for, what became of the search for a location, or of the ends: both the same, one missing, a point. */
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

function saidText(said: Said): string | undefined {
  const { words, question, locating, picking } = said;
  if (picking !== undefined) return words.picking[picking];
  if (locating !== 'idle') return words.locating[locating];
  if (sameEndpoint(question.from, question.to)) return words.same;
  const { from, to } = question;
  const texts = [from, to].flatMap((end) => pointText(end, said) ?? []);
  if (from !== undefined && to === undefined) texts.push(words.missing.to);
  if (from === undefined && to !== undefined) texts.push(words.missing.from);
  return texts.length === 0 ? undefined : texts.join(' ');
}

function pointText(end: Endpoint | undefined, { words, locale, network }: Said): string | undefined {
  if (end?.kind !== 'position') return undefined;
  const near = network && stationBy(network, end.position);
  if (near === undefined) return undefined;
  const distance = formatsFor(locale).distance(near.distance);
  return words.pointAt(positionText(end.position), distance, near.station.names[locale]);
}
