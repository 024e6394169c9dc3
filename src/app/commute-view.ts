import { html, nothing } from 'lit';
import type { JourneyChooseEvent, LegHoverEvent } from '../elements/answer-events.ts';
import type { AskLine } from '../elements/ask/ask-line.ts';
import { askLine } from '../elements/ask/ask-line.ts';
import type { AskEnd } from '../elements/ask-events.ts';
import type { QuestionChangeEvent } from '../elements/question-event.ts';
import { commuteWordsFor } from '../i18n/commute/words.ts';
import { journeyFormats } from '../i18n/journey-format.ts';
import type { AnswerPart } from '../model/answer-part.ts';
import { ANSWER_PARTS } from '../model/answer-part.ts';
import type { FindEndpoints } from '../model/found-endpoint.ts';
import type { Endpoint, Journey } from '../model/journey.ts';
import type { Question } from '../model/question.ts';
import type { Moment } from '../model/units.ts';
import type { Asking } from './asking.ts';
import type { Commute } from './commute.ts';
import type { LoadedNetwork } from './network-loader.ts';
import type { OpenedJourney } from './opened-journey.ts';
import type { AppModel, FirstModel } from './view.ts';

/** What the reader can do about a journey. */
export interface CommuteHandlers {
  readonly question: (event: QuestionChangeEvent) => void;
  /** Another question, the part of its answer to show, and what then has the focus where what was pressed goes. */
  readonly ask: (question: Question, part: AnswerPart, focus?: string) => void;
  readonly end: (end: AskEnd, endpoint: Endpoint) => void;
  readonly part: (part: AnswerPart) => void;
  readonly choose: (event: JourneyChooseEvent) => void;
  readonly point: (event: LegHoverEvent) => void;
}

/** What the reader asks, and what is known of the answer. */
export interface CommuteModel {
  readonly commute: Commute;
  /** Undefined until the code of the form is there. */
  readonly asking: Asking | undefined;
  /** Undefined until its code is there. */
  readonly opened: OpenedJourney | undefined;
  readonly find: FindEndpoints | undefined;
  readonly now: Moment;
  /** Minutes of the fastest way when the link was shared. */
  readonly shared: number | undefined;
  readonly on: CommuteHandlers;
}

/** The form, and below it what is known of its answer. */
export function commuteBody(model: FirstModel, app: AppModel | undefined) {
  const { loaded } = model;
  const { commute, asking } = model.commute;
  const { query } = commute.state;
  const line = query && loaded && lineOf(model, loaded);
  return html`${model.fold === 'none' ? nothing : foldLine(model, line)}
    ${model.form === undefined || asking === undefined ? nothing : model.form.askForm(model, asking)}
    ${query === undefined || loaded === undefined ? nothing : app?.around.askedLine(app, loaded)}
    ${loaded === undefined ? nothing : query === undefined ? beginning(app, loaded) : answerOf(model, loaded, app)}`;
}

/** The button of the part of the answer that is shown, where there is an answer. */
export const PRESSED_PART = '.parts button[aria-pressed=true]';

/** Below a form in which nothing is chosen yet. */
function beginning(app: AppModel | undefined, { network }: LoadedNetwork) {
  if (app === undefined) return nothing;
  const { choices, commute, around } = app;
  const { question } = commute.commute.state;
  if (question.from !== undefined || question.to !== undefined) return nothing;
  return around.examples({
    question,
    network,
    today: commute.now.day,
    locale: choices.locale,
    onExample: (asked, part) => commute.on.ask(asked, part, PRESSED_PART),
  });
}

/** The question in one line: of the folded form, and on paper instead of the form. */
function lineOf({ choices: { locale }, commute: { commute, now } }: FirstModel, { network }: LoadedNetwork) {
  return askLine(commute.state.question, network, now.day, locale);
}

/** The question, which opens the form; until its places have names it keeps their room. */
function foldLine(
  { words, choices: { locale }, fold, on }: FirstModel,
  { ends, when }: AskLine = { ends: words.loading, when: '' },
) {
  return html`<button
    type="button"
    class="fold"
    aria-label=${commuteWordsFor(locale).changeQuestion(`${ends}, ${when}`)}
    aria-expanded=${fold === 'open'}
    aria-controls="form"
    @click=${on.fold}
  >
    <span class="fold-ends">${ends}</span> <span class="muted small number">${when}</span>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6" /></svg>
  </button>`;
}

function answerOf(model: FirstModel, loaded: LoadedNetwork, app: AppModel | undefined) {
  const { commute } = model.commute;
  const { failure, part } = commute.state;
  const words = commuteWordsFor(model.choices.locale);
  if (failure !== undefined) {
    return html`<div class="state" role="alert">
      <p>${words.failed}</p>
      <button type="button" @click=${() => commute.retry()}>${model.words.retry}</button>
    </div>`;
  }
  return html`${parts(model)} ${sharedNote(model)}
    ${part === 'journeys' ? ways(model, loaded, app) : (model.others?.otherPart(model, loaded, part) ?? coming(model))}`;
}

/** Until the code of another part is there: an element of its own, which is fetched because it stands here. */
function coming({ choices: { locale } }: FirstModel) {
  return html`<pingshan-hk-day .locale=${locale}></pingshan-hk-day>`;
}

function parts({ choices, commute: { commute, on } }: FirstModel) {
  const words = commuteWordsFor(choices.locale);
  return html`<div class="tabs parts" role="group" aria-label=${words.partsLabel}>
    ${ANSWER_PARTS.map(
      (part) => html`<button
        type="button"
        aria-pressed=${commute.state.part === part}
        @click=${() => on.part(part)}
      >
        ${words.parts[part]}
      </button>`,
    )}
  </div>`;
}

function sharedNote({ choices, commute: { commute, shared } }: FirstModel) {
  const fastest = fastestMinutes(commute.journeys.map(({ journey }) => journey));
  if (shared === undefined || fastest === undefined || commute.state.working) return nothing;
  const words = commuteWordsFor(choices.locale);
  const { minutes } = journeyFormats(choices.locale);
  return html`<p class="small muted shared" role="status">
    ${shared === fastest ? words.asShared : words.notAsShared(minutes(shared * 60), minutes(fastest * 60))}
  </p>`;
}

/** How long the fastest journey likely takes, in whole minutes. */
export function fastestMinutes(journeys: readonly Journey[]): number | undefined {
  if (journeys.length === 0) return undefined;
  return Math.round(Math.min(...journeys.map(({ arrival, departure }) => arrival.likely - departure)) / 60);
}

function ways(
  { choices, commute: { commute, on, now } }: FirstModel,
  { network }: LoadedNetwork,
  app: AppModel | undefined,
) {
  const { question, answer, sources, working, chosen, pointed } = commute.state;
  return html`<pingshan-hk-answer
    .locale=${choices.locale}
    .network=${network}
    .question=${question}
    .answer=${answer}
    .working=${working}
    .chosen=${chosen}
    .pointedLeg=${pointed?.leg}
    .now=${now}
    .sources=${sources}
    @pingshan-hk-question-change=${on.question}
    @pingshan-hk-journey-choose=${on.choose}
    @pingshan-hk-leg=${on.point}
  >
    ${app?.around.openedView(app)}
  </pingshan-hk-answer>`;
}
