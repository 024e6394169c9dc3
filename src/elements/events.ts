import type { Selection } from '../model/selection.ts';

/** The reader picked something, or nothing. */
export class SelectEvent extends CustomEvent<Selection | null> {
  static readonly type = 'pingshan-hk-select';
  constructor(selection: Selection | undefined) {
    super(SelectEvent.type, { bubbles: true, composed: true, detail: selection ?? null });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pingshan-hk-select': SelectEvent;
  }
}
