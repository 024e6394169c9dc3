import type { LitElement } from 'lit';
import { hongKongDay, hongKongMinutes } from '../calendar/calendar.ts';
import { QuestionChangeEvent } from '../elements/question-event.ts';
import type { AnswerPart } from '../model/answer-part.ts';
import { ANSWER_PARTS } from '../model/answer-part.ts';
import type { FindEndpoints } from '../model/found-endpoint.ts';
import type { Endpoint } from '../model/journey.ts';
import type { Question } from '../model/question.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Moment, Seconds } from '../model/units.ts';
import { askedQuery, shownScenario } from '../state/asked-query.ts';
import type { Choices } from '../state/choices.ts';
import { knownQuestion } from '../state/known-question.ts';
import { usualPart } from '../state/shared-address.ts';
import type { Asking } from './asking.ts';
import { Commute } from './commute.ts';
import type { CommuteModel } from './commute-view.ts';
import type { Failures, Refused } from './failures.ts';
import type { Around, AskForm } from './late-parts.ts';
import type { NetworkLoader } from './network-loader.ts';
import type { OpenedJourney } from './opened-journey.ts';
import type { AddressOf } from './sharing.ts';

/** The element as far as the journey goes. */
interface Host extends LitElement {
  readonly storage: boolean;
  readonly live: boolean;
  question: Question;
  journey: string | undefined;
  shared: number | undefined;
  readonly addressOf: AddressOf | undefined;
  readonly state: Choices;
}

const MINUTE: Seconds = 60;

/** Everything the element does about journeys: takes the question, asks, and hears what the reader does with the answer. */
export class Commuter {
  readonly #host: Host;
  readonly #loader: NetworkLoader;
  readonly #failures: Failures;
  readonly #commute: Commute;
  #asking: Asking | undefined;
  #opened: OpenedJourney | undefined;
  #now: Moment = { day: '', time: 0 };
  /** What the host said to show, until it is followed. */
  #wanted: AnswerPart | undefined;
  /** Keys of journeys that were open in an answer. */
  readonly #found = new Set<string>();

  constructor(host: Host, loader: NetworkLoader, failures: Failures) {
    this.#host = host;
    this.#loader = loader;
    this.#failures = failures;
    this.#commute = new Commute(host, loader, (message) => failures.report('journey-failed', message));
  }

  /** Whether somebody waits for an answer, or has one. */
  get isAsked(): boolean {
    const { query, failure } = this.#commute.state;
    return query !== undefined && failure === undefined;
  }

  /**
   * Whether all that is not the answer waits for it: who asked has connection and processor for that.
   *
   * @param isPast - whether the map is drawn already, or the first answer
   */
  waits(isPast: boolean): boolean {
    return this.isAsked && !isPast;
  }

