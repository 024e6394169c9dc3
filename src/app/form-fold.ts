import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Question } from '../model/question.ts';
import { deepActive } from './deep-active.ts';

/** Whether the form can be folded, and is: where it would hide the answer it is one line unless the reader opens it. */
export type Fold = 'none' | 'open' | 'folded';

/** An element that has the form and its question. */
type Host = ReactiveControllerHost & HTMLElement & { readonly question: Question };

/**
 * Whether the form is folded into one line, where it would take the room of its answer.
 *
 * It folds with each other question, unless the reader is still in it; the reader opens it.
 */
export class FormFold implements ReactiveController {
  /** The reader opened it, or is in it. */
  isOpen = false;
  #asked: Question | undefined;
  readonly #host: Host;
  readonly #changed: (isOpen: boolean) => void;

  /** @param changed - called when it folds, and when the reader opens it */
  constructor(host: Host, changed: (isOpen: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostUpdate(): void {
    const { question } = this.#host;
    if (question === this.#asked) return;
    this.#asked = question;
    this.isOpen = this.#isIn();
    const isWhole = question.from !== undefined && question.to !== undefined;
    if (isWhole && !this.isOpen) this.#changed(false);
  }

  /** @param isFoldable - whether the form would take the room of an answer */
  of(isFoldable: boolean): Fold {
    if (!isFoldable) return 'none';
    return this.isOpen ? 'open' : 'folded';
  }

  /** Opens what is folded, and the reverse. */
  toggle(): void {
    this.isOpen = !this.isOpen;
    this.#changed(this.isOpen);
    this.#host.requestUpdate();
  }

  #isIn(): boolean {
    const { shadowRoot } = this.#host;
    const root = shadowRoot && deepActive(shadowRoot)?.getRootNode();
    return root instanceof ShadowRoot && root.host.localName === 'pingshan-hk-ask';
  }
}
