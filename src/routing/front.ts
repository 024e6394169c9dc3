import type { Seconds } from '../model/units.ts';

/** An arrival at the destination. */
export interface Arrival {
  readonly time: Seconds;
  readonly rides: number;
  readonly walk: Seconds;
  /** What the adder calls it. */
  readonly label: number;
  readonly egress: number;
}

/** Arrivals at the destination none of which is as early, with as few rides and as little walking, as another. */
export class Front {
  arrivals: Arrival[] = [];

  /** Whether something here is at least as good in everything. */
  covers(time: Seconds, rides: number, walk: Seconds): boolean {
    for (const one of this.arrivals) {
      if (one.time <= time && one.rides <= rides && one.walk <= walk) return true;
    }
    return false;
  }

  /** Takes in an arrival that is not covered, and drops those that it covers. */
  add(time: Seconds, rides: number, walk: Seconds, label: number, egress: number): void {
    this.arrivals = this.arrivals.filter((one) => one.time < time || one.rides < rides || one.walk < walk);
    this.arrivals.push({ time, rides, walk, label, egress });
  }
}
