import type { Endpoint } from '../model/journey.ts';

const OPTIONS = { bubbles: true, composed: true } as const;

/** An end of the journey that is asked for. */
export type AskEnd = 'from' | 'to';

/** The reader wants an end to be where they are. */
export class LocateEvent extends CustomEvent<AskEnd> {
  static readonly type = 'pingshan-hk-locate';
  constructor(end: AskEnd) {
    super(LocateEvent.type, { ...OPTIONS, detail: end });
  }
}

/** The reader wants to choose an end on the map, or, with null, not any more. */
export class PickEvent extends CustomEvent<AskEnd | null> {
  static readonly type = 'pingshan-hk-pick';
  constructor(end: AskEnd | null) {
    super(PickEvent.type, { ...OPTIONS, detail: end });
  }
}

/** A place that is to be saved, or not any more. */
export interface PlaceSaving {
  readonly endpoint: Endpoint;
  readonly saved: boolean;
}

/** The reader saves a place, or takes it from the saved ones. */
export class SaveEvent extends CustomEvent<PlaceSaving> {
  static readonly type = 'pingshan-hk-save';
  constructor(saving: PlaceSaving) {
    super(SaveEvent.type, { ...OPTIONS, detail: saving });
  }
}

/** The reader wants recent places to be forgotten. */
export class ForgetEvent extends CustomEvent<null> {
  static readonly type = 'pingshan-hk-forget';
  constructor() {
    super(ForgetEvent.type, { ...OPTIONS, detail: null });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pingshan-hk-locate': LocateEvent;
    'pingshan-hk-pick': PickEvent;
    'pingshan-hk-save': SaveEvent;
    'pingshan-hk-forget': ForgetEvent;
  }
}
