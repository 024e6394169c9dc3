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

/** Fetches the elements that its host shows and nobody has fetched yet, and what stands around an answer. */
export class LateParts implements ReactiveController {
  #around: Around | undefined;
  #form: AskForm | undefined;
  #isFetchingForm = false;
  #isFetching = false;
  /** What could not be fetched the last time. */
  readonly #failed = new Set<Part | 'around' | 'form'>();
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
   * What stands around an answer; undefined until it is there, then the host is rendered anew.
   *
   * @param waits - whether somebody waits for an answer: then it is not fetched yet
   */
  around(waits: boolean): Around | undefined {
    if (this.#around === undefined && !waits && !this.#isFetching) void this.#fetchAround();
    return this.#around;
  }

  /**
   * The form of the question; undefined until it is there, then the host is rendered anew.
   *
   * @param isSeen - what nobody sees is not fetched
   */
  form(isSeen: boolean): AskForm | undefined {
    if (this.#form === undefined && isSeen && !this.#isFetchingForm) void this.#fetchForm();
    return this.#form;
  }

  async #fetchForm(): Promise<void> {
    this.#isFetchingForm = true;
    try {
      this.#form = await import('./ask-form.ts');
      this.#failed.delete('form');
      this.#host.requestUpdate();
    } catch (error) {
      this.#tell('form', error);
    }
    this.#isFetchingForm = false;
  }

  async #fetchAround(): Promise<void> {
    this.#isFetching = true;
    try {
      const [around, after] = await Promise.all([
        import('./around-answer.ts'),
        import('./after-answer.ts'),
        learnMore(),
        definePart('crossings'), // Stands within an answer.
      ]);
      this.#around = { ...around, ...after };
      this.#failed.delete('around');
      this.#wear(after.lateStyles);
      this.#host.requestUpdate();
    } catch (error) {
      this.#tell('around', error);
    }
    this.#isFetching = false;
  }

  /** Below those that the host has from the start. */
  #wear(styles: readonly CSSResult[]): void {
    const host = this.#host;
    const first = (host.constructor as typeof LitElement).elementStyles;
    adoptStyles(host.renderRoot as ShadowRoot, [...first, ...styles]);
  }

  /** Once: a change of the host tries again. */
  #tell(part: Part | 'around' | 'form', error: unknown): void {
    if (this.#failed.has(part)) return;
    this.#failed.add(part);
    this.#failures.tell('part-failed', String(error), undefined);
    this.#host.requestUpdate();
  }
}
