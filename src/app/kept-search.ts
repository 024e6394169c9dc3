import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Network } from '../model/network.ts';
import type { EndpointHit } from '../search/endpoint-search.ts';
import { endpointSearch } from '../search/endpoint-search.ts';
import type { Search } from '../search/search-index.ts';
import { indexing } from '../search/search-index.ts';
import { inSlices } from '../slices/slices.ts';
import type { NetworkLoader } from './network-loader.ts';

/** Makes the search once a network is loaded, in slices: the whole takes longer than a frame. */
export class KeptSearch implements ReactiveController {
  /** Undefined while it is being made. */
  search: Search | undefined;
  /** The same for the ends of a journey. */
  find: ((query: string, limit: number) => EndpointHit[]) | undefined;
  #network: Network | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #loader: NetworkLoader;

  constructor(host: ReactiveControllerHost, loader: NetworkLoader) {
    this.#host = host;
    this.#loader = loader;
    host.addController(this);
  }

  /** Begins again with a network that was just loaded. */
  renew(): void {
    this.search = undefined;
    this.find = undefined;
    this.#network = this.#loader.loaded?.network;
    this.#make();
  }

  hostConnected(): void {
    if (this.search === undefined) this.#make(); // It was removed before the search was made.
  }

  #make(): void {
    const network = this.#network;
    if (network === undefined) return;
    inSlices(indexing(network), this.#loader.signal).then(
      (search) => {
        if (network !== this.#network) return;
        this.search = search;
        this.find = endpointSearch(network, search);
        this.#host.requestUpdate();
      },
      () => undefined, // Only an abort rejects.
    );
  }
}
