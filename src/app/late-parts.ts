import type { LitElement, ReactiveController } from 'lit';
import type { Part } from './define-parts.ts';
import { definePart, partOf } from './define-parts.ts';
import type { Failures } from './failures.ts';

/** Fetches the elements that its host shows and nobody has fetched yet. */
export class LateParts implements ReactiveController {
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
    definePart(part).catch((error: unknown) => this.#failures.tell('part-failed', String(error), undefined));
  }
}
