import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LoadedNetwork } from '../data/load-network.ts';
import { loadNetwork } from '../data/load-network.ts';
import type { Problem } from '../model/problem.ts';

/** Fetches the network while its host is on a page; a removed host gives the fetch up. */
export class NetworkLoader implements ReactiveController {
  /** Undefined while loading and after a failure. */
  loaded: LoadedNetwork | undefined;
  failed = false;
  /** `network.json` as it came, before it is read here; undefined where it could not be fetched. */
  text: Promise<string | undefined> = Promise.resolve(undefined);
  #life: AbortController | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #base: () => URL;
  readonly #done: (problems: readonly Problem[]) => void;

  /**
   * @param base - folder of `network.json` and `drawing.json`
   * @param done - called when the files are read, or could not be
   */
  constructor(host: ReactiveControllerHost, base: () => URL, done: (problems: readonly Problem[]) => void) {
    this.#host = host;
    this.#base = base;
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
    const life = this.#life;
    if (life === undefined) return;
    this.failed = false;
    this.#host.requestUpdate();
    let give: (text?: string) => void = () => undefined;
    this.text = new Promise((resolve) => {
      give = resolve;
    });
    loadNetwork(this.#base(), life.signal, give).then(
      ({ value, problems }) => {
        give(); // Where it was given already, nothing comes of it.
        if (life.signal.aborted) return;
        this.loaded = value;
        this.failed = value === undefined;
        this.#done(problems);
        this.#host.requestUpdate();
      },
      () => give(), // Only an abort rejects.
    );
  }
}
