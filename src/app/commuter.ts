import type { LitElement } from 'lit';
import { hongKongDay, hongKongMinutes } from '../calendar/calendar.ts';
import { QuestionChangeEvent } from '../elements/ask-events.ts';
import { endpointName } from '../i18n/endpoint-name.ts';
import type { KeepAction } from '../i18n/keep/words.ts';
import type { FindEndpoints } from '../model/found-endpoint.ts';
import type { Endpoint, Query } from '../model/journey.ts';
import type { Question } from '../model/question.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Scene } from '../model/scene.ts';
import type { Moment, Seconds } from '../model/units.ts';
import { askedQuery, shownScenario } from '../state/asked-query.ts';
import type { Choices } from '../state/choices.ts';
import { knownQuestion } from '../state/known-question.ts';
import type { Asking } from './asking.ts';
import { Commute } from './commute.ts';
import type { CommuteModel } from './commute-view.ts';
import { fastestMinutes } from './commute-view.ts';
import type { Failures, Refused } from './failures.ts';
import { Keeping } from './keeping.ts';
import type { AskForm } from './late-parts.ts';
import { LiveNotes } from './live-notes.ts';
import type { NetworkLoader } from './network-loader.ts';

/** What an address must say to give the same answer again. */
export interface Sharing {
  readonly question: Question;
  readonly journey: string | undefined;
  /** Minutes of the fastest way. */
  readonly minutes: number | undefined;
}

/** Gives an answer its address. */
export type AddressOf = (sharing: Sharing) => string;

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
  readonly #keeping: Keeping;
  readonly #live: LiveNotes;
  #now: Moment = { day: '', time: 0 };
  /** Keys of journeys that were open in an answer. */
  readonly #found = new Set<string>();

  constructor(host: Host, loader: NetworkLoader, failures: Failures) {
    this.#host = host;
    this.#loader = loader;
    this.#failures = failures;
    this.#commute = new Commute(host, loader, (message) => failures.report('journey-failed', message));
    this.#keeping = new Keeping(host);
    this.#live = new LiveNotes(host);
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

  /** Whether something can be answered: both ends and a time are known. */
  get hasQuery(): boolean {
    return this.#commute.state.query !== undefined;
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
      // Who begins to ask about any time wants to see the day first.
      const isNew = before?.when.kind !== 'any-time' && this.#host.journey === undefined;
      if (isNew && this.#host.question.when.kind === 'any-time') this.#commute.show('day');
    }
    if (changed.has('journey')) {
      this.#commute.choose(this.#host.journey);
      this.#keeping.clear();
    }
    const { question } = this.#host;
    this.#commute.ask(question, askedQuery(question, this.#now, scenario));
    this.#followChosen();
    const isAsked = this.#host.live && this.#host.isConnected;
    this.#live.follow(isAsked ? this.#commute.journey : undefined, question.traveller);
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

  model(find: FindEndpoints | undefined, scene: Scene | undefined): CommuteModel {
    return {
      commute: this.#commute,
      asking: this.#asking,
      keeping: this.#keeping,
      live: this.#live,
      find,
      now: this.#now,
      shared: this.#host.shared,
      on: {
        question: (event) => {
          event.stopPropagation();
          this.#ask(event.detail);
        },
        example: (question, part) => {
          this.#ask(question);
          this.#commute.show(part);
          // What was pressed goes: the focus would be lost.
          void this.#host.updateComplete.then(() => partButton(this.#host)?.focus());
        },
        locate: ({ detail: end }) =>
          this.#asking?.locate((position) => this.setEnd(end, { kind: 'position', position })),
        pick: ({ detail }) => this.#asking?.pick(detail ?? undefined),
        stopPicking: () => this.#asking?.pick(undefined),
        save: ({ detail: { endpoint, saved } }) => this.#asking?.save(endpoint, saved),
        forget: () => this.#asking?.forget(),
        part: (part) => this.#commute.show(part),
        choose: (event) => {
          this.#host.journey = event.detail ?? undefined;
        },
        point: ({ detail }) => this.#commute.point(detail ?? undefined),
        moment: ({ detail: time }) => this.#setOut(time, this.#commute.state.query),
        homeMoment: ({ detail: time }) => this.#setOut(time, this.#commute.home),
        keep: ({ detail }) => this.#keep(detail, scene),
      },
    };
  }

  /** A moment of the chart, or a last departure: ends and day are those of the answer. */
  #setOut(time: Seconds, query: Query | undefined): void {
    if (query === undefined) return;
    const when = { kind: 'depart-at', time: Math.round(time / MINUTE) * MINUTE } as const;
    const { from, to, day } = query;
    this.#ask({ ...this.#host.question, from, to, when, day });
    this.#commute.show('journeys');
    // What was pressed goes with its part of the answer: the focus would be lost.
    void this.#host.updateComplete.then(() => answerIn(this.#host)?.focus());
  }

  #keep(action: KeepAction, scene: Scene | undefined): void {
    const network = this.#loader.loaded?.network;
    const { journey } = this.#commute;
    const { query } = this.#commute.state;
    if (network === undefined || journey === undefined || query === undefined || scene === undefined) return;
    const { locale } = this.#host.state;
    const name = (end: Endpoint) => endpointName(network, end, locale) ?? '';
    const address = this.#host.addressOf?.(this.#sharing());
    const kept = {
      journey,
      network,
      locale,
      from: name(query.from),
      to: name(query.to),
      ...(address === undefined ? {} : { address }),
    };
    void this.#keeping.keep(action, {
      kept,
      scene,
      made: this.#now.day,
      sources: this.#commute.state.sources,
    });
  }

  /** A shared "now" is the moment it was asked about, and a shared "today" its day. */
  #sharing(): Sharing {
    const { question, journey } = this.#host;
    const { query } = this.#commute.state;
    const minutes = fastestMinutes(this.#commute.journeys.map((each) => each.journey));
    if (query === undefined) return { question, journey, minutes };
    const isNow = question.when.kind === 'now' && query.timing.kind === 'depart-at';
    const when = isNow ? query.timing : question.when;
    return { question: { ...question, when, day: query.day }, journey, minutes };
  }
}

function unknownJourney(value: string): Refused {
  const sentence = `The address says journey="${value}"; the answer has no journey of that key.`;
  return { name: 'journey', value, sentence };
}

function answerIn({ renderRoot }: LitElement): HTMLElement | null {
  return renderRoot.querySelector<HTMLElement>('pingshan-hk-answer');
}

/** The button of the part of the answer that is shown; null where there is no answer. */
export function partButton({ renderRoot }: LitElement): HTMLElement | null {
  return renderRoot.querySelector<HTMLElement>('.parts button[aria-pressed=true]');
}
