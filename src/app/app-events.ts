import type { Selection } from '../model/selection.ts';

/** The map stands: the network is loaded and the first view is drawn, or cannot be drawn here. */
export class ReadyEvent extends CustomEvent<null> {
  static readonly type = 'pingshan-hk-ready';
  constructor() {
    super(ReadyEvent.type, { bubbles: true, composed: true, detail: null });
  }
}

/** What failed, and one English sentence about it. */
export interface MapErrorDetail {
  /** `bad-attribute`, `network-failed`, `bad-record`, `journey-failed`, or what part of the map is not drawn. */
  readonly kind: string;
  readonly message: string;
  /** Of the file, when it is the trouble. */
  readonly address?: string;
}

/** Something failed; what still works goes on. */
export class MapErrorEvent extends CustomEvent<MapErrorDetail> {
  static readonly type = 'pingshan-hk-error';
  constructor(detail: MapErrorDetail) {
    super(MapErrorEvent.type, { bubbles: true, composed: true, detail });
  }
}

/** The selection as hosts hear it; null when nothing is selected. */
export type SelectDetail = Selection | null;

declare global {
  interface HTMLElementEventMap {
    'pingshan-hk-ready': ReadyEvent;
    'pingshan-hk-error': MapErrorEvent;
  }
}