  /** The network to draw: that of the question while one is asked; undefined while it waits for the answer. */
  shown(choices: Choices, waits: boolean): Scenario | undefined {
    if (waits && choices.view === 'journey') return undefined;
    return shownScenario(choices, this.#commute.state.query);
  }

  /**
   * When the journeys that are shown begin; undefined where none are, or those of a whole day. While a time is dragged,
   * that is of the last answer: to draw all anew at each moment would hold the finger up.
   */
  setOut({ view }: Choices): Seconds | undefined {
    const { query, answer } = this.#commute.state;
    const timing = query && this.#commute.answered?.timing;
    if (view !== 'journey' || timing === undefined) return undefined;
    if (timing.kind === 'depart-at') return timing.time;
    return timing.kind === 'arrive-by' && answer?.kind === 'found'
      ? answer.journeys[0]?.departure
      : undefined;
  }

  /** Whether the last question's answer can be written. */
  get isAnswered(): boolean {
    return this.#loader.loaded !== undefined && this.#commute.state.answer !== undefined;
  }

  /** Takes what helps to fill the form, once its code is there. */
  help(form: AskForm | undefined): void {
    if (form === undefined || this.#asking !== undefined) return;
    this.#asking = new form.Asking(this.#host);
    this.#asking.allowStorage(this.#host.storage);
  }

  /** Takes what is done with an open journey, once its code is there. */
  complete(around: Around | undefined): void {
    if (around === undefined || this.#opened !== undefined) return;
    this.#opened = new around.OpenedJourney(this.#host, this.#loader, this.#commute);
    this.#opened.follow(this.#now);
  }

  /** Whether something can be answered: both ends and a time are known. */
  get hasQuery(): boolean {
    return this.#commute.state.query !== undefined;
  }

  /** What is shown of the answer, or will be. */
  get part(): AnswerPart {
    return this.#wanted ?? this.#commute.state.part;
  }

  /** The host says what to show of the answer, perhaps together with what it asks: that is followed first. */
  show(part: AnswerPart): void {
    if (!ANSWER_PARTS.includes(part)) {
      this.#failures.refuse(unknownPart(part));
      return;
    }
    this.#wanted = part;
    this.#host.requestUpdate();
  }

  /** Whether an end is being chosen on the map. */
  get isPicking(): boolean {
    return this.#asking?.picking !== undefined;
  }

  /** Whether another part of the answer is shown than its journeys. */
  get isElsewhere(): boolean {
    return this.#commute.state.part !== 'journeys';
  }

  /** Whether a journey of the answer is open. */
  get isOpen(): boolean {
    return this.#commute.journey !== undefined;
  }

  /** Whether the answer to the last question is that there is no journey. */
  get isUnreachable(): boolean {
    return this.#commute.state.answer?.kind === 'unreachable';
  }

  /** A network was loaded: what it does not have is told, and left out of the question. */
  renew(): void {
    const network = this.#loader.loaded?.network;
    if (network !== undefined) this.#check(this.#host.question);
    this.#commute.renew();
  }

  /** Follows the element's properties, the time and the scenario. */
  follow(changed: ReadonlyMap<PropertyKey, unknown>, instant: Date, scenario: Scenario): void {
    if (changed.has('storage')) this.#asking?.allowStorage(this.#host.storage);
    this.#now = { day: hongKongDay(instant), time: hongKongMinutes(instant) * MINUTE };
    if (changed.has('question')) {
      this.#check(this.#host.question);
      const before = changed.get('question') as Question | undefined;
      const { question, journey } = this.#host;
      const isNew = before?.when.kind !== 'any-time' && usualPart(question, journey) === 'day';
      if (isNew) this.#wanted ??= 'day';
    }
    if (changed.has('journey')) {
      this.#commute.choose(this.#host.journey);
      this.#opened?.keeping.clear();
    }
    const { question } = this.#host;
    this.#commute.ask(question, askedQuery(question, this.#now, scenario));
    if (this.#wanted !== undefined && this.hasQuery) this.#commute.show(this.#wanted);
    this.#wanted = undefined;
    this.#followChosen();
    this.#opened?.follow(this.#now);
  }

  /**
   * An answer without the open journey closes it: the host's key says so too, or it could not be opened again. One
   * that never was in an answer is of a wrong or an old link.
   */
  #followChosen(): void {
    const { answer, working, chosen } = this.#commute.state;
    const { journey } = this.#host;
    if (this.#commute.journey !== undefined && chosen !== undefined) this.#found.add(chosen);
    if (journey === undefined || answer === undefined || working || this.#commute.journey !== undefined)
      return;
    if (!this.#found.has(journey)) this.#failures.refuse(unknownJourney(journey));
    this.#commute.choose(undefined);
    this.#host.journey = undefined;
  }

  #check(question: Question): void {
    const network = this.#loader.loaded?.network;
    if (network === undefined) return;
    const { question: known, problems } = knownQuestion(question, network);
    for (const problem of problems) this.#failures.refuse(problem);
    if (known !== question) this.#host.question = known;
  }

  /** The reader asks for a journey from or to somewhere. */
  setEnd(end: 'from' | 'to', endpoint: Endpoint): void {
    this.#asking?.pick(undefined);
    this.#ask({ ...this.#host.question, [end]: endpoint });
  }

  /** By the reader: the host hears of it. */
  #ask(question: Question): void {
    this.#host.question = question;
    this.#host.shared = undefined;
    const { from, to } = question;
    if (from !== undefined && to !== undefined) this.#asking?.places.remember(from, to);
    else this.#host.journey = undefined;
    this.#host.dispatchEvent(new QuestionChangeEvent(question));
  }

  model(find: FindEndpoints | undefined): CommuteModel {
    return {
      commute: this.#commute,
      asking: this.#asking,
      opened: this.#opened,
      find,
      now: this.#now,
      shared: this.#host.shared,
      on: {
        question: (event) => {
          event.stopPropagation();
          this.#ask(event.detail);
        },
        ask: (question, part, focus) => {
          this.#ask(question);
          this.#commute.show(part);
          if (focus === undefined) return;
          void this.#host.updateComplete.then(() =>
            this.#host.renderRoot.querySelector<HTMLElement>(focus)?.focus(),
          );
        },
        end: (end, endpoint) => this.setEnd(end, endpoint),
        part: (part) => this.#commute.show(part),
        choose: (event) => {
          this.#host.journey = event.detail ?? undefined;
        },
        point: ({ detail }) => this.#commute.point(detail ?? undefined),
      },
    };
  }
}

function unknownPart(value: string): Refused {
  const allowed = ANSWER_PARTS.join(', ');
  return {
    name: 'show',
    value,
    allowed,
    sentence: `An answer has no part "${value}"; allowed is ${allowed}.`,
  };
}

function unknownJourney(value: string): Refused {
  const sentence = `The address says journey="${value}"; the answer has no journey of that key.`;
  return { name: 'journey', value, sentence };
}
