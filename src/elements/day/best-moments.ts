import type { DayProfile, ProfilePoint, ProfileWay } from '../../model/day-profile.ts';
import type { Seconds } from '../../model/units.ts';

/** When a way takes least; `first` and `last` are one where there is one such moment. */
export interface BestMoments {
  /** Place of the way in the profile. */
  readonly way: number;
  /** From setting out to the likely arrival, in whole minutes. */
  readonly length: Seconds;
  readonly first: Seconds;
  readonly last: Seconds;
}

/** Of each way that leads anywhere the moments at which it takes least, the quickest way first. */
export function bestMoments({ ways, step }: Pick<DayProfile, 'ways' | 'step'>): BestMoments[] {
  return ways
    .flatMap((way, index) => (way.points.length === 0 ? [] : [{ way: index, ...bestOf(way, step) }]))
    .sort((one, other) => one.length - other.length || one.first - other.first);
}

/** A reader sees whole minutes: of the departures that take as few the longest unbroken stretch, the earliest of equals. */
function bestOf({ points }: ProfileWay, step: Seconds): Omit<BestMoments, 'way'> {
  const length = Math.min(...points.map(lengthOf));
  let [best, current] = [undefined as Stretch | undefined, undefined as Stretch | undefined];
  for (const point of points) {
    if (lengthOf(point) !== length) current = undefined;
    else if (current !== undefined && point.departure - current.last <= 2 * step)
      current = { first: current.first, last: point.departure };
    else current = { first: point.departure, last: point.departure };
    if (current !== undefined && (best === undefined || spanOf(current) > spanOf(best))) best = current;
  }
  return { length, ...best! };
}

interface Stretch {
  readonly first: Seconds;
  readonly last: Seconds;
}

function lengthOf({ departure, arrival }: ProfilePoint): Seconds {
  return Math.round((arrival - departure) / 60) * 60;
}

function spanOf({ first, last }: Stretch): Seconds {
  return last - first;
}
