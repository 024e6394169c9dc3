import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FindEndpoints } from '../model/found-endpoint.ts';
import type { Network } from '../model/network.ts';
import type { Search } from '../search/search-index.ts';
import { inSlices } from '../slices/slices.ts';
import type { Failures } from './failures.ts';
import type { NetworkLoader } from './network-loader.ts';

/** Makes the search once a network is loaded, in slices: the whole takes longer than a frame. */
export class KeptSearch implements ReactiveController {
  /** Undefined while it is being made. */
  search: Search | undefined;
  /** The same for the ends of a journey. */
  find: FindEndpoints | undefined;
  #network: Network | undefined;
  #isMaking = false;
  #isEntered = false;
  #hasFailed = false;
  readonly #host: ReactiveControllerHost;
  readonly #loader: NetworkLoader;
  readonly #failures: Failures;
  readonly #mayBegin: () => boolean;

  /**
   * @param failures - hears once when its code does not come; that is tried again when the host next changes
   * @param mayBegin - whether nothing else is awaited any more; asked again whenever the host changes, and not asked
   *   once the reader has gone into the host, where they may type
   */
  constructor(
    host: ReactiveControllerHost & EventTarget,
    loader: NetworkLoader,
    failures: Failures,
    mayBegin: () => boolean,
  ) {
    this.#host = host;
    this.#loader = loader;
    this.#failures = failures;
    this.#mayBegin = mayBegin;
    host.addController(this);
    host.addEventListener('focusin', () => {
      this.#isEntered = true;
      this.#make();
    });
  }

  /** Begins again with a network that was just loaded. */
  renew(): void {
    this.search = undefined;
    this.find = undefined;
    this.#network = this.#loader.loaded?.network;
    this.#make();
  }

  hostUpdated(): void {
    this.#make();
  }

  #make(): void {
    const { signal } = this.#loader;
    const network = this.#network;
    if (network === undefined || this.search !== undefined || this.#isMaking || signal.aborted) return;
    if (!this.#isEntered && !this.#mayBegin()) return;
    this.#isMaking = true;
    this.#index(network, signal)
      .catch((error: unknown) => {
        if (signal.aborted || this.#hasFailed) return;
        this.#hasFailed = true;
        this.#failures.tell('part-failed', String(error), undefined);
      })
      .finally(() => {
        this.#isMaking = false;
        if (network !== this.#network || this.search !== undefined) this.#host.requestUpdate();
      });
  }

  /** Nobody has typed by then, so its code comes after what the first view needs. */
  async #index(network: Network, signal: AbortSignal): Promise<void> {
    const [{ indexing }, { endpointSearch }] = await Promise.all([
      import('../search/search-index.ts'),
      import('../search/endpoint-search.ts'),
    ]);
    const search = await inSlices(indexing(network), signal);
    if (network !== this.#network) return;
    this.search = search;
    this.find = endpointSearch(network, search);
  }
}
