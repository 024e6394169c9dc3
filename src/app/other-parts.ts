import { html } from 'lit';
import type { JourneysAtEvent, MomentEvent } from '../elements/day-events.ts';
import { networkWordsFor } from '../i18n/network/words.ts';
import type { AnswerPart } from '../model/answer-part.ts';
import type { Query } from '../model/journey.ts';
import type { Question } from '../model/question.ts';
import type { Seconds } from '../model/units.ts';
import type { CommuteModel } from './commute-view.ts';
import type { LoadedNetwork } from './network-loader.ts';
import type { FirstModel } from './view.ts';

const MINUTE: Seconds = 60;

/** A part of an answer besides its journeys: the chart of the day, or the last ways home. */
export function otherPart(model: FirstModel, loaded: LoadedNetwork, part: AnswerPart) {
  return part === 'day' ? day(model, loaded) : home(model, loaded);
}

function day({ choices, commute: model }: FirstModel, { network }: LoadedNetwork) {
  const { profile, query } = model.commute.state;
  return html`<pingshan-hk-day
    .locale=${choices.locale}
    .network=${network}
    .profile=${profile}
    .working=${profile === undefined}
    .departure=${query?.timing.kind === 'depart-at' ? query.timing.time : undefined}
    @pingshan-hk-moment=${({ detail }: MomentEvent) => setTime(model, detail, query)}
    @pingshan-hk-journeys-at=${({ detail }: JourneysAtEvent) => setOut(model, detail, query)}
  ></pingshan-hk-day>`;
}

function home({ choices, commute: model }: FirstModel, { network }: LoadedNetwork) {
  const { commute, now } = model;
  const { last } = commute.state;
  if (last === undefined && commute.home === undefined) {
    return html`<p class="muted">${networkWordsFor(choices.locale).noHome}</p>`;
  }
  return html`<pingshan-hk-home
    .locale=${choices.locale}
    .network=${network}
    .last=${last}
    .working=${last === undefined}
    .now=${now}
    @pingshan-hk-moment=${({ detail }: MomentEvent) => setOut(model, detail, commute.home)}
  ></pingshan-hk-home>`;
}

/** A moment of the chart: the reader goes on looking at it. */
function setTime(model: CommuteModel, time: Seconds, query: Query | undefined): void {
  if (query !== undefined) model.on.ask(at(model, time, query), 'day');
}

/** The journeys of a moment of the chart, or of a last departure. */
function setOut(model: CommuteModel, time: Seconds, query: Query | undefined): void {
  // What was pressed goes with its part of the answer: the focus would be lost.
  if (query !== undefined) model.on.ask(at(model, time, query), 'journeys', 'pingshan-hk-answer');
}

/** @param query - of which ends and day are taken: the way home may lead against the question */
function at({ commute }: CommuteModel, time: Seconds, { from, to, day }: Query): Question {
  const when = { kind: 'depart-at', time: Math.round(time / MINUTE) * MINUTE } as const;
  return { ...commute.state.question, from, to, when, day };
}
