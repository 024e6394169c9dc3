import type { LitElement, ReactiveController } from 'lit';

/** Knows when the first answer has been painted: whoever asked has connection and processor for that first. */
export class AnswerFirst implements ReactiveController {
  isPainted = false;
  #isWaiting = false;
  readonly #host: LitElement;
  readonly #isThere: () => boolean;

  /** @param isThere - whether there is an answer to paint, and all that it is written with */
  constructor(host: LitElement, isThere: () => boolean) {
    this.#host = host;
    this.#isThere = isThere;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.isPainted || this.#isWaiting || !this.#isThere()) return;
    const missing = this.#host.renderRoot.querySelector(':not(:defined)');
    if (missing !== null) {
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
