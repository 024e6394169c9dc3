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
      await ACTIONS[action](keepable);
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

const ACTIONS: Readonly<Record<KeepAction, (keepable: Keepable) => Promise<void>>> = {
  share: async ({ kept }) => {
    const { headline } = await import('../keep/kept-journey.ts');
    const { title } = headline(kept);
    await navigator.share(
      kept.address === undefined ? { title, text: await text(kept) } : { title, url: kept.address },
    );
  },
  copy: async ({ kept }) => navigator.clipboard.writeText(kept.address ?? (await text(kept))),
  print: async ({ kept, scene, made, sources }) => {
    const [{ PingshanHkPrint }, { printPage }] = await Promise.all([
      import('../elements/pingshan-hk-print.ts'),
      import('../elements/keep/print-page.ts'),
    ]);
    if (customElements.get('pingshan-hk-print') === undefined) {
      customElements.define('pingshan-hk-print', PingshanHkPrint);
    }
    const page = document.createElement('pingshan-hk-print');
    Object.assign(page, { kept, scene, made, sources });
    await printPage(page);
  },
  image: async ({ kept, scene }) => {
    const [{ journeyImage }, { saveFile }] = await Promise.all([
      import('../keep/journey-image.ts'),
      import('../keep/save-file.ts'),
    ]);
    saveFile('journey.png', await journeyImage(kept, scene));
  },
  calendar: async ({ kept }) => {
    const [{ calendarFile }, { saveFile }] = await Promise.all([
      import('../keep/calendar-file.ts'),
      import('../keep/save-file.ts'),
    ]);
    saveFile('journey.ics', new Blob([await calendarFile(kept)], { type: 'text/calendar' }));
  },
};

async function text(kept: KeptJourney): Promise<string> {
  const { shareText } = await import('../keep/share-text.ts');
  return shareText(kept);
}
