import type { Seconds } from '../model/units.ts';

/** The reader chose a moment to set out; seconds after Hong Kong midnight of the day shown. */
export class MomentEvent extends CustomEvent<Seconds> {
  static readonly type = 'pingshan-hk-moment';
  constructor(moment: Seconds) {
    super(MomentEvent.type, { bubbles: true, composed: true, detail: moment });
  }
}

/** The reader wants the journeys of a moment; seconds after Hong Kong midnight of the day shown. */
export class JourneysAtEvent extends CustomEvent<Seconds> {
  static readonly type = 'pingshan-hk-journeys-at';
  constructor(moment: Seconds) {
    super(JourneysAtEvent.type, { bubbles: true, composed: true, detail: moment });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pingshan-hk-moment': MomentEvent;
    'pingshan-hk-journeys-at': JourneysAtEvent;
  }
}
