import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveClient } from '../live/live-client.ts';
import type { Journey, Traveller } from '../model/journey.ts';
import type { LiveNote, LiveState } from '../model/live.ts';

/** What public feeds say of the open journey, where the host allows them; their code is fetched only then. */
export class LiveNotes implements ReactiveController {
  notes: readonly LiveNote[] = [];
  state: LiveState = 'off';
  #stop: (() => void) | undefined;
  #journey: Journey | undefined;
  #run = 0;
  /** Kept from journey to journey: it remembers what the feeds said. */
  #client: LiveClient | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate(); // Put back, it is told again what to follow.
  }

  hostDisconnected(): void {
    this.follow(undefined);
  }

  /** Asks about another journey, or about none; the same one goes on being asked about. */
  follow(journey: Journey | undefined, traveller?: Traveller): void {
    if (journey === this.#journey) return;
    this.#journey = journey;
    this.#stop?.();
    this.#stop = undefined;
    this.notes = [];
    this.state = journey === undefined ? 'off' : 'asking';
    const run = ++this.#run;
    if (journey === undefined) return;
    Promise.all([import('../live/live-client.ts'), import('../live/live-watch.ts')]).then(
      ([{ openLive }, { watchLive }]) => {
        if (run !== this.#run) return;
        this.#client ??= openLive({ fetch: (...request) => fetch(...request), now: () => Date.now() });
        this.#stop = watchLive(this.#client, {
          journey,
          ...(traveller === undefined ? {} : { traveller }),
          onNotes: (notes, state) => this.#hear(run, notes, state),
        });
      },
      () => undefined, // Without them the answer stands as it is.
    );
  }

  #hear(run: number, notes: readonly LiveNote[], state: LiveState): void {
    if (run !== this.#run) return;
    this.notes = notes;
    this.state = state;
    this.#host.requestUpdate();
  }
}
