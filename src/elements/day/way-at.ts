import type { ProfilePoint, ProfileWay } from '../../model/day-profile.ts';
import type { Seconds } from '../../model/units.ts';

/** Between departures farther apart than this nothing runs. */
export const LONGEST_PAUSE: Seconds = 7200;
/** Before the first departure after a pause one is early, no more. */
const EARLY: Seconds = 900;

/** What leaving at a moment comes to on one way. */
export type WayAt =
  /** Sets out at `departure`, which may be later than the moment and arrives as early. */
  | { readonly kind: 'runs'; readonly departure: Seconds; readonly arrival: Seconds }
  /** Nothing runs; `next` is the next departure of the day, if there is one. */
  | { readonly kind: 'gap'; readonly next?: Seconds };

/** What leaving at `moment` comes to. */
export function wayAt({ points }: ProfileWay, moment: Seconds): WayAt {
  const index = firstFrom(points, moment);
  const [before, next] = [points[index - 1], points[index]];
  if (next === undefined) return { kind: 'gap' };
  const isAfterPause = before === undefined || next.departure - before.departure > LONGEST_PAUSE;
  if (isAfterPause && next.departure - moment > EARLY) return { kind: 'gap', next: next.departure };
  return { kind: 'runs', departure: next.departure, arrival: next.arrival };
}

/** Index of the first point that sets out no earlier. */
function firstFrom(points: readonly ProfilePoint[], moment: Seconds): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]!.departure < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
