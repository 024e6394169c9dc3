import { readingNetwork } from '../data/network-file.ts';
import { readingServices } from '../data/services-file.ts';
import type { Network } from '../model/network.ts';
import type { Read } from '../model/problem.ts';
import type { Steps } from '../slices/slices.ts';
import { inSlices } from '../slices/slices.ts';
import type { EngineData } from './answering-question.ts';
import { answeringQuestion } from './answering-question.ts';
import type { EngineFiles, EngineMessage, EngineQuestion, EngineReply } from './engine-messages.ts';

/** Never aborts: what is loaded is wanted until the engine is dropped. */
const ALWAYS = new AbortController().signal;

/**
 * Answers questions from the files it was given, each in slices: a later message is heard while an earlier
 * question is worked on. The same in a worker and on a page's own thread.
 */
export class Engine {
  #data: Promise<EngineData> | undefined;
  readonly #running = new Map<number, AbortController>();
  readonly #post: (reply: EngineReply) => void;

  /** @param post - takes the replies, of which the first says that the engine hears */
  constructor(post: (reply: EngineReply) => void) {
    this.#post = post;
    post({ kind: 'ready' });
  }

  /** Hears a message; the reply to a question comes later. */
  take(message: EngineMessage): void {
    if (message.kind === 'load') this.#load(message.files);
    else if (message.kind === 'cancel') this.#running.get(message.run)?.abort();
    else void this.#answer(message.run, message.question);
  }

  #load(files: EngineFiles): void {
    this.#data = inSlices(readingFiles(files), ALWAYS);
    this.#data.catch(() => undefined); // Told to whoever asks.
  }

  async #answer(run: number, question: EngineQuestion): Promise<void> {
    const cancelling = new AbortController();
    const { signal } = cancelling;
    this.#running.set(run, cancelling);
    try {
      const data = await this.#data;
      signal.throwIfAborted();
      if (data === undefined) throw new Error('No files were loaded to answer from.');
      const value = await inSlices(answeringQuestion(data, question), signal);
      this.#post({ kind: 'answer', run, value });
    } catch (error) {
      if (!signal.aborted) this.#post({ kind: 'error', run, message: sentenceOf(error) });
    } finally {
      this.#running.delete(run);
    }
  }
}

function* readingFiles({ network, services, fares }: EngineFiles): Steps<EngineData> {
  const read: Network =
    typeof network === 'string'
      ? sound('network.json', yield* readingNetwork(parsed('network.json', network), 'network.json'))
      : network;
  yield;
  const table = parsed('services.json', services);
  const prices = fares === undefined ? undefined : parsedOrNone(fares);
  yield;
  const tables = yield* readingServices(table, 'services.json', prices);
  return { network: read, services: sound('services.json', tables) };
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file} is damaged: it is not JSON (${error instanceof Error ? error.message : error}).`,
    );
  }
}

/** A damaged fare table costs the fares, not the answer. */
function parsedOrNone(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A bad record costs only what stands on it; without any value there is nothing to answer from. */
function sound<T>(file: string, { value, problems }: Read<T | undefined>): T {
  if (value === undefined) throw new Error(problems[0]?.message ?? `${file} is damaged.`);
  return value;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
