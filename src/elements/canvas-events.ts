import type { JourneyEnd } from '../map/map-view.ts';
import type { Position } from '../model/units.ts';

/** A point that a reader chose on the map. */
export interface PickedPoint {
  /** The end of the question that it is for. */
  readonly end: JourneyEnd;
  readonly position: Position;
}

/** The reader picked a point on the map, or dragged a pin there. */
export class PointEvent extends CustomEvent<PickedPoint> {
  static readonly type = 'pingshan-hk-point';
  constructor(end: JourneyEnd, position: Position) {
    super(PointEvent.type, { bubbles: true, composed: true, detail: { end, position } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pingshan-hk-point': PointEvent;
  }
}
