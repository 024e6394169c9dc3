import { html, nothing } from 'lit';
import type { JourneyChooseEvent, LegHoverEvent } from '../elements/answer-events.ts';
import type { AskLine } from '../elements/ask/ask-line.ts';
import { askLine } from '../elements/ask/ask-line.ts';
import type { LocateEvent, PickEvent, SaveEvent } from '../elements/ask-events.ts';
import type { JourneysAtEvent, MomentEvent } from '../elements/day-events.ts';
import type { KeepEvent } from '../elements/keep-events.ts';
import type { QuestionChangeEvent } from '../elements/question-event.ts';
import { commuteWordsFor } from '../i18n/commute/words.ts';
import { journeyFormats } from '../i18n/journey-format.ts';
import type { FindEndpoints } from '../model/found-endpoint.ts';
import type { Journey } from '../model/journey.ts';
import type { LiveNote } from '../model/live.ts';
import type { Locale } from '../model/names.ts';
import type { Question } from '../model/question.ts';
import type { Moment } from '../model/units.ts';
import type { Asking } from './asking.ts';
import type { AnswerPart, Commute } from './commute.ts';
import { ANSWER_PARTS } from './commute.ts';
import type { Keeping } from './keeping.ts';
import type { LoadedNetwork } from './network-loader.ts';
import type { OpenedJourney } from './opened-journey.ts';
import type { AppModel, FirstModel } from './view.ts';

/** What the reader can do about a journey. */
export interface CommuteHandlers {
  readonly question: (event: QuestionChangeEvent) => void;
  /** One of the questions to begin with, and the part of its answer to show. */
  readonly example: (question: Question, part: AnswerPart) => void;
  readonly locate: (event: LocateEvent) => void;
  readonly pick: (event: PickEvent) => void;
  readonly stopPicking: () => void;
  readonly save: (event: SaveEvent) => void;
  readonly forget: () => void;
  readonly part: (part: AnswerPart) => void;
  readonly choose: (event: JourneyChooseEvent) => void;
  readonly point: (event: LegHoverEvent) => void;
  readonly moment: (event: MomentEvent) => void;
  readonly journeysAt: (event: JourneysAtEvent) => void;
  /** The same on the way home, which may lead against the question. */
  readonly homeMoment: (event: MomentEvent) => void;
  readonly keep: (event: KeepEvent) => void;
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
    ${loaded === undefined ? nothing : query === undefined ? beginning(app, loaded) : answerOf(model, loaded)}`;
}

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
    onExample: commute.on.example,
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

function answerOf(model: FirstModel, loaded: LoadedNetwork) {
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
    ${part === 'journeys' ? ways(model, loaded) : part === 'day' ? day(model, loaded) : home(model, loaded)}`;
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

function ways({ choices, commute: model }: FirstModel, { network }: LoadedNetwork) {
  const { commute, opened, on, now } = model;
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
    ${
      commute.journey === undefined
        ? nothing
        : html`<div slot="chosen">
            <pingshan-hk-live
              .locale=${choices.locale}
              .network=${network}
              .annotations=${opened?.live.notes ?? NO_NOTES}
              .state=${opened?.live.state ?? 'off'}
            ></pingshan-hk-live>
            ${opened === undefined ? nothing : keep(choices.locale, opened.keeping, on)}
          </div>`
    }
  </pingshan-hk-answer>`;
}

const NO_NOTES: readonly LiveNote[] = [];

function keep(locale: Locale, keeping: Keeping, on: CommuteHandlers) {
  return html`<pingshan-hk-keep
    .locale=${locale}
    .canShare=${keeping.canShare}
    .working=${keeping.working}
    .outcome=${keeping.outcome}
    @pingshan-hk-keep=${on.keep}
  ></pingshan-hk-keep>`;
}

function day({ choices, commute: { commute, on } }: FirstModel, { network }: LoadedNetwork) {
  const { profile, query } = commute.state;
  return html`<pingshan-hk-day
    .locale=${choices.locale}
    .network=${network}
    .profile=${profile}
    .working=${profile === undefined}
    .departure=${query?.timing.kind === 'depart-at' ? query.timing.time : undefined}
    @pingshan-hk-moment=${on.moment}
    @pingshan-hk-journeys-at=${on.journeysAt}
  ></pingshan-hk-day>`;
}

function home({ choices, commute: { commute, now, on } }: FirstModel, { network }: LoadedNetwork) {
  const { last } = commute.state;
  if (last === undefined && commute.home === undefined) {
    return html`<p class="muted">${commuteWordsFor(choices.locale).noHome}</p>`;
  }
  return html`<pingshan-hk-home
    .locale=${choices.locale}
    .network=${network}
    .last=${last}
    .working=${last === undefined}
    .now=${now}
    @pingshan-hk-moment=${on.homeMoment}
  ></pingshan-hk-home>`;
}
