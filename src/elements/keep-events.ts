import type { KeepAction } from '../i18n/keep/words.ts';

/** The reader wants to share, copy, print or save the journey. */
export class KeepEvent extends CustomEvent<KeepAction> {
  static readonly type = 'pingshan-hk-keep';
  constructor(action: KeepAction) {
    super(KeepEvent.type, { bubbles: true, composed: true, detail: action });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pingshan-hk-keep': KeepEvent;
  }
}
