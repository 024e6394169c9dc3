import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchText } from '../data/fetch-text.ts';
import type { Drawing, Network } from '../model/network.ts';
import type { Problem, Read } from '../model/problem.ts';
import type { Answering } from './answering.ts';
import type { Failures } from './failures.ts';

/** The network and its shapes. */
export interface LoadedNetwork {
  readonly network: Network;
  /** Undefined until they have come. */
  readonly drawing: Drawing | undefined;
}

const SHAPELESS: Drawing = { sections: new Map(), roads: new Map() };

/**
 * Fetches the network while its host is on a page, and has the engine read it; a removed host gives that up. The
 * shapes, which no answer needs, are fetched once they may be: beside the network where nobody waits for an answer.
 */
export class NetworkLoader implements ReactiveController {
  /** Undefined while loading and after a failure. */
  loaded: LoadedNetwork | undefined;
  failed = false;
  /** Whether the engine was given `network.json`; false where it could not be fetched. */
  given: Promise<boolean> = Promise.resolve(false);
  /** Reads the network, and answers from it. */
  readonly engine: Answering;
  #life: AbortController | undefined;
  /** The network that is being read, or was; undefined inside where there is none. */
  #reading: Promise<Network | undefined> = Promise.resolve(undefined);
  /** Whether its shapes were asked for. */
  #isDrawing = false;
  readonly #host: ReactiveControllerHost;
  readonly #failures: Failures;
  readonly #base: () => URL;
  readonly #mayDraw: () => boolean;
  readonly #done: () => void;

  /**
   * @param failures - hears of what is missing or damaged; of many bad records, the first
   * @param base - folder of `network.json` and `drawing.json`
   * @param mayDraw - whether nothing more urgent is awaited than the shapes; asked again whenever the host changes
   * @param done - called when the network is read
   */
  constructor(
    host: ReactiveControllerHost,
    { engine, failures }: { readonly engine: Answering; readonly failures: Failures },
    base: () => URL,
    mayDraw: () => boolean,
    done: () => void,
  ) {
    this.#host = host;
    this.engine = engine;
    this.#failures = failures;
    this.#base = base;
    this.#mayDraw = mayDraw;
    this.#done = done;
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    if (this.loaded === undefined) this.load();
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#life = undefined;
    this.engine.stop();
    if (this.loaded?.drawing === undefined) this.#isDrawing = false;
  }

  hostUpdated(): void {
    const { signal } = this;
    if (this.#isDrawing || signal.aborted || !this.#mayDraw()) return;
    this.#isDrawing = true;
    this.#draw(signal).catch(() => undefined); // Only an abort rejects.
  }

  /** Folder of the network's files. */
  get base(): URL {
    return this.#base();
  }

  /** Aborts when the host leaves its page; aborted already while it is on none. */
  get signal(): AbortSignal {
    return this.#life?.signal ?? AbortSignal.abort();
  }

  /** Starts anew, as after a failure. */
  load(): void {
    const { signal } = this;
    if (signal.aborted) return;
    this.failed = false;
    this.#isDrawing = false;
    this.#host.requestUpdate();
    this.engine.start(); // Its code comes beside the file.
    const file = new URL('network.json', this.#base());
    const fetched = fetchText(file, signal);
    this.given = fetched.then(
      (answer) => {
        if ('text' in answer) this.engine.load({ network: answer.text });
        return 'text' in answer;
      },
      () => false,
    );
    this.#reading = this.#read(file, fetched, signal).then(
      ({ value: network, problems }) => {
        if (signal.aborted) return undefined;
        this.loaded = network && { network, drawing: undefined };
        this.failed = network === undefined;
        this.#tell(problems, this.failed ? 'network-failed' : 'bad-record');
        this.#done();
        this.#host.requestUpdate();
        return network;
      },
      () => undefined, // Only an abort rejects.
    );
  }

  async #read(
    { href }: URL,
    fetched: ReturnType<typeof fetchText>,
    signal: AbortSignal,
  ): Promise<Read<Network | undefined>> {
    const file = await fetched;
    await this.given;
    if ('problem' in file) return { value: undefined, problems: [file.problem] };
    try {
      return withAddress(await this.engine.network(signal), href);
    } catch (error) {
      signal.throwIfAborted();
      this.engine.stop(); // Another may start where this one did not.
      const message = error instanceof Error ? error.message : String(error);
      return { value: undefined, problems: [{ file: href, record: '', path: '', message }] };
    }
  }

  /** A damaged file, or none, costs the shapes alone. */
  async #draw(signal: AbortSignal): Promise<void> {
    const address = new URL('drawing.json', this.#base());
    const reading = this.#reading;
    const file = await fetchText(address, signal);
    const network = await reading;
    if (network === undefined) return;
    const { href } = address;
    const { value: drawing, problems } =
      'text' in file
        ? withAddress(await this.#shapesIn(file.text, signal), href)
        : { value: SHAPELESS, problems: [file.problem] };
    if (signal.aborted || this.loaded?.network !== network) return;
    this.loaded = { network, drawing };
    this.#tell(problems, 'bad-record');
    this.#host.requestUpdate();
  }

  async #shapesIn(text: string, signal: AbortSignal): Promise<Read<Drawing>> {
    try {
      return await this.engine.drawing(text, signal);
    } catch (error) {
      signal.throwIfAborted();
      const message = error instanceof Error ? error.message : String(error);
      return { value: SHAPELESS, problems: [{ file: '', record: '', path: '', message }] };
    }
  }

  #tell([problem]: readonly Problem[], kind: 'network-failed' | 'bad-record'): void {
    if (problem !== undefined) this.#failures.tell(kind, problem.message, problem.file);
  }
}

/** An engine knows its files by name alone. */
function withAddress<T>({ value, problems }: Read<T>, file: string): Read<T> {
  return { value, problems: problems.map((problem) => ({ ...problem, file })) };
}
