import type { ReactiveControllerHost } from 'lit';
import type { KeepOutcome } from '../elements/pingshan-hk-keep.ts';
import type { KeepAction } from '../i18n/keep/words.ts';
import type { KeptJourney } from '../keep/kept-journey.ts';
import type { Source } from '../model/evidence.ts';
import type { Scene } from '../model/scene.ts';
import type { Day } from '../model/units.ts';

/** What is kept, and what a page of it needs besides. */
export interface Keepable {
  readonly kept: KeptJourney;
  readonly scene: Scene;
  readonly made: Day;
  readonly sources: readonly Source[];
}

/** Shares, copies, prints and saves a journey; what makes the files is fetched when it is wanted. */
export class Keeping {
  working: KeepAction | undefined;
  outcome: KeepOutcome | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether the browser can hand a text to another app. */
  get canShare(): boolean {
    return typeof navigator !== 'undefined' && typeof navigator.share === 'function';
  }

  /** What came of the last wish is said of one journey only. */
  clear(): void {
    this.outcome = undefined;
  }

  async keep(action: KeepAction, keepable: Keepable): Promise<void> {
    if (this.working !== undefined) return;
    this.#set(action, undefined);
    try {
      const { KEEP_ACTIONS } = await import('./keep-actions.ts');
      await KEEP_ACTIONS[action](keepable);
      this.#set(undefined, { action, ok: true });
    } catch (error) {
      const isGivenUp = error instanceof DOMException && error.name === 'AbortError';
      this.#set(undefined, isGivenUp ? undefined : { action, ok: false });
    }
  }

  #set(working: KeepAction | undefined, outcome: KeepOutcome | undefined): void {
    this.working = working;
    this.outcome = outcome;
    this.#host.requestUpdate();
  }
}
