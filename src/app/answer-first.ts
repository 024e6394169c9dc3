import type { LitElement, ReactiveController } from 'lit';

/** Parts of the page that come late. */
interface Parts {
  readonly hasFailed: boolean;
}

/** Knows when the first answer has been painted: whoever asked has connection and processor for that first. */
export class AnswerFirst implements ReactiveController {
  isPainted = false;
  #isWaiting = false;
  readonly #host: LitElement;
  readonly #isThere: () => boolean;
  readonly #parts: Parts;

  /**
   * @param isThere - whether there is an answer to paint
   * @param parts - of what it is written with: where one could not be fetched nothing else waits for it
   */
  constructor(host: LitElement, isThere: () => boolean, parts: Parts) {
    this.#host = host;
    this.#isThere = isThere;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.isPainted || this.#isWaiting || !this.#isThere()) return;
    const missing = this.#host.renderRoot.querySelector(':not(:defined)');
    if (missing !== null && !this.#parts.hasFailed) {
      // Its code comes later, and may be the last thing that happens.
      void customElements.whenDefined(missing.localName).then(() => this.#host.requestUpdate());
      return;
    }
    this.#isWaiting = true;
    // The frame paints what was just written; a task after it is the first that does not keep it waiting.
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.isPainted = true;
        this.#host.requestUpdate();
      });
    });
  }
}
