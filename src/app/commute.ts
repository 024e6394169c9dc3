import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { journeyKeys } from '../answers/journey-key.ts';
import { loadServiceTexts } from '../data/load-services.ts';
import type { PointedLegs } from '../elements/answer-events.ts';
import type { AnswerPart } from '../model/answer-part.ts';
import type { DayProfile, LastWays } from '../model/day-profile.ts';
import type { Source } from '../model/evidence.ts';
import type { Answer, Journey, Query } from '../model/journey.ts';
import type { Question } from '../model/question.ts';
import { NO_QUESTION } from '../model/question.ts';
import { endpointCity } from '../scenarios/endpoint-city.ts';
import { homeQuery } from '../state/asked-query.ts';
import type { NetworkLoader } from './network-loader.ts';

/** Everything about the journey that a reader asks for. */
export interface Commuting {
  readonly question: Question;
  readonly part: AnswerPart;
  /** Of the last question; undefined while nothing is asked or the first answer is being looked for. */
  readonly answer: Answer | undefined;
  /** Documents that the answer names and the network does not. */
  readonly sources: readonly Source[];
  readonly working: boolean;
  /** Why there is none, in English; for the host and the log. */
  readonly failure: string | undefined;
  /** Key of the open journey. */
  readonly chosen: string | undefined;
  readonly pointed: PointedLegs | undefined;
  readonly profile: DayProfile | undefined;
  readonly last: LastWays | undefined;
  /** What was asked, for the parts that are worked out when they are opened. */
  readonly query: Query | undefined;
}

const NOTHING: Commuting = {
  question: NO_QUESTION,
  part: 'journeys',
  answer: undefined,
  sources: [],
  working: false,
  failure: undefined,
  chosen: undefined,
  pointed: undefined,
  profile: undefined,
  last: undefined,
  query: undefined,
};

/** What is done with what was asked for. */
interface Heard<T> {
  readonly done: (value: T) => void;
}

