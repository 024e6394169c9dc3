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
  /** Whether some part could not be fetched the last time. */
  hasFailed = false;
  #around: Around | undefined;
  #form: AskForm | undefined;
  #isFetchingForm = false;
  #isFetching = false;
  readonly #host: LitElement;
  readonly #failures: Failures;

  /** @param failures - hears of a part that cannot be fetched; it is tried again when the host next changes */
  constructor(host: LitElement, failures: Failures) {
    this.#host = host;
    this.#failures = failures;
    host.addController(this);
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
      () => (this.hasFailed = false),
      (error: unknown) => this.#failed(error),
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
      this.#host.requestUpdate();
    } catch (error) {
      this.#failed(error);
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
      this.#wear(after.lateStyles);
      this.#host.requestUpdate();
    } catch (error) {
      this.#failed(error);
    }
    this.#isFetching = false;
  }

  /** Below those that the host has from the start. */
  #wear(styles: readonly CSSResult[]): void {
    const host = this.#host;
    const first = (host.constructor as typeof LitElement).elementStyles;
    adoptStyles(host.renderRoot as ShadowRoot, [...first, ...styles]);
  }

  #failed(error: unknown): void {
    // Once: a change of the host tries again.
    if (!this.hasFailed) this.#host.requestUpdate();
    this.hasFailed = true;
    this.#failures.tell('part-failed', String(error), undefined);
  }
}
