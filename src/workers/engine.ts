import { readDrawingText, readingNetworkText } from '../data/file-texts.ts';
import { readingServices } from '../data/services-file.ts';
import type { Network } from '../model/network.ts';
import type { Read } from '../model/problem.ts';
import type { Services } from '../model/service.ts';
import type { Steps } from '../slices/slices.ts';
import { inSlices } from '../slices/slices.ts';
import type { EngineData } from './answering-question.ts';
import { answeringQuestion } from './answering-question.ts';
import type {
  EngineAnswers,
  EngineFiles,
  EngineMessage,
  EngineQuestion,
  EngineReply,
} from './engine-messages.ts';

const NETWORK = 'network.json';
const SERVICES = 'services.json';

/** Never aborts: what is loaded is wanted until the engine is dropped. */
const ALWAYS = new AbortController().signal;

/**
 * Reads the files it is given, and answers questions from them, each in slices: a later message is heard while an
 * earlier question is worked on. The same in a worker and on a page's own thread.
 */
export class Engine {
  #network: Promise<Read<Network | undefined>> | undefined;
  #services: Promise<Services> | undefined;
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

  /** The network comes first: a page waits for it. */
  #load({ network, services, fares }: EngineFiles): void {
    if (network !== undefined) this.#network = inSlices(readingNetworkText(network, NETWORK), ALWAYS);
    if (services === undefined) return;
    const read = Promise.resolve(this.#network);
    this.#services = read.then(() => inSlices(readingServiceTexts(services, fares), ALWAYS));
    this.#services.catch(() => undefined); // Told to whoever asks.
  }

  async #answer(run: number, question: EngineQuestion): Promise<void> {
    const cancelling = new AbortController();
    const { signal } = cancelling;
    this.#running.set(run, cancelling);
    try {
      const value = await this.#valueOf(question, signal);
      signal.throwIfAborted();
      this.#post({ kind: 'answer', run, value });
    } catch (error) {
      if (!signal.aborted) this.#post({ kind: 'error', run, message: sentenceOf(error) });
    } finally {
      this.#running.delete(run);
    }
  }

  async #valueOf(question: EngineQuestion, signal: AbortSignal): Promise<EngineAnswers[keyof EngineAnswers]> {
    if (question.kind === 'drawing') return readDrawingText(question.text, 'drawing.json');
    if (question.kind === 'network') return loaded(await this.#network);
    const data: EngineData = {
      network: sound(NETWORK, loaded(await this.#network)),
      services: loaded(await this.#services),
    };
    signal.throwIfAborted();
    return inSlices(answeringQuestion(data, question), signal);
  }
}

function loaded<T>(file: T | undefined): T {
  if (file === undefined) throw new Error('No files were loaded to answer from.');
  return file;
}

function* readingServiceTexts(services: string, fares: string | undefined): Steps<Services> {
  const table = parsed(SERVICES, services);
  const prices = fares === undefined ? undefined : parsedOrNone(fares);
  yield;
  return sound(SERVICES, yield* readingServices(table, SERVICES, prices));
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
