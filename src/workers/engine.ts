import type { Checks } from '../data/checks.ts';
import { NO_CHECKS } from '../data/checks.ts';
import { checksFor } from '../data/checks-for.ts';
import { fetchedPart } from '../data/fetched-part.ts';
import { readingNetworkText } from '../data/file-texts.ts';
import { parsedJson } from '../data/parsed-json.ts';
import { unpackingServices } from '../data/unpack-services.ts';
import type { Network } from '../model/network.ts';
import type { Read } from '../model/problem.ts';
import type { Services } from '../model/service.ts';
import type { Steps } from '../slices/slices.ts';
import { inSlices } from '../slices/slices.ts';
import { answererOf } from './answering-question.ts';
import type {
  EngineAnswers,
  EngineFiles,
  EngineMessage,
  EngineQuestion,
  EngineReply,
} from './engine-messages.ts';

const NETWORK = 'network.json';
const SERVICES = 'services.json';
const FARES = 'shenzhen-fares.json';

/** Never aborts: what is loaded is wanted until the engine is dropped. */
const ALWAYS = new AbortController().signal;

/**
 * Reads the files it is given, and answers questions from them, each in slices: a later message is heard while an
 * earlier question is worked on. The same in a worker and on a page's own thread.
 */
export class Engine {
  #network: Promise<Read<Network | undefined>> | undefined;
  #services: Promise<Services> | undefined;
  /** What each file is held to. */
  readonly #checks = new Map<string, Promise<Checks>>();
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
    if (network !== undefined) {
      this.#network = readNetwork(network, this.#checksOf(NETWORK, { [NETWORK]: network }));
    }
    this.#network?.catch(() => undefined); // Told to whoever asks.
    if (services === undefined) return;
    const texts = { [SERVICES]: services, ...(fares === undefined ? {} : { [FARES]: fares }) };
    const checks = this.#checksOf(SERVICES, texts);
    this.#services = readServices(services, fares, checks, this.#network);
    this.#services.catch(() => undefined); // The same.
  }

  #checksOf(file: string, texts: Parameters<typeof checksFor>[0]): Promise<Checks> {
    const checks = checksFor(texts);
    this.#checks.set(file, checks);
    return checks;
  }

  async #areKnown(): Promise<boolean> {
    return (await Promise.all(this.#checks.values())).every((checks) => checks === NO_CHECKS);
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
    if (question.kind === 'drawing') {
      const { readDrawing } = await fetchedPart('What reads shapes', import('./drawing-answer.ts'));
      return readDrawing(question.text);
    }
    if (question.kind === 'network') return loaded(await this.#network);
    const [answer, network, services] = await Promise.all([
      answererOf(question, () => this.#areKnown()),
      this.#network,
      this.#services,
    ]);
    signal.throwIfAborted();
    return answer({ network: sound(NETWORK, loaded(network)), services: loaded(services) }, signal);
  }
}

function loaded<T>(file: T | undefined): T {
  if (file === undefined) throw new Error('No files were loaded to answer from.');
  return file;
}

async function readNetwork(text: string, checks: Promise<Checks>): Promise<Read<Network | undefined>> {
  return inSlices(readingNetworkText(text, NETWORK, await checks), ALWAYS);
}

/** @param before - what is read first */
async function readServices(
  services: string,
  fares: string | undefined,
  checking: Promise<Checks>,
  before: Promise<unknown> | undefined,
): Promise<Services> {
  const [checks] = await Promise.all([checking, before]);
  return inSlices(readingServiceTexts(services, fares, checks), ALWAYS);
}

function* readingServiceTexts(services: string, fares: string | undefined, checks: Checks): Steps<Services> {
  const parsed = parsedJson(services);
  if ('damage' in parsed) throw new Error(`${SERVICES} ${parsed.damage}`);
  // A damaged fare table costs the fares, not the answer.
  const prices = fares === undefined ? undefined : parsedJson(fares).content;
  yield;
  return sound(SERVICES, yield* unpackingServices(parsed.content, SERVICES, checks, prices));
}

/** A bad record costs only what stands on it; without any value there is nothing to answer from. */
function sound<T>(file: string, { value, problems }: Read<T | undefined>): T {
  if (value === undefined) throw new Error(problems[0]?.message ?? `${file} is damaged.`);
  return value;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