/** Asks the engine what the reader asks, and keeps what it answered: the last question's answer, never an older one. */
export class Commute implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #loader: NetworkLoader;
  #state = NOTHING;
  /** The network that the engine was last given services for, and whether there was any; not known after a failure. */
  #given:
    | { readonly network: NetworkLoader['given']; readonly isThere: Promise<boolean> | undefined }
    | undefined;

  /** The question that the answer is to. */
  #answered: Query | undefined;
  /** Parts that are being worked out, and of which way. */
  readonly #sought = new Map<AnswerPart, string>();
  readonly #failed: (message: string) => void;

  /** @param failed - hears why there is no answer, in English */
  constructor(host: ReactiveControllerHost, loader: NetworkLoader, failed: (message: string) => void) {
    this.#host = host;
    this.#loader = loader;
    this.#failed = failed;
    host.addController(this);
  }

  get state(): Commuting {
    return this.#state;
  }

  /** What was given up when it was removed is asked again. */
  hostConnected(): void {
    const { query } = this.#state;
    if (query !== undefined && this.#answered !== query) this.#plan(query);
    else this.#fillPart();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#given = undefined;
  }

  /** After a failure: everything is fetched and asked anew. */
  retry(): void {
    this.#given = undefined;
    this.#sought.clear();
    if (this.#state.query !== undefined) this.#plan(this.#state.query);
  }

  /** A network was read: what was asked of another, or of none, is answered from it. */
  renew(): void {
    const { query } = this.#state;
    if (query !== undefined && this.#given?.network !== this.#loader.given) {
      this.#sought.clear();
      this.#plan(query);
    }
    this.#fillPart();
  }

  /**
   * Asks.
   *
   * @param query - undefined while an end is missing
   */
  ask(question: Question, query: Query | undefined): void {
    const before = this.#state;
    this.#set({ question });
    if (JSON.stringify(before.query) === JSON.stringify(query)) return;
    this.#set({ query, pointed: undefined });
    if (wayOf(before.query) !== wayOf(query)) {
      this.#sought.clear();
      this.#set({ profile: undefined, last: undefined });
    }
    if (query === undefined) {
      this.#stop();
      this.#set({ answer: undefined, working: false, failure: undefined, part: 'journeys' });
    } else this.#plan(query, before.answer !== undefined && isTick(before, question, query));
  }

  show(part: AnswerPart): void {
    this.#set({ part });
    this.#fillPart();
  }

  choose(chosen: string | undefined): void {
    this.#set({ chosen, pointed: undefined });
  }

  point(pointed: PointedLegs | undefined): void {
    this.#set({ pointed });
  }

  /** The question that the shown answer answers; undefined before the first. */
  get answered(): Query | undefined {
    return this.#answered;
  }

  /** The open journey. */
  get journey(): Journey | undefined {
    return this.journeys.find(({ key }) => key === this.#state.chosen)?.journey;
  }

  /** The question of the way home; undefined unless the ends lie in both cities. */
  get home(): Query | undefined {
    const network = this.#loader.loaded?.network;
    const { query } = this.#state;
    return network && query && homeQuery(query, (end) => endpointCity(network, end));
  }

  /** Every journey of the answer, by its key. */
  get journeys(): readonly { readonly key: string; readonly journey: Journey }[] {
    const { answer } = this.#state;
    if (answer?.kind !== 'found') return [];
    const keys = journeyKeys(answer.journeys);
    return answer.journeys.map((journey, index) => ({ key: keys[index]!, journey }));
  }

  #set(changed: Partial<Commuting>): void {
    this.#state = { ...this.#state, ...changed };
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#loader.engine.giveUpJourneys();
    this.#sought.clear();
  }

  /** @param isTick - only the time has gone on: a reader in the midst of the answer is not told that it is renewed */
  #plan(query: Query, isTick = false): void {
    this.#set({ working: this.#state.working || !isTick, failure: undefined });
    const isStill = () => this.#state.query === query;
    this.#asked(isStill, () => this.#loader.engine.plan(query, this.#loader.signal), {
      done: ({ answer, sources }) => {
        this.#answered = query;
        this.#set({ answer, sources, working: false });
        if (this.journey === undefined) this.#set({ chosen: undefined });
        this.#fillPart();
      },
    });
  }

  /** The day and the way home are worked out once somebody looks. */
  #fillPart(): void {
    const { part, query, profile, last, failure } = this.#state;
    if (query === undefined || failure !== undefined) return;
    if (part === 'day' && profile === undefined) {
      this.#seek(part, query, () => this.#loader.engine.profile(query, this.#loader.signal), {
        done: (found) => this.#set({ profile: found }),
      });
    }
    const { home } = this;
    if (part === 'home' && last === undefined && home !== undefined) {
      this.#seek(part, query, () => this.#loader.engine.home(home, this.#loader.signal), {
        done: (found) => this.#set({ last: found }),
      });
    }
  }

  /** Once for each way, whatever the time: to ask again would begin again. */
  #seek<T>(part: AnswerPart, query: Query, ...rest: [ask: () => Promise<T>, heard: Heard<T>]): void {
    const way = wayOf(query)!;
    if (this.#sought.get(part) === way || this.#loader.signal.aborted) return;
    this.#sought.set(part, way);
    this.#asked(() => wayOf(this.#state.query) === way, ...rest);
  }

  /** @param isStill - whether what is asked is still wanted */
  #asked<T>(isStill: () => boolean, ask: () => Promise<T>, { done }: Heard<T>): void {
    if (this.#loader.signal.aborted) return; // On no page: it is asked when it is put back.
    this.#filled()
      .then((isLoaded) => (isLoaded ? ask() : undefined))
      .then(
        (value) => {
          if (value !== undefined && isStill()) done(value);
        },
        (error: unknown) => {
          // What failed with the same files is one failure.
          if (isAbort(error) || !isStill() || this.#state.failure !== undefined) return;
          if (this.#loader.failed) return; // It is told of the network.
          const failure = error instanceof Error ? error.message : String(error);
          this.#sought.clear();
          this.#set({ failure, working: false, answer: undefined });
          this.#failed(failure);
        },
      );
  }

  /**
   * Gives the engine the files of services, once; false while there is no network to answer from. They come beside
   * the network, not after it.
   */
  async #filled(): Promise<boolean> {
    const { given: network } = this.#loader;
    const isThere = (this.#given?.network === network && this.#given.isThere) || this.#fill(network);
    this.#given = { network, isThere };
    try {
      return await isThere;
    } catch (error) {
      if (this.#given?.isThere === isThere) this.#given = { network, isThere: undefined }; // The next question tries again.
      throw error;
    }
  }

  async #fill(given: Promise<boolean>): Promise<boolean> {
    const { base, signal, engine } = this.#loader;
    engine.start();
    const [hasNetwork, { value, problems }] = await Promise.all([given, loadServiceTexts(base, signal)]);
    if (!hasNetwork) return false;
    if (value === undefined) throw new Error(problems[0]?.message ?? 'The services could not be fetched.');
    engine.load(value);
    return true;
  }
}

/** What a query asks but for the time: of this the day and the last ways are the same all day long. */
function wayOf(query: Query | undefined): string | undefined {
  return query && JSON.stringify({ ...query, timing: undefined });
}

/** Whether nothing but the time has gone on, by which the day may be the next one. */
function isTick({ question, query: before }: Commuting, asked: Question, query: Query): boolean {
  return question === asked && before !== undefined && wayOf({ ...before, day: query.day }) === wayOf(query);
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
