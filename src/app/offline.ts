import type { Day } from '../model/units.ts';

/** How our page stands without a network, and against newer versions of itself. */
export interface OfflineState {
  /** The system says that there is no network, or the page was opened from what is kept and its host is silent. */
  readonly isOffline: boolean;
  /** The day of the kept data, not of its fetching; undefined until it is needed, or when nothing is kept. */
  readonly asOf: Day | undefined;
  /** Takes a newer version that waits and opens the page anew; undefined while there is none. */
  readonly takeNewer: (() => void) | undefined;
}

/** A host that was silent is asked again so often: the system may not notice that the network is back. */
const ASK_AGAIN = 3_000;

/** Keeps our page for times without a network, and knows how it stands. Lives as long as the page. */
export class Offline {
  /** As of the last change. */
  state: OfflineState = { isOffline: !navigator.onLine, asOf: undefined, takeNewer: undefined };
  readonly #network: URL;
  readonly #changed: () => void;
  /** Times the host was asked: only the last asks again. */
  #asked = 0;

  /**
   * @param network - address of `network.json`
   * @param changed - called after each change of the state
   */
  constructor(network: URL, changed: () => void) {
    this.#network = network;
    this.#changed = changed;
    addEventListener('online', () => void this.#connected());
    addEventListener('offline', () => void this.#connected());
    void this.#connected();
  }

  /**
   * Keeps the page for offline, once `shown` has come and the reader's machine has nothing else to do: the first
   * view has the whole connection for itself. Where that is refused or impossible, the page works as before.
   */
  async keep(shown: Promise<unknown>): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    await shown;
    await idle();
    try {
      const { Workbox } = await import('workbox-window');
      const workbox = new Workbox('./service-worker.js');
      workbox.addEventListener('waiting', () => this.#newer(() => workbox.messageSkipWaiting()));
      await workbox.register();
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible' && navigator.onLine) void workbox.update().catch(() => {});
      });
    } catch {
      // Private windows and policies refuse it, and nothing but offline is lost.
    }
  }

  /** @param takeOver - lets the version that waits take over */
  #newer(takeOver: () => void): void {
    const { serviceWorker } = navigator;
    const before = serviceWorker.controller;
    const takeNewer = () => {
      // Another tab of the page may have let it take over already.
      if (serviceWorker.controller !== before) return location.reload();
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      takeOver();
    };
    this.#set({ takeNewer });
  }

  /** A phone in a tunnel believes that it is connected: whether the host answers is another question. */
  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    const isSilent = await isSilentAt(this.#network);
    // Where the system knows, it tells by itself.
    if (!navigator.onLine || asked !== this.#asked) return;
    if (isSilent) setTimeout(() => asked === this.#asked && void this.#ask(), ASK_AGAIN);
    if (isSilent !== this.state.isOffline) await this.#tell(isSilent);
  }

  async #connected(): Promise<void> {
    this.#asked++; // What was asked before is past.
    if (navigator.onLine && isKept()) await this.#ask();
    else if (this.state.isOffline || !navigator.onLine) await this.#tell(!navigator.onLine);
  }

  async #tell(isOffline: boolean): Promise<void> {
    this.#set({ isOffline });
    if (!this.state.isOffline || this.state.asOf !== undefined) return;
    const asOf = await dayOf(this.#network);
    if (asOf !== undefined) this.#set({ asOf });
  }

  #set(part: Partial<OfflineState>): void {
    this.state = { ...this.state, ...part };
    this.#changed();
  }
}

/** Whether the page came from what is kept: only then it can be here without a network. */
function isKept(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

/** Whether the host gives no answer, as the service worker finds. */
async function isSilentAt(network: URL): Promise<boolean> {
  const address = new URL(network);
  address.search = 'alive';
  try {
    return (await (await fetch(address)).text()) === 'silent';
  } catch {
    return true;
  }
}

/** Without a network this answers only where the page is kept. */
async function dayOf(network: URL): Promise<Day | undefined> {
  try {
    const { asOf }: { readonly asOf?: unknown } = await (await fetch(network)).json();
    return typeof asOf === 'string' ? asOf : undefined;
  } catch {
    return undefined;
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
}
