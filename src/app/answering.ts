import type { ReactiveController } from 'lit';
import type { DayProfileOptions } from '../journeys/day-profile.ts';
import type { PlanOptions } from '../journeys/plan-journeys.ts';
import type { DayProfile, LastWays } from '../model/day-profile.ts';
import type { Query } from '../model/journey.ts';
import type {
  EngineAnswers,
  EngineFiles,
  EngineQuestion,
  EngineReply,
  JourneyQuestion,
  Planned,
} from '../workers/engine-messages.ts';
import type { EnginePort, StartEngine } from '../workers/start-engine.ts';
import { startEngine } from '../workers/start-engine.ts';

interface Waiting {
  readonly run: number;
  readonly resolve: (value: EngineAnswers[keyof EngineAnswers]) => void;
  readonly reject: (reason: unknown) => void;
}

const JOURNEYS: readonly JourneyQuestion['kind'][] = ['plan', 'profile', 'home'];

/**
 * Asks the engine, on another thread where there is one.
 *
 * Of each kind only the last question counts: an earlier one is given up, and its promise rejects with a
 * `DOMException` named `AbortError`, as it does when its signal aborts or the host leaves the page. What cannot be
 * answered rejects with an `Error` of one English sentence.
 */
export class Answering implements ReactiveController {
  #port: EnginePort | undefined;
  #files: EngineFiles | undefined;
  #runs = 0;
  readonly #waiting = new Map<EngineQuestion['kind'], Waiting>();
  readonly #start: StartEngine;

  constructor(start: StartEngine = startEngine) {
    this.#start = start;
  }

  /** Starts the engine before there is anything to ask, so that it is there by then. */
  start(): void {
    if (this.#port !== undefined) return;
    this.#port = this.#start((reply) => this.#hear(reply));
    if (this.#files !== undefined) this.#port.post({ kind: 'load', files: this.#files });
  }

  /** What later questions are answered from, besides what was loaded before. */
  load(files: EngineFiles): void {
    this.#files = { ...this.#files, ...files };
    if (this.#port === undefined) this.start();
    else this.#port.post({ kind: 'load', files });
  }

  /** What the engine has read of `network.json`. */
  network(signal?: AbortSignal): Promise<EngineAnswers['network']> {
    return this.#ask({ kind: 'network' }, signal) as Promise<EngineAnswers['network']>;
  }

  /** @param text - `drawing.json` */
  drawing(text: string, signal?: AbortSignal): Promise<EngineAnswers['drawing']> {
    return this.#ask({ kind: 'drawing', text }, signal) as Promise<EngineAnswers['drawing']>;
  }

  plan(query: Query, signal?: AbortSignal, options: PlanOptions = {}): Promise<Planned> {
    return this.#ask({ kind: 'plan', query, options }, signal) as Promise<Planned>;
  }

  profile(query: Query, signal?: AbortSignal, options: DayProfileOptions = {}): Promise<DayProfile> {
    return this.#ask({ kind: 'profile', query, options }, signal) as Promise<DayProfile>;
  }

  home(query: Query, signal?: AbortSignal): Promise<LastWays> {
    return this.#ask({ kind: 'home', query }, signal) as Promise<LastWays>;
  }

  /** Gives up what was asked about journeys. */
  giveUpJourneys(): void {
    for (const kind of JOURNEYS) this.#giveUp(kind);
  }

  /** Ends the engine and gives up every question; the next one starts it again, with the same files. */
  stop(): void {
    for (const kind of [...this.#waiting.keys()]) this.#giveUp(kind);
    this.#port?.stop();
    this.#port = undefined;
  }

  hostDisconnected(): void {
    this.stop();
  }

  #ask(question: EngineQuestion, signal?: AbortSignal): Promise<EngineAnswers[keyof EngineAnswers]> {
    this.#giveUp(question.kind);
    if (signal?.aborted) return Promise.reject(signal.reason);
    this.start();
    this.#runs += 1;
    const run = this.#runs;
    const giveUp = () => this.#giveUp(question.kind, run);
    const answer = new Promise<EngineAnswers[keyof EngineAnswers]>((resolve, reject) => {
      this.#waiting.set(question.kind, { run, resolve, reject });
      signal?.addEventListener('abort', giveUp);
      this.#port?.post({ kind: 'ask', run, question });
    });
    // A signal may live as long as the page, and be given with every question.
    return answer.finally(() => signal?.removeEventListener('abort', giveUp));
  }

  /** @param run - only if it is still this one that is waited for */
  #giveUp(kind: EngineQuestion['kind'], run = this.#waiting.get(kind)?.run): void {
    const waiting = this.#waiting.get(kind);
    if (waiting === undefined || waiting.run !== run) return;
    this.#waiting.delete(kind);
    this.#port?.post({ kind: 'cancel', run });
    waiting.reject(new DOMException('Another question was asked, or none any more.', 'AbortError'));
  }

  #hear(reply: EngineReply): void {
    if (reply.kind === 'ready') return;
    for (const [kind, waiting] of this.#waiting) {
      if (waiting.run !== reply.run) continue;
      this.#waiting.delete(kind);
      if (reply.kind === 'answer') waiting.resolve(reply.value);
      else waiting.reject(new Error(reply.message));
    }
  }
}
