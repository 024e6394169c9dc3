import { html } from 'lit';
import { askLine } from '../elements/ask/ask-line.ts';
import type { Question } from '../model/question.ts';
import type { LoadedNetwork } from './network-loader.ts';
import type { AppModel } from './view.ts';

/** The question on paper, instead of the form: read later, so that now is the time it was, and today the day. */
export function askedLine({ commute, choices: { locale } }: AppModel, { network }: LoadedNetwork) {
  const { question } = commute.commute.state;
  const { day, time } = commute.now;
  const asked: Question =
    question.when.kind === 'now'
      ? { ...question, when: { kind: 'depart-at', time }, day }
      : { day, ...question };
  // No day is today's: so it is always told.
  const { ends, when } = askLine(asked, network, '', locale);
  return html`<p class="asked">${ends}, ${when}</p>`;
}
