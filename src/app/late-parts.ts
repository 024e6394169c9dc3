import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { adoptStyles } from 'lit';
import { learnMore } from '../i18n/language.ts';
import type { Part } from './define-parts.ts';
import { definePart, partOf } from './define-parts.ts';
import type { Failures } from './failures.ts';

/** What stands around an answer, once it is there, and what comes with it. */
export type Around = typeof import('./around-answer.ts') & typeof import('./after-answer.ts');

/** The form of the question, once it is there, and what helps to fill it. */
export type AskForm = typeof import('./ask-form.ts');

/** The parts of an answer besides its journeys, once they are there. */
export type OtherParts = typeof import('./parts/day-elements.ts');

/** Says what is refused, once it is there. */
export type RefusedWords = typeof import('./refused-notice.ts');

/** Code that its host writes with, by the name under which it is told that a piece does not come. */
interface Pieces {
  readonly around: Around;
  readonly form: AskForm;
  readonly day: OtherParts;
  readonly refused: RefusedWords;
}

const FETCH: { readonly [Name in keyof Pieces]: () => Promise<Pieces[Name]> } = {
  around: async () => {
    const [around, after] = await Promise.all([
      import('./around-answer.ts'),
      import('./after-answer.ts'),
      learnMore(),
      definePart('crossings'), // Stands within an answer.
    ]);
    return { ...around, ...after };
  },
  form: () => import('./ask-form.ts'),
  day: async () => {
    const [parts] = await Promise.all([import('./parts/day-elements.ts'), definePart('day')]);
    return parts;
  },
  refused: async () => {
    const [words] = await Promise.all([import('./refused-notice.ts'), learnMore()]);
    return words;
  },
};

/** Fetches the elements that its host shows and nobody has fetched yet, and what stands around an answer. */
export class LateParts implements ReactiveController {
  readonly #pieces: { -readonly [Name in keyof Pieces]?: Pieces[Name] } = {};
  readonly #fetching = new Set<keyof Pieces>();
  /** What could not be fetched the last time. */
  readonly #failed = new Set<Part | keyof Pieces>();
  readonly #host: LitElement;
  readonly #failures: Failures;

  /** @param failures - hears once of what cannot be fetched; that is tried again when the host next changes */
  constructor(host: LitElement, failures: Failures) {
    this.#host = host;
    this.#failures = failures;
    host.addController(this);
  }

  /** Whether something could not be fetched the last time. */
  get hasFailed(): boolean {
    return this.#failed.size > 0;
  }

  hostUpdated(): void {
    for (const { localName } of this.#host.renderRoot.querySelectorAll(':not(:defined)')) {
      const part = partOf(localName);
      if (part !== undefined) this.fetch(part);
    }
  }

  /** Before it is shown, so that it is there by then. */
  fetch(part: Part): void {
    definePart(part).then(
      () => this.#failed.delete(part),
      (error: unknown) => this.#tell(part, error),
    );
  }

  /**
   * A piece of code; undefined until it is there, then the host is rendered anew.
   *
   * @param isWanted - what nobody sees, or what waits for an answer, is not fetched yet
   */
  piece<Name extends keyof Pieces>(name: Name, isWanted: boolean): Pieces[Name] | undefined {
    if (isWanted && this.#pieces[name] === undefined && !this.#fetching.has(name)) {
      this.#fetching.add(name);
      FETCH[name]()
        .then((piece) => {
          this.#pieces[name] = piece;
          this.#failed.delete(name);
          if ('lateStyles' in piece) this.#wear(piece.lateStyles);
          this.#host.requestUpdate();
        })
        .catch((error: unknown) => this.#tell(name, error))
        .finally(() => this.#fetching.delete(name));
    }
    return this.#pieces[name];
  }

  /** Below those that the host has from the start. */
  #wear(styles: readonly CSSResult[]): void {
    const host = this.#host;
    const first = (host.constructor as typeof LitElement).elementStyles;
    adoptStyles(host.renderRoot as ShadowRoot, [...first, ...styles]);
  }

  /** Once: a change of the host tries again. */
  #tell(part: Part | keyof Pieces, error: unknown): void {
    if (this.#failed.has(part)) return;
    this.#failed.add(part);
    this.#failures.tell('part-failed', String(error), undefined);
    this.#host.requestUpdate();
  }
}
