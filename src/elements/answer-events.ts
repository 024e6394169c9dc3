const OPTIONS = { bubbles: true, composed: true } as const;

/** The reader opened a journey, by its key, or closed it. */
export class JourneyChooseEvent extends CustomEvent<string | null> {
  static readonly type = 'pingshan-hk-journey-choose';
  constructor(key: string | undefined) {
    super(JourneyChooseEvent.type, { ...OPTIONS, detail: key ?? null });
  }
}

/** Legs of a journey that a reader points at: their indexes, in order. */
export interface PointedLegs {
  /** Key of the journey. */
  readonly key: string;
  /** The first of them. */
  readonly leg: number;
  /** All of them: a ride has its wait with it. */
  readonly legs: readonly number[];
}

/** The reader points at a step of a journey, or at none any more. */
export class LegHoverEvent extends CustomEvent<PointedLegs | null> {
  static readonly type = 'pingshan-hk-leg';
  constructor(pointed: PointedLegs | undefined) {
    super(LegHoverEvent.type, { ...OPTIONS, detail: pointed ?? null });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pingshan-hk-journey-choose': JourneyChooseEvent;
    'pingshan-hk-leg': LegHoverEvent;
  }
}
